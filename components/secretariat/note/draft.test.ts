import { describe, expect, it } from "vitest";
import {
  addPart,
  addQuestion,
  addTable,
  changeQuestion,
  type Draft,
  hindrance,
  mergeWithNext,
  moveQuestion,
  removeQuestion,
  splitAt,
  wordsOf,
} from "./draft";

const question = (key: string, ...parts: string[]) => ({ key, label: "", preamble: "", parts });
const DRAFT: Draft = {
  tables: [
    {
      key: "t1",
      number: 1,
      title: "One",
      leadIn: "",
      page: null,
      questions: [question("a", "A?", "B?"), question("c", "C?")],
    },
    { key: "t2", number: 2, title: "Two", leadIn: "", page: null, questions: [question("d", "D?")] },
  ],
};
const texts = ({ tables }: Draft) => tables.map(({ questions }) => questions.map(wordsOf));

describe("the draft of a note", () => {
  it("merges a question with the one below it, and splits it again", () => {
    const merged = mergeWithNext(DRAFT, "a");
    expect(texts(merged)).toEqual([["A? B? C?"], ["D?"]]);
    expect(texts(splitAt(merged, "a", 2))).toEqual([["A? B?", "C?"], ["D?"]]);
    expect(mergeWithNext(DRAFT, "d")).toEqual(DRAFT);
    expect(splitAt(DRAFT, "d", 1)).toEqual(DRAFT);
  });

  it("moves a question within its table and over into the next, never out of the note", () => {
    expect(texts(moveQuestion(DRAFT, "c", -1))).toEqual([["C?", "A? B?"], ["D?"]]);
    expect(texts(moveQuestion(DRAFT, "c", 1))).toEqual([["A? B?"], ["C?", "D?"]]);
    expect(texts(moveQuestion(DRAFT, "d", -1))).toEqual([["A? B?", "C?", "D?"], []]);
    expect(moveQuestion(DRAFT, "d", 1)).toEqual(DRAFT);
  });

  it("makes of a line a question, or a part of the last one", () => {
    expect(texts(addQuestion(DRAFT, "t2", "E?"))[1]).toEqual(["D?", "E?"]);
    expect(texts(addPart(DRAFT, "t2", "E?"))[1]).toEqual(["D? E?"]);
    expect(texts(addPart(removeQuestion(DRAFT, "d"), "t2", "E?"))[1]).toEqual(["E?"]);
  });

  it("gives every question a key of its own", () => {
    const more = addQuestion(addQuestion(addTable(DRAFT), "t1", "E?"), "t1", "F?");
    const keys = more.tables.flatMap(({ key, questions }) => [key, ...questions.map((one) => one.key)]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("says what keeps the tables from being made", () => {
    expect(hindrance(DRAFT)).toBeNull();
    expect(hindrance({ tables: [] })).toBe("none");
    expect(hindrance(addTable(DRAFT))).toBe("untitled");
    expect(hindrance(changeQuestion(DRAFT, "d", { parts: [] }))).toBe("empty-question");
    const [one, two] = DRAFT.tables;
    if (one && two) expect(hindrance({ tables: [one, { ...two, number: 1 }] })).toBe("same-number");
  });
});
