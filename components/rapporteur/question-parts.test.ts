import { describe, expect, it } from "vitest";
import {
  knownParts,
  nextPart,
  openParts,
  partsToChoose,
  withPart,
  withQuestion,
} from "@/components/rapporteur/question-parts";
import type { QuestionView } from "@/lib/roundtable/view-types";

const question = (id: string, parts: string[]): QuestionView => {
  return { id, number: 1, label: "", text: id, preamble: "", parts, version: 1 };
};
const questions = {
  items: {
    q1: question("q1", ["Who?", "When?"]),
    q2: question("q2", ["How?"]),
    q3: question("q3", ["Where?", "Why?"]),
  },
  order: ["q1", "q2", "q3"],
  shown: [],
};
const a = { question: "q1", part: 0 };
const b = { question: "q1", part: 1 };
const why = { question: "q3", part: 1 };

describe("parts of a point", () => {
  it("are those of its questions, in the order of the agenda; a question of one part has none", () => {
    expect(partsToChoose(questions, ["q3", "q2", "q1"])).toEqual([a, b, { question: "q3", part: 0 }, why]);
  });

  it("go with their question", () => {
    expect(withQuestion({ questions: ["q1", "q3"], parts: [b, why] }, "q1")).toEqual({
      questions: ["q3"],
      parts: [why],
    });
    expect(withQuestion({ questions: [], parts: [] }, "q1")).toEqual({ questions: ["q1"], parts: [] });
  });

  it("are chosen one by one with the mouse, one after the other by key", () => {
    expect(withPart({ questions: ["q1"], parts: [a] }, b)).toEqual({ parts: [a, b] });
    expect(withPart({ questions: ["q1"], parts: [a, b] }, a)).toEqual({ parts: [b] });
    const steps = [[], [a], [b]].map((parts) => nextPart(questions, { questions: ["q1"], parts })?.parts);
    expect(steps).toEqual([[a], [b], []]);
    expect(nextPart(questions, { questions: ["q2"], parts: [] })).toBeUndefined();
  });

  it("that a correction took away are not sent", () => {
    expect(knownParts(questions, { questions: ["q1"], parts: [b, { question: "q1", part: 2 }] })).toEqual({
      parts: [b],
    });
  });

  it("are open where others of the question have a point", () => {
    expect(openParts(questions.items.q1, [{ parts: [] }])).toEqual([]);
    expect(openParts(questions.items.q1, [{ parts: [a] }])).toEqual([1]);
    expect(openParts(questions.items.q3, [{ parts: [a] }])).toEqual([]);
  });
});
