import type { Block } from "@/lib/documents/note/blocks";
import { asksQuestion, endsSentence } from "@/lib/documents/note/fold";
import { ledList } from "@/lib/documents/note/lead-in";

export interface PriorityDraft {
  head: Block;
  paragraphs: Block[];
  points: Block[];
}

export interface PrioritiesDraft {
  /** What stands before the first priority of a list. */
  before: Block[];
  priorities: PriorityDraft[];
  rest: Block[];
}

/** Priorities written as prose (a priority is a paragraph), as a flat list, or as heads with paragraphs and points. */
export function findPriorities(all: Block[]): PrioritiesDraft {
  const led = ledList(all);
  if (led === null) return findIn(all);
  const found = findIn(led.list);
  return { ...found, before: [...led.lead, ...found.before], rest: [...found.rest, ...led.after] };
}

function findIn(blocks: Block[]): PrioritiesDraft {
  const draft: PrioritiesDraft = { before: [], priorities: [], rest: [] };
  const isHead = headsOf(blocks);
  const lastItem = blocks.findLastIndex((block) => block.kind.is !== "paragraph");
  if (lastItem < 0) return { ...draft, priorities: blocks.map((head) => ({ head, paragraphs: [], points: [] })) };
  const flat =
    blocks.every((block) => block.kind.is === "paragraph" || isHead(block)) &&
    !blocks.some((block) => block.kind.is === "heading") &&
    !titlesOverText(blocks, isHead);
  for (const [at, block] of blocks.entries()) {
    const current = draft.priorities.at(-1);
    if (isHead(block)) draft.priorities.push({ head: block, paragraphs: [], points: [] });
    else if (current === undefined) draft.before.push(block);
    else if (block.kind.is === "item") current.points.push(block);
    else if (flat && at > lastItem) draft.rest.push(block);
    else current.paragraphs.push(block);
  }
  return draft;
}

/** "2.1 Repair" over a paragraph each, the last one too. */
function titlesOverText(blocks: Block[], isHead: (block: Block) => boolean): boolean {
  return blocks.every(
    (block, at) =>
      !isHead(block) ||
      (!endsSentence(block.text) && blocks[at + 1]?.kind.is === "paragraph") ||
      titleAsks(block, blocks[at + 1]),
  );
}

const titleAsks = (block: Block, next: Block | undefined) => asksQuestion(block.text) && next?.kind.is === "paragraph";

/** Headings win over arrows and bold items, those over the level of the first item. */
function headsOf(blocks: Block[]): (block: Block) => boolean {
  if (blocks.some((block) => block.kind.is === "heading")) return (block) => block.kind.is === "heading";
  const standsOut = (block: Block) =>
    block.kind.is === "item" && (block.kind.marker.kind === "arrow" || block.kind.bold);
  if (blocks.some(standsOut)) return standsOut;
  const first = blocks.find((block) => block.kind.is === "item");
  if (first?.kind.is !== "item") return () => false;
  const { look } = first.kind.marker;
  return (block) => block.kind.is === "item" && block.kind.marker.look === look && block.indent <= first.indent + 1;
}
