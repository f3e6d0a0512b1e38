import { Buffer } from "node:buffer";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS, refuse, type SheetRefusal } from "@/lib/documents/participants/sheet";

/** A full sheet of 5,000 rows by 60 columns inflates to about 20 MB. */
const MAX_INFLATED_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 1_000;

/** Beyond these a lone cell makes the reader fill the whole field up to it, however small the file. */
const LAST_ROW = 50_000;
const LAST_COLUMN = 1_000;

/**
 * Looks a workbook over before anything reads it: whether it is one, how much it inflates to (counted, not believed) and how far its
 * cells reach. Returns why it is refused, if it is.
 */
export async function inspectZip(bytes: Uint8Array): Promise<SheetRefusal | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (hasTwoEnds(file)) return refuse("damaged").error;
  try {
    const zip = await fromBufferPromise(file, { lazyEntries: true, validateEntrySizes: true });
    return await inspectEntries(zip);
  } catch {
    return refuse("damaged").error;
  }
}

/** Two readers may believe in different ends of the same zip; so the one that was looked over would not be the one that is read. */
function hasTwoEnds(file: Buffer): boolean {
  const end = Buffer.from("PK\u0005\u0006", "latin1");
  const tail = file.subarray(-(65_535 + 22));
  return tail.indexOf(end) !== tail.lastIndexOf(end);
}

async function inspectEntries(zip: ZipFile): Promise<SheetRefusal | null> {
  if (zip.entryCount > MAX_ENTRIES) return refuse("too-much-inside").error;
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > MAX_ENTRIES) return refuse("too-much-inside").error;
  }
  const other = foreign(entries.map(({ fileName }) => fileName));
  if (other) return other;
  return await inspectParts(
    zip,
    entries.filter(({ fileName }) => /\.(?:xml|rels)$/i.test(fileName)),
  );
}

function foreign(names: string[]): SheetRefusal | null {
  if (names.some((name) => name === "xl/workbook.xml" || /^xl\/.*workbook[^/]*\.xml$/i.test(name))) return null;
  if (names.includes("EncryptedPackage")) return refuse("protected").error;
  if (names.some((name) => /^(?:Index\/.*\.iwa|Index\.zip)$/i.test(name))) return refuse("numbers").error;
  if (names.includes("content.xml")) return refuse("opendocument").error;
  return refuse("not-a-sheet").error;
}

async function inspectParts(zip: ZipFile, parts: Entry[]): Promise<SheetRefusal | null> {
  let left = MAX_INFLATED_BYTES;
  if (parts.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > left)
    return refuse("too-much-inside").error;
  for (const part of parts) {
    const content = await inflated(zip, part, left);
    if (content === null) return refuse("too-much-inside").error;
    left -= content.length;
    const refusal = reach(content.toString("utf8"));
    if (refusal) return refusal;
  }
  return null;
}

async function inflated(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** How far the cells of one part reach. An address that is not written plainly is not read at all. */
function reach(xml: string): SheetRefusal | null {
  let rows = 0;
  for (const [, name = "", attributes = ""] of xml.matchAll(/<(?:\w+:)?(row|c)\b([^>]*)>/g)) {
    if (name === "row") rows += 1;
    const address = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
    if (!address) continue;
    const plain = /^([A-Z]{0,3})(\d{1,7})$/i.exec(address[1] ?? address[2] ?? "");
    if (!plain) return refuse("damaged").error;
    if (columnOf(plain[1] ?? "") > LAST_COLUMN)
      return refuse("too-many-columns", { limit: MAX_SHEET_COLUMNS, found: columnOf(plain[1] ?? "") }).error;
    rows = Math.max(rows, Number(plain[2]));
    if (rows > LAST_ROW) break;
  }
  return rows > LAST_ROW ? refuse("too-many-rows", { limit: MAX_SHEET_ROWS, found: countRows(xml) }).error : null;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function countRows(xml: string): number {
  return Math.max(xml.match(/<(?:\w+:)?row\b/g)?.length ?? 0, MAX_SHEET_ROWS + 1);
}
