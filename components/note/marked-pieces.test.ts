import { describe, expect, it } from "vitest";
import { markedPieces, withoutMarks } from "@/components/note/marked-pieces";

describe("a text with marks of footnotes", () => {
  it("is cut where the marks stand", () => {
    expect(markedPieces("Most stay near.[^1] Few go far.[^2]", [1, 2])).toEqual([
      "Most stay near.",
      1,
      " Few go far.",
      2,
    ]);
    expect(markedPieces("[^3][^4]")).toEqual([3, 4]);
  });

  it("has those whose place nobody knows at its end", () => {
    expect(markedPieces("Most stay near.[^1]", [2, 1])).toEqual(["Most stay near.", 1, 2]);
    expect(markedPieces("", [])).toEqual([]);
  });

  it("keeps what only looks like one", () => {
    expect(markedPieces("see [1] and [^a] and 10^2")).toEqual(["see [1] and [^a] and 10^2"]);
  });

  it("reads without them in a list of contents", () => {
    expect(withoutMarks("Background[^1]")).toBe("Background");
  });
});
