import readWorkbookSheets from "read-excel-file/universal";
import { inspectZip } from "@/lib/documents/participants/inspect-zip";
import { refuse, type SheetResult, withinLimits } from "@/lib/documents/participants/sheet";

/** Reads a workbook (.xlsx): the first sheet that has rows. A cell with a formula gives the value that was last computed. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetResult> {
  const refusal = await inspectZip(bytes);
  if (refusal) return { ok: false, error: refusal };
  try {
    const sheets = await readWorkbookSheets(new Uint8Array(bytes).buffer, { trim: false });
    const filled = sheets.find(({ data }) => data.some((row) => row.some((cell) => textOf(cell).trim() !== "")));
    if (!filled) return refuse("empty");
    const limited = withinLimits(filled.data.map((row) => row.map(textOf)));
    if (!limited.ok) return limited;
    const otherSheets = sheets.filter((other) => other !== filled).map(({ sheet }) => sheet);
    return {
      ok: true,
      sheet: { rows: limited.rows, sheetName: filled.sheet, otherSheets, encoding: null, delimiter: null },
    };
  } catch {
    return refuse("damaged");
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return String(cell);
}
