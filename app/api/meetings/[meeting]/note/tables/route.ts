import { json } from "@/lib/server/http";
import { bodyOf, type ManageParams, managing } from "@/lib/server/manage/manager";
import { makeTables, making } from "@/lib/server/manage/note/make-tables";

/** Makes the tables of the note, or brings them up to it. */
export async function POST(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async (who) => {
    return json({ ok: true, ...(await makeTables(who, await bodyOf(request, making))) });
  });
}
