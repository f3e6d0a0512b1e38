import { json } from "@/lib/server/http";
import { bodyOf, managing } from "@/lib/server/manage/manager";
import { makeTable, newTableFields } from "@/lib/server/manage/tables";
import { plannedTable } from "@/lib/server/manage/tables-shown";

type MeetingParams = { params: Promise<{ meeting: string }> };

/** Makes a table of the meeting: its number, slot, room, seats, and an agenda that fills the slot where none is given. */
export async function POST(request: Request, { params }: MeetingParams) {
  return managing(request, (await params).meeting, async (managed) => {
    const id = await makeTable(managed, await bodyOf(request, newTableFields));
    return json({ ok: true, table: await plannedTable(id) }, { status: 201 });
  });
}
