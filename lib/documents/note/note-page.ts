import { z } from "zod";

/** Numbers of footnotes. A text says by `[^2]` where in it the mark of one stands; where it does not, the mark stands at its end. */
const footnotes = z.array(z.int().positive()).default([]);

const block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("paragraph"), text: z.string(), footnotes }),
  z.object({ kind: z.literal("list"), items: z.array(z.string()), footnotes }),
]);

const section = z.object({
  heading: z.string(),
  blocks: z.array(block),
  /** What else stands in this section, behind its blocks: the questions are those of the table as they are now. */
  holds: z.enum(["priorities", "questions"]).optional(),
});

const priority = z.object({
  title: z.string().optional(),
  text: z.string(),
  points: z.array(z.string()).default([]),
  footnotes,
});

const notePage = z.object({
  title: z.string().optional(),
  /** The language it is written in (BCP 47), where that is known. */
  language: z.string().optional(),
  sections: z.array(section),
  priorities: z.array(priority),
  footnotes: z.array(z.object({ n: z.int().positive(), text: z.string() })),
});

/** The concept note of one table as it is kept (RoundTable.note) and read: all but its questions, which the table itself holds. */
export type NotePage = z.infer<typeof notePage>;
export type NoteBlock = NotePage["sections"][number]["blocks"][number];
export type NoteSection = NotePage["sections"][number];
export type NotePriority = NotePage["priorities"][number];
/** As it is written down: what may be left out is. */
export type NotePageInput = z.input<typeof notePage>;

/** The note in a row of a table; null where there is none, or one of a form that nobody knows. */
export function parseNotePage(kept: unknown): NotePage | null {
  const parsed = notePage.safeParse(kept);
  return parsed.success ? parsed.data : null;
}
