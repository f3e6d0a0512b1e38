import { json } from "@/lib/server/http";
import { bodyOf, type ManageParams, managing } from "@/lib/server/manage/manager";
import { correction, correctNote } from "@/lib/server/manage/note/correct-note";
import { takeNote } from "@/lib/server/manage/note/take-note";

/** As long as the longest note that is read, and what its draft adds. */
const MAX_DRAFT = 16 * 1024 * 1024;

/** Takes a concept note: the bytes of the document, its name in `X-File-Name`. */
export async function POST(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async ({ meeting }) => {
    await takeNote(meeting, request);
    return json({ ok: true }, { status: 201 });
  });
}

/** Keeps what somebody corrected in the reading. */
export async function PUT(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async ({ meeting }) => {
    const revision = await correctNote(meeting, await bodyOf(request, correction, MAX_DRAFT));
    return json({ ok: true, revision });
  });
}
