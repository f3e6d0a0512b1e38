import type { SheetDraft, ShownRow } from "@/components/secretariat/participants/types";

/** The same list with another text in one cell; `line` counts from 1, as spreadsheets do. */
export function withCell(draft: SheetDraft, line: number, column: number, text: string): SheetDraft {
  const cells = draft.cells.map((row, index) => {
    if (index !== line - 1) return row;
    const padded = [...row, ...Array<string>(Math.max(0, column + 1 - row.length)).fill("")];
    return padded.with(column, text);
  });
  return { ...draft, cells };
}

/** The same list with this column taken for another field, or for none. A field stands in one column. */
export function withMeaning(draft: SheetDraft, column: number, field: string | null): SheetDraft {
  const entries = Object.entries(draft.columns).map(([one, at]) => [one, at === column ? null : at] as const);
  return { ...draft, columns: { ...Object.fromEntries(entries), ...(field && { [field]: column }) } };
}

/** The same list with a new, empty column for a field, after the others. */
export function withColumn(draft: SheetDraft, field: string): SheetDraft {
  return { ...draft, columns: { ...draft.columns, [field]: widthOf(draft) } };
}

/** Writes into the cell of a field, in a column that is made where there is none. A State may stand where organizations do. */
export function withField(draft: SheetDraft, line: number, field: string, text: string): SheetDraft {
  const made = columnOf(draft, field) === null ? withColumn(draft, field) : draft;
  return withCell(made, line, columnOf(made, field) ?? 0, text);
}

export function columnOf({ columns }: SheetDraft, field: string): number | null {
  return columns[field] ?? null;
}

/** The same list without what one row says. Its line stays, so that the others keep their numbers. */
export function without(draft: SheetDraft, line: number): SheetDraft {
  return { ...draft, cells: draft.cells.with(line - 1, []) };
}

/** How many columns are to be shown: those with cells, and those that were added. */
export function widthOf({ cells, columns }: SheetDraft): number {
  const added = Object.values(columns).map((at) => (at === null ? 0 : at + 1));
  return cells.reduce((most, row) => Math.max(most, row.length), Math.max(0, ...added));
}

/** What each column holds, from left to right. */
export function meanings(draft: SheetDraft): (string | null)[] {
  const byColumn = new Map(Object.entries(draft.columns).map(([field, at]) => [at, field]));
  return Array.from({ length: widthOf(draft) }, (_, index) => byColumn.get(index) ?? null);
}

export type RowFilter = "all" | "errors" | "doubts";

export function isWanted({ problems, same }: ShownRow, filter: RowFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "errors":
      return problems.some(({ severity }) => severity === "error");
    case "doubts":
      return problems.length > 0 || same !== null;
    default:
      return filter satisfies never;
  }
}
