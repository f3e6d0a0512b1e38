import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownBlocks } from "@/components/rapporteur/markdown-blocks";
import { toMarkdown } from "@/lib/documents/summary/markdown";
import type { Block } from "@/lib/documents/summary/tree";

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((given) => given.replace(/\s+/gu, " ").trim())
  .filter((given) => given !== "");
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant("heading" as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({ type: fc.constantFrom("paragraph" as const, "quote" as const), text }),
  fc.record({ type: fc.constant("list" as const), items: fc.array(text, { minLength: 1, maxLength: 4 }) }),
);

describe("markdownBlocks", () => {
  it("reads back what a summary writes, whatever the words", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        expect(markdownBlocks(toMarkdown({ language: "en", title: "", blocks }))).toEqual(blocks);
      }),
    );
  });

  it("takes nothing for markup", () => {
    expect(markdownBlocks("<b>bold</b> and *this*")).toEqual([{ type: "paragraph", text: "<b>bold</b> and *this*" }]);
  });
});
