import type { NotePageInput } from "@/lib/documents/note/note-page";

type Section = NotePageInput["sections"][number];

/** A section of paragraphs. */
export function section(heading: string, paragraphs: string[], more: Partial<Section> = {}): Section {
  return { heading, blocks: paragraphs.map((text) => ({ kind: "paragraph", text })), ...more };
}

/** A note in English; its footnotes are counted from 1 as they stand. */
export function note(content: Omit<NotePageInput, "language" | "footnotes"> & { footnotes: string[] }): NotePageInput {
  const footnotes = content.footnotes.map((text, at) => ({ n: at + 1, text }));
  return { ...content, language: "en", footnotes };
}
