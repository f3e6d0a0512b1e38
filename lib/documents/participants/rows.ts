import { type Columns, FIELDS, type Field } from "@/lib/documents/participants/fields";
import { matchDelegation } from "@/lib/documents/participants/match-delegation";

/** One row of the sheet, by what its cells hold. Blank cells are left out. */
export type Row = {
  /** As the spreadsheet numbers it, from 1. */
  line: number;
  cells: Partial<Record<Field, string>>;
  /** The delegation that stands above, where this row names none: of a merged cell, or a heading over its people. */
  above: string | null;
};

/**
 * Takes the rows of a sheet and what its columns hold; returns those that are about somebody. Blank rows, headings that come again on
 * the next page, and the name of a delegation alone over its people are none.
 */
export function readRows(
  rows: readonly (readonly string[])[],
  { header, columns }: { header: number | null; columns: Columns },
): Row[] {
  const heading = header === null ? null : (rows[header] ?? []).join("\n");
  const body = rows
    .map((cells, index) => ({
      line: index + 1,
      cells: byField(cells, columns),
      filled: cells.filter(isFilled),
      raw: cells,
    }))
    .filter(({ line, filled, raw }) => line > (header ?? -1) + 1 && filled.length > 0 && raw.join("\n") !== heading);
  const found: Row[] = [];
  let above: string | null = null;
  for (const [index, { line, cells, filled }] of body.entries()) {
    const next = body[index + 1];
    // Where the next row names a delegation of its own, this one lacks a name, and that must be told.
    const alone = next && !next.cells.delegation ? delegationAlone(filled) : null;
    if (alone === null) found.push({ line, cells, above: cells.delegation ? null : above });
    above = alone ?? cells.delegation ?? above;
  }
  return found;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== "";
}

function delegationAlone([only, more]: readonly string[]): string | null {
  if (only === undefined || more !== undefined) return null;
  return matchDelegation(only).certainty === "exact" ? only : null;
}

function byField(cells: readonly string[], columns: Columns): Row["cells"] {
  const found: Row["cells"] = {};
  for (const field of FIELDS) {
    const column = columns[field];
    const cell = column === null ? "" : (cells[column] ?? "").trim();
    if (cell !== "") found[field] = cell;
  }
  return found;
}
