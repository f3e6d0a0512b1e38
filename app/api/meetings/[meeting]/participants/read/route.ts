import { json } from "@/lib/server/http";
import { type ManageParams, managing } from "@/lib/server/manage/manager";
import { readAnswer } from "@/lib/server/manage/participants/read-answer";
import { takeSheet } from "@/lib/server/manage/participants/take-sheet";

/** Reads a sheet of participants and checks its rows; keeps nothing. */
export async function POST(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async ({ meeting, locale }) =>
    json({ ok: true, ...(await readAnswer(meeting.id, await takeSheet(request, locale))) }),
  );
}
