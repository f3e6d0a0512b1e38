import type { NotePlan } from "@/lib/documents/note/plan";
import { readNote } from "@/lib/documents/note/read-note";

/** Longer than any concept note: the six of a summit are 63 kB together. */
export const MAX_NOTE_BYTES = 5 * 1024 * 1024;

/** No note comes near it; whoever sends a file of nothing but line breaks should not keep the reader busy. */
export const MAX_NOTE_LINES = 150_000;

export type NoteFileErrorCode = "empty" | "too-large" | "binary" | "html" | "not-utf8" | "nothing-found";

export type NoteFileResult =
  | { ok: true; plan: NotePlan }
  | { ok: false; error: { code: NoteFileErrorCode; message: string } };

/** Reads the bytes of a concept note: UTF-8 with or without a byte order mark, or UTF-16 with one. Refuses in one sentence. */
export function readNoteFile(bytes: Uint8Array): NoteFileResult {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  if (text.trim() === "") return refuse("empty", "Looked for the text of a concept note and found an empty file.");
  if (looksLikeHtml(text)) {
    return refuse("html", "Looked for plain text or Markdown and found HTML: save the page as text and read that.");
  }
  const lines = countLines(text);
  if (lines > MAX_NOTE_LINES) {
    return refuse("too-large", `Looked for a concept note of at most ${MAX_NOTE_LINES} lines and found ${lines}.`);
  }
  const plan = readNote(text);
  return isWorthHaving(plan) ? { ok: true, plan } : refuse("nothing-found", nothingFound(plan, text));
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.search(/[\r\n]/); at >= 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1;
  }
  return lines;
}

/** The refusal of a file that is longer than a note may be; for who knows the size before reading. */
export function tooLarge(bytes: number): NoteFileResult & { ok: false } {
  const size = (bytes / 1024 / 1024).toFixed(1);
  return refuse("too-large", `Looked for a concept note of at most 5 MB and found a file of ${size} MB.`);
}

function refuse(code: NoteFileErrorCode, message: string): NoteFileResult & { ok: false } {
  return { ok: false, error: { code, message } };
}

type Decoded = { ok: true; text: string } | (NoteFileResult & { ok: false });

function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_NOTE_BYTES) return tooLarge(bytes.length);
  if (bytes.length === 0) return refuse("empty", "Looked for the text of a concept note and found an empty file.");
  const kind = knownBinary(bytes);
  if (kind !== null)
    return refuse("binary", `Looked for plain text or Markdown and found ${kind}: save it as text and read that.`);
  const utf16 = utf16Of(bytes);
  if (utf16 === null && bytes.includes(0)) return refuse("binary", binarySentence("zero bytes"));
  try {
    const text = new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes);
    return hasManyControls(text) ? refuse("binary", binarySentence("control characters")) : { ok: true, text };
  } catch {
    const looked = "Looked for text in UTF-8 (or in UTF-16 with a byte order mark)";
    return refuse("not-utf8", `${looked} and found bytes that are not: save the note as UTF-8 and read that.`);
  }
}

const binarySentence = (what: string) =>
  `Looked for plain text or Markdown and found a binary file (it holds ${what}).`;

const SIGNATURES: [string, string][] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a Word document or another zipped file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word document"],
  ["{\\rtf", "a rich text file (RTF)"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["\u001f\u008b", "a compressed file"],
];

function knownBinary(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function hasManyControls(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0 || (code < 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13))
      controls += 1;
  }
  return controls > 8 + text.length / 200;
}

/** A page, or a piece of one: a note in Markdown may hold a stray tag, never paragraphs of them. */
function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (/^\ufeff?\s*(?:<\?xml|<!doctype\s|<html|<head|<body)/i.test(start)) return true;
  const tags =
    start.match(/<\/?(?:html|head|body|div|p|span|table|tr|td|ul|ol|li|h[1-6]|section|article)(?:\s[^<>]{0,300})?>/gi)
      ?.length ?? 0;
  return tags >= 6 && tags * 400 > start.length;
}

/** A plan without a question is worth loading only where it is plainly a note: it names priorities. */
function isWorthHaving(plan: NotePlan): boolean {
  return plan.tables.some((table) => table.questions.length > 0 || table.priorities.length > 0);
}

function nothingFound(plan: NotePlan, text: string): string {
  const looked =
    "Looked for questions for consideration (a heading such as “Questions for consideration”, “Guiding questions” or “Questions à examiner”, or a list of questions)";
  const numbered = plan.tables.filter((table) => table.number !== null);
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "").length;
  const found = numbered.length > 0 ? `headings of ${plural(numbered.length, "round table", "round tables")} and ` : "";
  return `${looked} and found none: the file has ${found}${plural(lines, "line", "lines")} of text.`;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
