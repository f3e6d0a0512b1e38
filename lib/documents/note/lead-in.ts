import type { Block } from "@/lib/documents/note/blocks";
import { asksQuestion } from "@/lib/documents/note/fold";

/** A numbered paragraph that only introduces a list, the list, and the numbered paragraphs behind it. */
export interface LedList {
  lead: Block[];
  list: Block[];
  after: Block[];
}

/**
 * Takes apart what papers with numbered paragraphs write: "7. The panel may discuss the following:", the list, "8. …".
 * Null where no such paragraph leads, as when each of several numbers heads a list of its own.
 */
export function ledList(blocks: Block[]): LedList | null {
  const first = blocks.findIndex((block) => block.kind.is === "item");
  const lead = blocks[first];
  const next = blocks[first + 1];
  if (lead?.kind.is !== "item" || lead.kind.marker.value === null || next?.kind.is !== "item") return null;
  if (!/[:：]$/.test(lead.text) || asksQuestion(lead.text)) return null;
  const inner = next.kind.marker;
  const flat = inner.look === lead.kind.marker.look && next.indent <= lead.indent + 1;
  if (flat && inner.value !== 1) return null;
  const after = flat ? -1 : siblingOf(blocks, first, lead);
  const end = after < 0 ? blocks.length : after;
  if (after >= 0 && headsQuestions(blocks, after)) return null;
  return { lead: blocks.slice(0, first + 1), list: blocks.slice(first + 1, end), after: blocks.slice(end) };
}

/** The next number of the row in which the leading paragraph stands. */
function siblingOf(blocks: Block[], first: number, lead: Block): number {
  if (lead.kind.is !== "item") return -1;
  const { look, value } = lead.kind.marker;
  return blocks.findIndex(
    (block, at) =>
      at > first &&
      block.kind.is === "item" &&
      block.kind.marker.look === look &&
      block.kind.marker.value === (value ?? 0) + 1 &&
      block.indent <= lead.indent + 1,
  );
}

function headsQuestions(blocks: Block[], at: number): boolean {
  const text = blocks[at]?.text ?? "";
  return asksQuestion(text) || /[:：]$/.test(text) || blocks.slice(at + 1).some((block) => asksQuestion(block.text));
}
