import { describe, expect, it } from "vitest";
import type { NotePlan, TablePlan } from "@/lib/documents/note/plan";
import { parseCommand } from "@/lib/roundtable/commands";
import { proposeTable, slugOf, tablesFromNote } from "@/lib/server/plan-meeting";

const MINUTE = 60_000;
const TEN = Date.UTC(2031, 4, 6, 10);

function table(number: number | null, questions: number): TablePlan {
  const asked = Array.from({ length: questions }, (_, index) => {
    const parts = ["What first?", `What then, in case ${index}?`];
    return { number: index + 7, text: parts.join(" "), preamble: "", parts };
  });
  return {
    number,
    title: " On rivers ",
    sections: [],
    leadIn: "Briefly:",
    priorities: [],
    questions: asked,
    footnotes: [],
  };
}

function note(...tables: TablePlan[]): NotePlan {
  return { title: "Rivers", date: null, organiser: null, tables, setAside: [] };
}

describe("a table proposed from what it is about", () => {
  it.each([1, 3, 4, 7, 41])("fills three hours with %i questions, item after item", (count) => {
    const { questions } = table(1, count);
    const plan = proposeTable({ number: 1, title: "On rivers", questions }, TEN);
    expect(plan.items.map(({ kind }) => kind)).toEqual([
      "opening",
      "panel",
      ...Array.from({ length: count }, () => "question"),
      "wrap-up",
      "closing",
    ]);
    expect(plan.items[0]?.startsAt).toBe(TEN);
    expect(plan.items.at(-1)?.endsAt).toBe(TEN + 180 * MINUTE);
    for (const [index, item] of plan.items.slice(1).entries()) expect(item.startsAt).toBe(plan.items[index]?.endsAt);
  });

  it.each([0, 42, 60])("has one discussion for %i questions", (count) => {
    const plan = proposeTable({ number: 1, title: "On rivers", questions: table(1, count).questions }, TEN);
    expect(plan.items.map(({ kind }) => kind)).toEqual(["opening", "panel", "other", "wrap-up", "closing"]);
    expect(plan.questions).toHaveLength(count);
    expect(plan.items.at(-1)?.endsAt).toBe(plan.endsAt);
  });

  it("is a command that a table accepts", () => {
    const plan = proposeTable({ number: 1, title: "On rivers", questions: table(1, 4).questions }, TEN);
    expect(parseCommand({ id: "a", type: "PlanTable", ...plan })).toMatchObject({ ok: true });
  });
});

describe("the tables of a note", () => {
  it("keep their numbers; others get the next free one", () => {
    const numbers = (...given: (number | null)[]) =>
      tablesFromNote(note(...given.map((number) => table(number, 1))), TEN).map(({ number }) => number);
    expect(numbers(null, null)).toEqual([1, 2]);
    expect(numbers(null, 1, null)).toEqual([2, 1, 3]);
    expect(numbers(4, 4, 2016)).toEqual([4, 1, 2]);
  });

  it("ask what the note asks, word for word", () => {
    const [first] = tablesFromNote(note(table(2, 2)), TEN);
    expect(first?.title).toBe("On rivers");
    expect(first?.leadIn).toBe("Briefly:");
    expect(first?.questions[1]).toMatchObject({
      id: "q2",
      number: 8,
      text: "What first? What then, in case 1?",
      parts: ["What first?", "What then, in case 1?"],
    });
  });

  it("count their questions through where the note counts anew", () => {
    const twice = table(1, 2);
    twice.questions = [...twice.questions, ...table(1, 2).questions];
    const [first] = tablesFromNote(note(twice), TEN);
    expect(first?.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe("the address of a meeting", () => {
  it.each([
    ["High-level meeting on rivers, 2031", "high-level-meeting-on-rivers-2031"],
    ["Réunion de haut niveau sur l’eau", "reunion-de-haut-niveau-sur-l-eau"],
    ["اجتماع رفيع المستوى", "meeting"],
    [`${"a".repeat(59)} b`, "a".repeat(59)],
    [`${"water ".repeat(9)} conference`, "water-water-water-water-water-water-water-water-water"],
    ["a".repeat(70), "a".repeat(60)],
  ])("of %s is %s", (title, expected) => {
    expect(slugOf(title)).toBe(expected);
  });
});
