import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { toLines } from "@/lib/documents/note/lines";
import { readNoteWithAccount } from "@/lib/documents/note/read-note";

// The concept notes of the 2016 summit stand beside the repository, not in it.
const source = join(process.cwd(), "../shared/sources/concept-notes-2016-09-08.txt");
const absent = !existsSync(source);
const text = absent ? "" : readFileSync(source, "utf8");

describe.skipIf(absent)("the concept notes of 2016 (skipped where the folder of sources is absent)", () => {
  const { plan, account, marks } = readNoteWithAccount(text);
  const { tables } = plan;
  const marksIn = (each: string) => (each.match(/\?/g) ?? []).length;

  test("six round tables of four questions", () => {
    expect(tables.map((table) => table.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(tables.map((table) => table.questions.map((question) => question.number))).toEqual(
      Array(6).fill([1, 2, 3, 4]),
    );
  });

  test("as many parts as question marks, and the one of table 4's lead-in", () => {
    const perTable = tables.map((table) => table.questions.reduce((sum, question) => sum + marksIn(question.text), 0));
    expect(perTable).toEqual([7, 5, 9, 6, 7, 4]);
    expect(tables.map((table) => table.questions.flatMap((question) => question.parts).length)).toEqual(perTable);
    expect(tables.map((table) => marksIn(table.leadIn))).toEqual([0, 0, 0, 1, 0, 0]);
    expect(tables.map((table) => table.leadIn !== "")).toEqual([true, false, false, true, false, false]);
  });

  test("sentences before the first that asks are the preamble", () => {
    const preambles = tables.flatMap((table) =>
      table.questions
        .filter((question) => question.preamble !== "")
        .map((question) => `${table.number}.${question.number}`),
    );
    expect(preambles).toEqual(["1.1", "4.4"]);
  });

  test("no word of a question is changed", () => {
    const words = text.replace(/\*/g, "").replace(/\s+/g, " ");
    for (const question of tables.flatMap((table) => table.questions)) {
      expect([question.preamble, ...question.parts].filter(Boolean).join(" ")).toBe(question.text);
      expect(words.includes(question.text)).toBe(true);
    }
  });

  test("the meeting, its day and who wrote", () => {
    expect(plan.title).toMatch(/^High-level meeting/);
    expect(plan.date).toBe("2016-09-19");
    expect(plan.organiser).toBe("The President of the General Assembly");
  });

  test("titles: a date on the same line, a line broken in two", () => {
    expect(tables.map((table) => table.title.split(" ").length)).toEqual([9, 14, 16, 10, 23, 19]);
    for (const { title } of tables) expect(title).not.toMatch(/2016|\*|Round/);
  });

  test("sections: the merged first two of table 2, Arabic numerals in table 6", () => {
    const kinds = tables.map((table) => table.sections.map((section) => section.kind).join());
    const whole = "introduction,background,priorities,questions";
    expect(kinds).toEqual([whole, "introduction,priorities,questions", whole, whole, whole, whole]);
    for (const section of tables.flatMap((table) => table.sections)) expect(section.heading).not.toMatch(/^\w+\.|^$/);
  });

  test("priorities as prose, flat, and with paragraphs and points", () => {
    const shape = tables.map(({ priorities }) =>
      priorities.map((each) => `${each.paragraphs.length}+${each.points.length}`),
    );
    expect(shape).toEqual([
      Array(6).fill("0+0"),
      Array(7).fill("0+0"),
      ["0+2", "0+4", "0+8", "0+4"],
      Array(7).fill("0+0"),
      ["1+6", "1+4", "1+5", "1+3"],
      ["0+2", "0+6", "0+9", "0+3", "0+2"],
    ]);
    expect(
      tables.map((table) => table.sections.find((section) => section.kind === "priorities")?.paragraphs.length),
    ).toEqual([0, 0, 1, 0, 2, 1]);
  });

  test("footnotes restart per note, are taken out and tied to their marks", () => {
    const counts = [5, 9, 6, 5, 0, 7];
    for (const [at, table] of tables.entries()) {
      const expected = Array.from({ length: counts[at] ?? 0 }, (_, index) => String(index + 1));
      expect(table.footnotes.map((note) => note.mark)).toEqual(expected);
      expect(
        marks
          .filter((mark) => mark.table === at)
          .map((mark) => mark.mark)
          .sort(),
      ).toEqual(expected);
    }
    expect(JSON.stringify({ ...plan, setAside: [] })).not.toMatch(/[¹²³⁰⁴-⁹]/);
  });

  test("paragraphs that footnotes and page breaks cut are whole", () => {
    const all = tables.flatMap((table) => [
      ...table.sections.flatMap((section) => section.paragraphs),
      ...table.priorities.flatMap((each) => [each.text, ...each.paragraphs, ...each.points]),
    ]);
    expect(all.filter((each) => /^\p{Ll}/u.test(each))).toEqual([]);
    expect(tables.map((table) => table.sections.map((section) => section.paragraphs.length))).toEqual([
      [4, 5, 0, 0],
      [5, 0, 0],
      [2, 4, 1, 0],
      [4, 13, 0, 0],
      [2, 6, 2, 0],
      [1, 12, 1, 0],
    ]);
  });

  test("every line stands in exactly one place", () => {
    const lines = toLines(text).map((line) => line.number);
    expect(account.map((each) => each.line)).toEqual(lines);
    expect(plan.setAside.map((each) => each.line)).toEqual(
      account.filter((each) => each.place === "set aside").map((each) => each.line),
    );
    expect(new Set(plan.setAside.map((each) => each.reason))).toEqual(
      new Set(["letter", "label of the document", "running head", "repeated date"]),
    );
  });

  test("a line that is in the plan has all its words there", () => {
    const raw = text.split("\n");
    const used = JSON.stringify({ ...plan, setAside: [] }).replace(/\\"/g, '"');
    for (const { line, place } of account) {
      if (place === "set aside" || place === "date") continue;
      const words = (raw[line - 1] ?? "")
        .replace(/[*¹²³⁰⁴-⁹]/g, "")
        .trim()
        .split(/\s+/);
      // The first may be a number or a bullet; a run-on date is read, not kept.
      const kept = words.slice(1).filter((word) => !/^(?:Table|\d:|19|September|2016)$/.test(word));
      for (const word of kept) expect(used, `line ${line}`).toContain(word);
    }
  });
});
