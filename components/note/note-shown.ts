/** A concept note as the page shows it. The form in which it is kept is lib/documents/note/note-page.ts. */
export type NoteShown = {
  title?: string;
  language?: string;
  sections: SectionShown[];
  priorities: PriorityShown[];
  footnotes: { n: number; text: string }[];
};

export type SectionShown = { heading: string; blocks: BlockShown[]; holds?: "priorities" | "questions" };

export type BlockShown =
  | { kind: "paragraph"; text: string; footnotes: number[] }
  | { kind: "list"; items: string[]; footnotes: number[] };

export type PriorityShown = { title?: string; text: string; points: string[]; footnotes: number[] };

/** What is shown of a table that has no note: its questions. */
export const NO_NOTE: NoteShown = { sections: [], priorities: [], footnotes: [] };

/** A part of the page, with the address it has there. */
export type Part = SectionShown & { anchor: string };

/**
 * The parts of the page in the order of the note. Priorities and questions that no section of the note holds have one of their own,
 * with an empty heading, and stand last.
 */
export function partsOf({ sections, priorities }: NoteShown, questions: number): Part[] {
  const parts = sections.map((section, at): Part => ({ ...section, anchor: section.holds ?? `section-${at + 1}` }));
  const own = (holds: "priorities" | "questions", count: number): Part[] =>
    count === 0 || parts.some((part) => part.holds === holds)
      ? []
      : [{ heading: "", blocks: [], holds, anchor: holds }];
  const empty = (part: Part) => part.holds === "questions" && questions === 0 && part.blocks.length === 0;
  return [...parts, ...own("priorities", priorities.length), ...own("questions", questions)].filter(
    (part) => !empty(part),
  );
}
