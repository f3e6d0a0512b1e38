import { describe, expect, it } from "vitest";
import { deskView } from "@/components/moderator/test-view";
import {
  changedByKey,
  EMPTY_FORM,
  nextQuantifier,
  nextTone,
  proposedQuantifier,
  readForm,
  withQuotation,
} from "@/components/rapporteur/point-form";

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

describe("changedByKey", () => {
  it("goes by the place of the key, and leaves every other key alone", () => {
    const form = { ...EMPTY_FORM, interventions: ["r1", "r2"], tone: "disagreed" as const };
    const press = (code: string) => changedByKey(code, form, deskView().questions);
    expect(press("KeyN")).toEqual({ quantifier: "a-few" });
    expect(press("KeyT")).toEqual({ tone: null });
    expect(press("KeyK")).toEqual({ kind: "state" });
    expect(["KeyQ", "KeyA"].map(press)).toEqual([undefined, undefined]);
  });
});

describe("withQuotation", () => {
  it("puts a passage behind the words, on one line, in the marks of its script", () => {
    expect(withQuotation("", "two \n shifts ")).toBe("“two shifts”");
    expect(withQuotation("that it was called ", "دوام ثان")).toBe("that it was called «دوام ثان»");
    expect(withQuotation("that", undefined)).toBe("that");
    expect(withQuotation("that", " ")).toBe("that");
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
