import type { Block } from "@/lib/documents/note/blocks";
import type { Footnote } from "@/lib/documents/note/footnotes";

/**
 * Which footnotes are whose, by the place of the round table in the note. A Markdown footnote belongs where it is marked:
 * its text may stand at the end of the file. Others stand in the part of their round table, as their numbers restart there.
 */
export function notesByTable(notes: Footnote[], blocks: Block[], heads: number[]): Map<number, Footnote[]> {
  const marked = firstMarks(blocks, heads);
  const starts = heads.map((head) => blocks[head]?.lines[0]?.number ?? 0);
  const once = new Map<string, number>();
  for (const { mark } of notes) once.set(mark, (once.get(mark) ?? 0) + 1);
  const owned = new Map<number, Footnote[]>();
  for (const note of notes) {
    const place = starts.findLastIndex((start) => start <= (note.lines[0]?.number ?? 0));
    const byMark = note.way === "caret" && once.get(note.mark) === 1 ? marked.get(note.mark) : undefined;
    const owner = byMark ?? place;
    if (owner < 0) continue;
    const own = owned.get(owner);
    if (own === undefined) owned.set(owner, [note]);
    else own.push(note);
  }
  return owned;
}

/** The first round table whose text bears each mark. */
function firstMarks(blocks: Block[], heads: number[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, head] of heads.entries()) {
    for (const { text } of blocks.slice(head, heads[index + 1])) {
      for (const match of text.matchAll(/\[\^([\w-]{1,20})\]/g))
        if (!found.has(match[1] ?? "")) found.set(match[1] ?? "", index);
    }
  }
  return found;
}
