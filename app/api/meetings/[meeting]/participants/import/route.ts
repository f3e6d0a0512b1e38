import { json } from "@/lib/server/http";
import { bodyOf, type ManageParams, managing } from "@/lib/server/manage/manager";
import { importPeople } from "@/lib/server/manage/participants/import-people";
import { MAX_SHEET_BODY, sheetFields } from "@/lib/server/manage/participants/sheet-fields";

/** Imports the rows of a sheet as they were corrected: all of them, or none where one has an error. */
export async function POST(request: Request, { params }: ManageParams) {
  return managing(request, (await params).meeting, async (who) =>
    json({ ok: true, ...(await importPeople(who, await bodyOf(request, sheetFields, MAX_SHEET_BODY))) }),
  );
}
