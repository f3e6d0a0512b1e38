import type { Block } from "@/lib/documents/note/blocks";
import { asksQuestion } from "@/lib/documents/note/fold";

/**
 * Where a numbered paragraph stands that only introduces the list below it ("7. The panel may discuss the following:"),
 * as papers with numbered paragraphs write; or null. The first of several that each head a list is no lead-in.
 */
export function leadingItem(blocks: Block[]): number | null {
  const first = blocks.findIndex((block) => block.kind.is === "item");
  const lead = blocks[first];
  const next = blocks[first + 1];
  if (lead?.kind.is !== "item" || lead.kind.marker.value === null || next?.kind.is !== "item") return null;
  if (!/[:：]$/.test(lead.text) || asksQuestion(lead.text)) return null;
  const { look, value } = lead.kind.marker;
  const inner = next.kind.marker;
  const flat = inner.look === look && next.indent <= lead.indent + 1;
  if (flat) return inner.value === 1 ? first : null;
  const sibling = blocks.some(
    (block, at) =>
      at > first &&
      block.kind.is === "item" &&
      block.kind.marker.look === look &&
      block.kind.marker.value === value + 1 &&
      block.indent <= lead.indent + 1,
  );
  return sibling ? null : first;
}
