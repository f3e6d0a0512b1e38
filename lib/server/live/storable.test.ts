import * as fc from "fast-check";
import { expect, it } from "vitest";
import { storable } from "@/lib/server/live/storable";

it("takes out what PostgreSQL cannot store, at any depth, and nothing else", () => {
  const sent = { text: "a\0b \ud83d\ude42 \ud83d ", parts: ["\udc00", { "k\0": null }], seq: 1, late: false };
  expect(storable(sent)).toEqual({
    text: "ab \ud83d\ude42 \ufffd ",
    parts: ["\ufffd", { k: null }],
    seq: 1,
    late: false,
  });
});

it("leaves well-formed values as they are", () => {
  const text = fc.string({ unit: "grapheme" }).map((value) => value.replaceAll("\0", ""));
  fc.assert(
    fc.property(fc.dictionary(text, fc.array(text)), (value) => {
      expect(storable(value)).toEqual(value);
    }),
  );
});
