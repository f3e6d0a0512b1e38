import { describe, expect, it } from "vitest";
import { nextQuantifier, nextTone, proposedQuantifier, readForm } from "@/components/rapporteur/point-form";

describe("the keys for quantifier and tone", () => {
  it("begin with what the interventions suggest, and go round by way of none", () => {
    expect(nextQuantifier(null, "several")).toBe("several");
    expect(nextQuantifier("several", "several")).toBe("many");
    expect(nextQuantifier("all", null)).toBeNull();
    expect(nextQuantifier(null, null)).toBe("one");
    expect(nextTone(null)).toBe("agreed");
    expect(nextTone("disagreed")).toBeNull();
  });

  it("suggest a word for how many are behind a point", () => {
    expect([0, 1, 2, 3, 5, 6].map(proposedQuantifier)).toEqual([null, "one", "a-few", "several", "several", "many"]);
  });
});

describe("readForm", () => {
  it("reads what the device kept, fields that are missing as not chosen", () => {
    expect(readForm('{"text":"that","tone":"agreed"}')).toMatchObject({ text: "that", tone: "agreed", questions: [] });
  });

  it.each(["", "{", "null", "[]", '{"tone":"agreed"}'])("takes %j for nothing", (kept) => {
    expect(readForm(kept)).toBeUndefined();
  });
});
