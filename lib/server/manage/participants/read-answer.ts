import { hasError } from "@/lib/documents/participants/checked-row";
import { checkSheet } from "@/lib/server/manage/participants/check-sheet";
import { previewImport } from "@/lib/server/manage/participants/import-people";
import type { TakenSheet } from "@/lib/server/manage/participants/take-sheet";

/** What a page needs to show a sheet: its cells, what its columns hold, what is wrong in which row, and what an import would do. */
export async function readAnswer(meetingId: string, sheet: TakenSheet) {
  const { rows: cells, header, columns, guessed, confidence, about } = sheet;
  const { shown, people } = await checkSheet(meetingId, sheet);
  const counts = {
    rows: shown.length,
    errors: shown.filter(hasError).length,
    warnings: shown.filter((row) => !hasError(row) && row.problems.length > 0).length,
    merged: shown.filter(({ same }) => same !== null).length,
    ...(await previewImport(meetingId, people)),
  };
  return { cells, header, columns, guessed, confidence, about, rows: shown, counts };
}
