import { markedPieces } from "@/components/note/marked-pieces";
import type { NoteShown } from "@/components/note/note-shown";

/** The footnotes to which something in the text of the note leads. */
export function markedNumbers({ sections, priorities }: NoteShown): Set<number> {
  const texts = [
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
    ...priorities.flatMap(({ title = "", text, points }) => [title, text, ...points]),
  ];
  const placed = texts.flatMap((text) => markedPieces(text)).filter((piece) => typeof piece === "number");
  const unplaced = [...sections.flatMap(({ blocks }) => blocks), ...priorities].flatMap(({ footnotes }) => footnotes);
  return new Set([...placed, ...unplaced]);
}

function textsOf(block: NoteShown["sections"][number]["blocks"][number]): string[] {
  return block.kind === "paragraph" ? [block.text] : block.items;
}
