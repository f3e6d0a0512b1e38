import { z } from "zod";
import { FIELDS } from "@/lib/documents/participants/fields";
import { MAX_CELL_LENGTH, MAX_SHEET_COLUMNS, MAX_SHEET_ROWS } from "@/lib/documents/participants/sheet";

/** A full sheet with every cell as long as a cell may be would be more; a real one is a tenth of this. */
export const MAX_SHEET_BODY = 12 * 1024 * 1024;

/** Blank rows count here, and not among those of a sheet. */
const MOST_LINES = MAX_SHEET_ROWS * 3;

const column = z.number().int().min(0).max(MAX_SHEET_COLUMNS);
const cell = z.string().max(MAX_CELL_LENGTH * 4);

/** The cells of a sheet as they stand after corrections, and what its columns hold; without `columns` they are recognised anew. */
export const sheetFields = z.strictObject({
  rows: z.array(z.array(cell).max(MAX_SHEET_COLUMNS * 2)).max(MOST_LINES),
  header: z.number().int().min(0).max(MOST_LINES).nullable().default(null),
  columns: z.partialRecord(z.enum(FIELDS), column.nullable()).optional(),
});

export type SheetFields = z.output<typeof sheetFields>;
