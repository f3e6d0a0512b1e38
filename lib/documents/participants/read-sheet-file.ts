import { readSheet } from "@/lib/documents/participants/read-sheet";
import { MAX_SHEET_BYTES, refuse, type SheetResult } from "@/lib/documents/participants/sheet";
import { apart } from "@/lib/documents/source/apart";

/** Read on the spot: no thread starts as fast as a sheet of this length is read. */
const SHORT_BYTES = 64 * 1024;

/** As `readSheet`; what takes longer is read in a thread of its own, with a limit of time and memory, so that no table waits for it. */
export async function readSheetFile(bytes: Uint8Array): Promise<SheetResult> {
  if (bytes.length <= SHORT_BYTES || bytes.length > MAX_SHEET_BYTES) return await readSheet(bytes);
  const read = await apart<SheetResult>("lib/documents/participants/read-sheet-apart.ts", bytes, "text");
  if (read.ok || "params" in read.error) return read as SheetResult;
  return refuse(read.error.code === "too-costly" ? "too-much-inside" : "damaged");
}
