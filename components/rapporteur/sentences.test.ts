import { describe, expect, it } from "vitest";
import { sentenceAfter } from "@/components/rapporteur/sentences";

describe("the next sentence of a text", () => {
  const text = "Schools opened twice a day.  Teachers paid for it.\nFunds came late.";
  const next = (from: number) => {
    const [start, end] = sentenceAfter(text, from, "en") ?? [0, 0];
    return { words: text.slice(start, end), end };
  };

  it("goes from one to the next without the space between them, and begins again at the end", () => {
    const first = next(0);
    expect(first.words).toBe("Schools opened twice a day.");
    const second = next(first.end);
    expect(second.words).toBe("Teachers paid for it.");
    const third = next(second.end);
    expect(third.words).toBe("Funds came late.");
    expect(next(third.end).words).toBe(first.words);
  });

  it("is none where there are no words", () => {
    expect(sentenceAfter(" \n ", 0, "en")).toBeUndefined();
  });
});
