import { type NoteFileResult, noteOf } from "@/lib/documents/note/note-of-source";
import { apart } from "@/lib/documents/source/apart";
import { decodeText } from "@/lib/documents/source/decode-text";
import { formOf } from "@/lib/documents/source/form-of";
import { refuse, type SourceForm, type SourceRefusal } from "@/lib/documents/source/source-text";

export { MAX_NOTE_LINES, type NoteFileErrorCode, type NoteFileResult } from "@/lib/documents/note/note-of-source";

/** Longer than any concept note as plain text: the six of a summit are 63 kB together. */
export const MAX_NOTE_BYTES = 5 * 1024 * 1024;

/** A Word document or a PDF may hold pictures. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** Read on the spot: no thread starts as fast as a text of this length is read. */
const SHORT_BYTES = 256 * 1024;

/**
 * Reads the bytes of a concept note: plain text or Markdown (UTF-8, UTF-16, an older encoding), a Word document (.docx) or a PDF,
 * told by its content, whatever its name. Refuses in one sentence. A document is read in a thread of its own, with a limit
 * of time and memory.
 */
export async function readNoteFile(bytes: Uint8Array): Promise<NoteFileResult> {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(bytes.length);
  if (bytes.length === 0) return refuse("empty", "Looked for the text of a concept note and found an empty file.");
  const form = formOf(bytes);
  if (typeof form !== "string") return form;
  if (form === "text" && bytes.length > MAX_NOTE_BYTES) return tooLarge(bytes.length, form);
  if (form !== "text" || bytes.length > SHORT_BYTES)
    return await apart<NoteFileResult>("lib/documents/note/read-file-apart.ts", bytes, form);
  const decoded = decodeText(bytes);
  return decoded.ok ? noteOf(decoded.source) : decoded;
}

/** The refusal of a file that is longer than a note may be; for who knows the size before reading. */
export function tooLarge(bytes: number, form: SourceForm = "docx"): SourceRefusal {
  const size = (bytes / 1024 / 1024).toFixed(1);
  const most = (form === "text" ? MAX_NOTE_BYTES : MAX_FILE_BYTES) / 1024 / 1024;
  return refuse(
    "too-large",
    `Looked for a concept note of at most ${most} MB and found a file of ${size} MB: save it without its pictures and read that.`,
  );
}
