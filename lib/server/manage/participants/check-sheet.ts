import { setImmediate } from "node:timers/promises";
import { checkRow } from "@/lib/documents/participants/check-row";
import type { CheckedRow, Problem } from "@/lib/documents/participants/checked-row";
import { mergeDuplicates } from "@/lib/documents/participants/merge-duplicates";
import { readRows } from "@/lib/documents/participants/rows";
import { prisma } from "@/lib/server/database/prisma";
import type { TakenSheet } from "@/lib/server/manage/participants/take-sheet";

/** A row of the sheet as its page shows it; `same`: the line of the row that it became one with. */
export type ShownRow = { line: number; problems: Problem[]; same: number | null };

/** `people`: the rows with duplicates made one, as they would be imported. */
export type CheckedSheet = { shown: ShownRow[]; people: CheckedRow[] };

/** Rows that are checked between two looks at what else waits for this process. */
const AT_ONCE = 20;

/** Checks every row of a sheet against the tables of the meeting. Others have their turn meanwhile, however long the sheet. */
export async function checkSheet(meetingId: string, sheet: TakenSheet): Promise<CheckedSheet> {
  const tables = await prisma().roundTable.findMany({
    where: { meetingId, rehearsal: false },
    select: { number: true, title: true },
  });
  const rows: CheckedRow[] = [];
  for (const row of readRows(sheet.rows, sheet)) {
    rows.push(checkRow(row, tables));
    if (rows.length % AT_ONCE === 0) await setImmediate();
  }
  const { rows: kept, merged } = mergeDuplicates(rows);
  await setImmediate();
  const same = new Map(merged.flatMap(({ line, from }) => from.map((one) => [one, line] as const)));
  const byLine = new Map(kept.map((row) => [row.line, row]));
  const own = new Map(rows.flatMap(({ line, problems }) => problems.map((problem) => [problem, line] as const)));
  const shown = rows.map(({ line, problems }) => {
    // What another row of the same person says wrongly is told there, where it can be corrected.
    const all = (byLine.get(line)?.problems ?? problems).filter((problem) => (own.get(problem) ?? line) === line);
    const first = same.get(line);
    return { line, problems: all, same: first === undefined || first === line ? null : first };
  });
  return { shown, people: kept };
}
