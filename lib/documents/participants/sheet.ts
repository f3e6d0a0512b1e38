/** What a sheet of participants may be at most. Far above any summit; whoever sends more hears the limit. */
export const MAX_SHEET_BYTES = 10 * 1024 * 1024;
export const MAX_SHEET_ROWS = 5_000;
export const MAX_SHEET_COLUMNS = 60;
/** Of a cell; a longer one is cut one character later, so that the check of its row sees that it was too long. */
export const MAX_CELL_LENGTH = 500;

export type Delimiter = "," | ";" | "\t" | "|";

/** The cells as text, row by row; row 1 of the spreadsheet is `rows[0]`. Blank rows between others are kept, as empty lists. */
export type Sheet = {
  rows: string[][];
  /** Of the sheet read, where the file has sheets. */
  sheetName: string | null;
  /** Sheets of the same file that were not read. */
  otherSheets: string[];
  /** How the text was written; null where the form settles it. */
  encoding: string | null;
  /** Null for a workbook, and for text in one column. */
  delimiter: Delimiter | null;
};

export type SheetRefusalCode =
  | "empty"
  | "too-large"
  | "too-many-rows"
  | "too-many-columns"
  | "too-much-inside"
  | "old-excel"
  | "protected"
  | "opendocument"
  | "numbers"
  | "html"
  | "pdf"
  | "not-a-sheet"
  | "damaged";

/** Its sentence is `refused.<code>` in the messages of participants, with these params. */
export type SheetRefusal = { code: SheetRefusalCode; params: Record<string, number> };

export type SheetResult = { ok: true; sheet: Sheet } | { ok: false; error: SheetRefusal };

export function refuse(
  code: SheetRefusalCode,
  params: Record<string, number> = {},
): { ok: false; error: SheetRefusal } {
  return { ok: false, error: { code, params } };
}

/** Takes the rows as a reader found them; returns them as a sheet holds them, or why there are too many. */
export function withinLimits(
  found: readonly (readonly string[])[],
): { ok: true; rows: string[][] } | { ok: false; error: SheetRefusal } {
  const rows = found.map((row) => withoutTail(row.map(plainCell), (cell) => cell === ""));
  const kept = withoutTail(rows, (row) => row.length === 0);
  const filled = kept.filter((row) => row.length > 0).length;
  const columns = kept.reduce((most, row) => Math.max(most, row.length), 0);
  if (filled === 0) return refuse("empty");
  if (filled > MAX_SHEET_ROWS) return refuse("too-many-rows", { limit: MAX_SHEET_ROWS, found: filled });
  if (columns > MAX_SHEET_COLUMNS) return refuse("too-many-columns", { limit: MAX_SHEET_COLUMNS, found: columns });
  return { ok: true, rows: kept };
}

function withoutTail<T>(list: T[], isBlank: (one: T) => boolean): T[] {
  return list.slice(0, list.findLastIndex((one) => !isBlank(one)) + 1);
}

/** Nothing but what can be seen: no control characters, no marks that turn the direction of what follows, single spaces. */
export function plainCell(cell: string): string {
  const start = cell.length > MAX_CELL_LENGTH * 4 ? cell.slice(0, MAX_CELL_LENGTH * 4) : cell;
  if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(start)) return start.slice(0, MAX_CELL_LENGTH + 1);
  return start
    .normalize("NFC")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu, "")
    .trim()
    .slice(0, MAX_CELL_LENGTH + 1);
}
