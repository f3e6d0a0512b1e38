import { Buffer } from "node:buffer";
import { readDelimited } from "@/lib/documents/participants/delimited";
import { MAX_SHEET_BYTES, refuse, type SheetRefusalCode, type SheetResult } from "@/lib/documents/participants/sheet";
import { readWorkbook } from "@/lib/documents/participants/workbook";
import { decode, hasManyControls } from "@/lib/documents/source/decode-text";

/**
 * Reads a spreadsheet (.xlsx) or text with delimiters (.csv, .tsv, cells that were pasted). What it is shows in its content; its name is
 * never believed. Never throws: what cannot be read is refused with a code.
 */
export async function readSheet(given: Uint8Array | string): Promise<SheetResult> {
  const bytes = typeof given === "string" ? Buffer.from(given, "utf8") : given;
  if (bytes.length > MAX_SHEET_BYTES) return refuse("too-large", { limit: MAX_SHEET_BYTES / 1024 / 1024 });
  const other = foreign(bytes);
  if (other) return refuse(other);
  if (startsWith(bytes, "PK\u0003\u0004")) return await readWorkbook(bytes);
  const decoded = decode(bytes);
  if (!decoded || hasManyControls(decoded.text)) return refuse("not-a-sheet");
  if (/^[\s\ufeff,;|"]*$/.test(decoded.text)) return refuse("empty");
  if (looksLikeHtml(decoded.text)) return refuse("html");
  return readDelimited(decoded.text, decoded.encoding);
}

const SIGNATURES: [string, SheetRefusalCode][] = [
  ["%PDF", "pdf"],
  ["{\\rtf", "not-a-sheet"],
  ["\u0089PNG", "not-a-sheet"],
  ["\u00ff\u00d8\u00ff", "not-a-sheet"],
  ["GIF8", "not-a-sheet"],
  ["\u001f\u008b", "not-a-sheet"],
  ["7z\u00bc\u00af", "not-a-sheet"],
  ["PK\u0005\u0006", "empty"],
];

/** What is plainly something else, and which refusal says so best. */
function foreign(bytes: Uint8Array): SheetRefusalCode | undefined {
  if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return oldOffice(bytes);
  return SIGNATURES.find(([signature]) => startsWith(bytes, signature))?.[1];
}

/** The container of old Office files is also what a new one with a password is put into; its directory names what is inside, in UTF-16. */
function oldOffice(bytes: Uint8Array): SheetRefusalCode {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.includes(Buffer.from("EncryptedPackage", "utf16le")) ? "protected" : "old-excel";
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));
}

/** Many a program saves a web page, or the XML of Excel 2003, under the name of a spreadsheet. */
function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml|<!doctype\s|<!--|<(?:html|head|body|meta|style|table|div)\b)/i.test(text.slice(0, 1_000));
}
