import { describe, expect, it } from "vitest";
import { mergeDrafts } from "./merge-drafts";
import { type NoteDraft, wordsOf } from "./note-draft";

const SCHOOLS = "How do schools open their doors within weeks of an arrival?";
const FUNDS = "How is the money made steady from year to year?";
const WORK = "Which jobs can be opened to newcomers at once?";

const question = (key: string, text: string) => ({ key, label: "", preamble: "", parts: [text] });

function draft(texts: string[], { title = "Learning", number = 1, prefix = "t1" } = {}): NoteDraft {
  const questions = texts.map((text, at) => question(`${prefix}q${at + 1}`, text));
  return { tables: [{ key: prefix, number, title, leadIn: "", questions, page: null }] };
}

const texts = ({ tables }: NoteDraft) => tables.map(({ questions }) => questions.map(wordsOf));

function corrected(from: NoteDraft, key: string, text: string): NoteDraft {
  const change = (one: ReturnType<typeof question>) => (one.key === key ? question(key, text) : one);
  return { tables: from.tables.map((table) => ({ ...table, questions: table.questions.map(change) })) };
}

describe("a newer version of a note", () => {
  const before = draft([SCHOOLS, FUNDS]);

  it("that says the same changes nothing", () => {
    const ours = corrected(before, "t1q2", `${FUNDS} And who pays?`);
    expect(mergeDrafts(before, ours, draft([SCHOOLS, FUNDS]))).toEqual({ draft: ours, changes: [] });
  });

  it("brings its new words where nobody corrected anything", () => {
    const now = draft([SCHOOLS.replace("weeks", "days"), FUNDS]);
    const merged = mergeDrafts(before, before, now);
    expect(texts(merged.draft)).toEqual(texts(now));
    expect(merged.draft.tables[0]?.questions[0]?.key).toBe("t1q1");
    const words = SCHOOLS.replace("weeks", "days");
    const next = { preamble: "", parts: [words] };
    expect(merged.changes).toEqual([{ kind: "question", table: 1, question: "t1q1", was: SCHOOLS, now: words, next }]);
  });

  it("keeps a correction and tells both when the same question changed", () => {
    const ours = corrected(before, "t1q1", `${SCHOOLS} And for whom?`);
    const now = draft([SCHOOLS.replace("weeks", "days"), FUNDS]);
    const merged = mergeDrafts(before, ours, now);
    expect(texts(merged.draft)).toEqual([[`${SCHOOLS} And for whom?`, FUNDS]]);
    expect(merged.changes).toMatchObject([{ kind: "question", ours: `${SCHOOLS} And for whom?` }]);
  });

  it("adds what is new, in its place, under a key that nothing had", () => {
    const merged = mergeDrafts(before, before, draft([WORK, SCHOOLS, FUNDS]));
    expect(texts(merged.draft)).toEqual([[WORK, SCHOOLS, FUNDS]]);
    expect(merged.draft.tables[0]?.questions.map(({ key }) => key)).toEqual(["n1", "t1q1", "t1q2"]);
    expect(merged.changes).toEqual([{ kind: "question-added", table: 1, now: WORK }]);
  });

  it("takes away what it leaves out, unless somebody worked on it", () => {
    const now = draft([SCHOOLS]);
    expect(texts(mergeDrafts(before, before, now).draft)).toEqual([[SCHOOLS]]);
    const ours = corrected(before, "t1q2", `${FUNDS} And who pays?`);
    const merged = mergeDrafts(before, ours, now);
    expect(texts(merged.draft)).toEqual([[SCHOOLS, `${FUNDS} And who pays?`]]);
    expect(merged.changes).toMatchObject([{ kind: "question-gone", ours: `${FUNDS} And who pays?` }]);
  });

  it("does not bring back what was taken out by hand, and keeps what was put in", () => {
    const [table] = before.tables;
    if (!table) throw new Error("no table");
    const added = question("h1", WORK);
    const ours = { tables: [{ ...table, questions: [question("t1q2", FUNDS), added] }] };
    const merged = mergeDrafts(before, ours, draft([SCHOOLS, FUNDS]));
    expect(texts(merged.draft)).toEqual([[FUNDS, WORK]]);
    expect(merged.changes).toEqual([]);
  });

  it("has a table more, or one less, and says so", () => {
    const second = draft([WORK], { title: "Working", number: 2, prefix: "t2" });
    const both = { tables: [...before.tables, ...second.tables] };
    expect(mergeDrafts(before, before, both).changes).toEqual([{ kind: "table-added", table: 2, now: "Working" }]);
    const less = mergeDrafts(both, both, before);
    expect(less.changes).toEqual([{ kind: "table-gone", table: 2, now: "Working" }]);
    expect(less.draft.tables.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("finds a table under another number by what it asks", () => {
    const now = draft([SCHOOLS, FUNDS], { number: 4, prefix: "t1" });
    const merged = mergeDrafts(before, before, now);
    expect(merged.draft.tables).toHaveLength(1);
    expect(merged.draft.tables[0]?.key).toBe("t1");
  });
});
