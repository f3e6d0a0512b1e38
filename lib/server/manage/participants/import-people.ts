import { type CheckedRow, hasError } from "@/lib/documents/participants/checked-row";
import { diffImport, type ExistingPerson, type ImportDiff } from "@/lib/documents/participants/diff-import";
import { prisma } from "@/lib/server/database/prisma";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { checkSheet } from "@/lib/server/manage/participants/check-sheet";
import { eraseFormerNames } from "@/lib/server/manage/participants/erase-names";
import { existingPeople } from "@/lib/server/manage/participants/existing-people";
import type { Said, SeatOutcome } from "@/lib/server/manage/participants/seat-at-table";
import { seatAtTable } from "@/lib/server/manage/participants/seat-at-table";
import { type SeatingTable, seatingTables } from "@/lib/server/manage/participants/seating-tables";
import type { SheetFields } from "@/lib/server/manage/participants/sheet-fields";
import { type Stored, storePeople } from "@/lib/server/manage/participants/store-people";
import { refuseEmpty, sheetOf } from "@/lib/server/manage/participants/take-sheet";
import { tellRevoked } from "@/lib/server/revocations";

/** Two thousand rows, most of them changed, on a busy machine. */
const PATIENCE_MS = 90_000;

export type ImportOutcome = {
  added: number;
  updated: number;
  same: number;
  /** Of the meeting and not of the sheet: told, never removed. */
  missing: { id: string; name: string }[];
  seats: SeatOutcome[];
};

/**
 * Imports a sheet: checked once more, then stored in one transaction, everybody or nobody. Who is known already is changed where the
 * sheet says something else, and comes twice by no import. Then the tables hear of it.
 */
export async function importPeople(managing: Managing, fields: SheetFields): Promise<ImportOutcome> {
  const { meeting, locale, holder } = managing;
  const { shown, people } = await checkSheet(meeting.id, await sheetOf(fields, locale));
  if (people.length === 0) await refuseEmpty(locale);
  if (people.some(hasError)) throw new ManageRefusal("rows-with-errors", { count: shown.filter(hasError).length });
  const { diff, stored, existing } = await prisma().$transaction(
    async (database) => {
      // One import of a meeting at a time: the second finds whom the first has made.
      await database.$queryRaw`select 1 from "Meeting" where id = ${meeting.id} for no key update`;
      const existing = await existingPeople(database, meeting.id);
      const diff = diffImport(existing, people);
      return {
        diff,
        existing,
        stored: await storePeople(database, { meetingId: meeting.id, self: holder.id }, diff, existing),
      };
    },
    { timeout: PATIENCE_MS, maxWait: 10_000 },
  );
  const seats = await tellTables(managing, diff, stored, existing);
  for (const { id, row, changes } of diff.update) {
    const hidden = row.person.protected && changes.some(({ field }) => field === "protected");
    if (hidden) await eraseFormerNames(meeting.id, id);
    const demoted = changes.some(({ field, from }) => field === "role" && from === "secretariat");
    if (demoted && id !== holder.id) await tellRevoked(id);
  }
  return {
    added: diff.add.length,
    updated: diff.update.length,
    same: diff.same.length,
    missing: diff.missing.map(({ id, name }) => ({ id, name })),
    seats,
  };
}

/** How many of the rows would be new, changed, or as they are; for a look before the import. */
export async function previewImport(meetingId: string, rows: readonly CheckedRow[]) {
  const { add, update, same, missing } = diffImport(await existingPeople(prisma(), meetingId), rows);
  return { add: add.length, update: update.length, same: same.length, missing: missing.length };
}

/** Seats whom the sheet assigns to tables, and tells those where somebody sits what has changed about her. */
async function tellTables(managing: Managing, diff: ImportDiff, stored: Stored, existing: readonly ExistingPerson[]) {
  const tables = (await seatingTables(managing.meeting.id, { rehearsals: true })).filter(({ over }) => !over);
  const before = new Map(existing.map((person) => [person.id, person.tables]));
  const wanted = [
    ...diff.add.map((row) => ({ id: stored.ids.get(row) ?? "", row, said: {}, touched: true })),
    ...diff.same.map(({ id, row }) => ({ id, row, said: {}, touched: false })),
    ...diff.update.map(({ id, row, changes }) => {
      const has = (field: string) => changes.some((change) => change.field === field);
      const { role, panellist } = row.person;
      // Whoever imports keeps her own role.
      const said: Said = {
        ...(has("role") && id !== managing.holder.id && { role }),
        ...(has("panellist") && { panellist }),
      };
      return { id, row, said, touched: true };
    }),
  ];
  return Promise.all(
    tables.flatMap((table) => {
      const sitting = new Map<string, Said>();
      const leaving: string[] = [];
      for (const { id, row, said, touched } of wanted) {
        const assigned = row.person.tables;
        const sits = before.get(id)?.includes(table.number) ?? false;
        if (assigned.includes(table.number) ? !sits || touched : sits && touched && assigned.length === 0)
          sitting.set(id, said);
        else if (sits && assigned.length > 0 && !assigned.includes(table.number)) leaving.push(id);
      }
      return sitting.size + leaving.length === 0
        ? []
        : [seatAtTable(managing, table satisfies SeatingTable, sitting, leaving)];
    }),
  );
}
