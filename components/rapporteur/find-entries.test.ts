import { describe, expect, it } from "vitest";
import { findEntries, hitIn } from "@/components/rapporteur/find-entries";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import type { StatementView } from "@/lib/roundtable/view-types";

const statement = (id: string, name: string, questions: string[]): RecordEntry => ({
  type: "statement",
  id,
  at: 0,
  speaker: { names: { en: name, ar: "الأردن" } },
  questions,
  intervention: id,
  statement: { id } as StatementView,
});

describe("finding in the record", () => {
  const entries = [statement("s1", "Jordan", ["q1"]), statement("s2", "Sweden", ["q2"])];
  const texts = new Map([["s2", "Funds that arrive before the school year"]]);
  const ids = (wanted: Parameters<typeof findEntries>[1]) => findEntries(entries, wanted, texts).map(({ id }) => id);

  it("is by name in any language, by the words of a text, and within a question", () => {
    expect(ids({ search: "jord" })).toEqual(["s1"]);
    expect(ids({ search: "الاردن" })).toEqual(["s1", "s2"]);
    expect(ids({ search: "school funds" })).toEqual(["s2"]);
    expect(ids({ search: "school", question: "q1" })).toEqual([]);
    expect(ids({ search: " " })).toEqual(["s1", "s2"]);
  });

  it("shows the place, with some words before it", () => {
    expect(hitIn("Schools first", "SCHOOL year")).toEqual({ before: "", hit: "School", after: "s first" });
    const late = hitIn(`${"word ".repeat(40)}refugees now`, "refugees");
    expect(late?.before).toMatch(/^… (word )+$/u);
    expect(late?.hit).toBe("refugees");
    expect(hitIn("nothing", "refugees")).toBeUndefined();
  });
});
