import { describe, expect, it } from "vitest";
import { matches } from "./search-text";

describe("matches", () => {
  it("finds names without their accents, in any case and language", () => {
    expect(matches("cote", ["Côte d'Ivoire"])).toBe(true);
    expect(matches("turkiye", ["Türkiye", "تركيا"])).toBe(true);
    expect(matches("اردن", ["Jordan", "الأُردن"])).toBe(true);
  });

  it("wants every word, wherever it stands", () => {
    expect(matches("minister jordan", ["Jordan", "H.E. the Minister for Planning"])).toBe(true);
    expect(matches("minister kenya", ["Jordan", "H.E. the Minister"])).toBe(false);
    expect(matches("  ", ["anything", undefined])).toBe(true);
  });
});
