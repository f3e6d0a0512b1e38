import { describe, expect, it } from "vitest";
import { wordsIn } from "./words";

describe("words of a text", () => {
  it.each([
    ["", "en", 0],
    ["  One  two\nthree ", "en", 3],
    ["انظر الوثيقة A/70/59", "ar", 3],
  ])("%j in %s has %i", (text, language, words) => {
    expect(wordsIn(text, language)).toBe(words);
  });

  it("Chinese is not one long word", () => {
    expect(wordsIn("我们需要在学年开始之前到位的资金。", "zh")).toBeGreaterThan(5);
  });
});
