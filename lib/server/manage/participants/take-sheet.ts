import { z } from "zod";
import { noColumns } from "@/lib/documents/participants/fields";
import { readSheetFile } from "@/lib/documents/participants/read-sheet-file";
import { type Recognised, recognise } from "@/lib/documents/participants/recognise";
import { MAX_SHEET_BYTES, refuse, type SheetRefusal, withinLimits } from "@/lib/documents/participants/sheet";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { readBytes } from "@/lib/server/http";
import { bodyOf, NoteRefusal } from "@/lib/server/manage/manager";
import { MAX_SHEET_BODY, type SheetFields, sheetFields } from "@/lib/server/manage/participants/sheet-fields";

/** A sheet whose columns are known. `about`: what else the file held, where a file was read. */
export type TakenSheet = Recognised & {
  rows: string[][];
  about: { sheetName: string | null; otherSheets: string[]; encoding: string | null } | null;
};

const sent = z.union([z.strictObject({ text: z.string() }), sheetFields]);

/** Takes the sheet in a request: a file, pasted text, or cells that were read before and corrected since. Refuses with the sentence of the reader. */
export async function takeSheet(request: Request, locale: Locale): Promise<TakenSheet> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    const bytes = await readBytes(request, MAX_SHEET_BYTES);
    // One byte more than may be, of nothing: the reader has the code for it.
    return await read(bytes ?? new Uint8Array(MAX_SHEET_BYTES + 1), locale);
  }
  const body = await bodyOf(request, sent, MAX_SHEET_BODY);
  return "text" in body ? await read(new TextEncoder().encode(body.text), locale) : await sheetOf(body, locale);
}

async function read(bytes: Uint8Array, locale: Locale): Promise<TakenSheet> {
  const result = await readSheetFile(bytes);
  if (!result.ok) return await refused(result.error, locale);
  const { rows, sheetName, otherSheets, encoding } = result.sheet;
  return { rows, ...recognise(rows), about: { sheetName, otherSheets, encoding } };
}

/** Cells that were sent are held to the limits of those in a file. */
export async function sheetOf({ rows: given, header, columns }: SheetFields, locale: Locale): Promise<TakenSheet> {
  const limited = withinLimits(given);
  if (!limited.ok) return await refused(limited.error, locale);
  const { rows } = limited;
  if (!columns) return { rows, ...recognise(rows), about: null };
  return { rows, header, columns: { ...noColumns(), ...columns }, guessed: [], confidence: "sure", about: null };
}

/** Refuses a sheet, in the words for its secretariat. */
async function refused({ code, params }: SheetRefusal, locale: Locale): Promise<never> {
  const say = await translator(locale, "participants");
  throw new NoteRefusal(code, say(`refused.${code}`, params as never));
}

/** The refusal of a sheet that is about nobody. */
export function refuseEmpty(locale: Locale): Promise<never> {
  return refused(refuse("empty").error, locale);
}
