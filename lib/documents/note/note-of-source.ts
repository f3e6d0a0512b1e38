import { type NoteTree, noteTree } from "@/lib/documents/note/note-tree";
import type { NotePlan } from "@/lib/documents/note/plan";
import { readNoteWithAccount } from "@/lib/documents/note/read-note";
import { type SourceLine, sourceLines } from "@/lib/documents/note/source-lines";
import type { SourceErrorCode, SourceForm, SourceText } from "@/lib/documents/source/source-text";

/** No note comes near it; whoever sends a file of nothing but line breaks should not keep the reader busy. */
export const MAX_NOTE_LINES = 150_000;

/** As many letters as the largest text file of notes may have. */
const MAX_NOTE_LETTERS = 5 * 1024 * 1024;

export type NoteFileErrorCode = SourceErrorCode | "nothing-found";

export interface NoteRead {
  ok: true;
  plan: NotePlan;
  form: SourceForm;
  /** The text as it was taken out of the document; its lines are those of `lines`. */
  text: string;
  lines: SourceLine[];
  tree: NoteTree;
}

export type NoteFileResult = NoteRead | { ok: false; error: { code: NoteFileErrorCode; message: string } };

/** Reads the text of a document as a concept note. Refuses in one sentence what holds nothing to be discussed. */
export function noteOf({ form, text, aside }: SourceText): NoteFileResult {
  if (text.trim() === "") return refuse("empty", "Looked for the text of a concept note and found an empty file.");
  const lines = countLines(text);
  if (lines > MAX_NOTE_LINES)
    return refuse("too-large", `Looked for a concept note of at most ${MAX_NOTE_LINES} lines and found ${lines}.`);
  if (text.length > MAX_NOTE_LETTERS)
    return refuse("too-large", `Looked for a concept note and found a text of ${text.length} letters.`);
  const read = readNoteWithAccount(text, aside);
  if (!isWorthHaving(read.plan)) return refuse("nothing-found", nothingFound(read.plan, text));
  return { ok: true, plan: read.plan, form, text, lines: sourceLines(text, read), tree: noteTree(read) };
}

const refuse = (code: NoteFileErrorCode, message: string): NoteFileResult => ({ ok: false, error: { code, message } });

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.search(/[\r\n]/); at >= 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1;
  }
  return lines;
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
