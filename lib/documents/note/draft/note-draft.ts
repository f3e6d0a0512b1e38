import { z } from "zod";
import { parseNotePage } from "@/lib/documents/note/note-page";

const key = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const text = z.string().max(10_000);

const question = z.strictObject({
  /** The same as long as the question is the same, whatever its words. */
  key,
  label: z.string().max(200),
  /** What leads to what is asked, and what is asked; joined with single spaces they are the question. */
  preamble: text,
  parts: z.array(text).max(50),
});

const table = z.strictObject({
  key,
  number: z.int().min(1).max(999),
  title: z.string().max(500),
  leadIn: text,
  questions: z.array(question).max(60),
  /** What everybody may read of it beside its questions. */
  page: z.unknown().transform((kept) => parseNotePage(kept)),
});

/** What is to become of a concept note: as it was read, then as the secretariat corrected it. */
export const noteDraft = z.strictObject({ tables: z.array(table).max(60) });

export type NoteDraft = z.output<typeof noteDraft>;
export type DraftTable = NoteDraft["tables"][number];
export type DraftQuestion = DraftTable["questions"][number];

/** The whole question, as it stands on screens. */
export function wordsOf({ preamble, parts }: Pick<DraftQuestion, "preamble" | "parts">): string {
  return [preamble, ...parts].filter((piece) => piece.trim() !== "").join(" ");
}
