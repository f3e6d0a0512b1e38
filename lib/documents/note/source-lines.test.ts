import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EXPECTED } from "@/lib/documents/note/expected-plans";
import { noteTree } from "@/lib/documents/note/note-tree";
import { readNoteWithAccount } from "@/lib/documents/note/read-note";
import { sourceLines } from "@/lib/documents/note/source-lines";

const NOTE = `Conference on Bread
4 May 2031

Round Table 1: Bread in cities

Background

Bread is old,¹ and towns² are older.

Page 2

¹ Almanac of Mills.
² Atlas, p. 4.

Priorities for action

- Ovens.²
  – In every street

Guiding questions

Participants may consider:

1. Mills move. Who bakes?¹ Who sells?
   (a) By night?²
2. Who eats?
`;

const linesOf = (text: string) => sourceLines(text, readNoteWithAccount(text));

test("each line with what it became", () => {
  const became = linesOf(NOTE).filter((line) => line.became !== "blank");
  expect(became.map((line) => line.became)).toEqual([
    "title",
    "date",
    "table-title",
    "section",
    "paragraph",
    "furniture",
    "footnote",
    "footnote",
    "section",
    "priority",
    "point",
    "section",
    "lead-in",
    "question",
    "part",
    "question",
  ]);
  expect(became.at(-2)).toEqual({ line: 25, text: "   (a) By night?²", became: "part", table: 0, question: 0 });
  expect(became[5]).toMatchObject({ reason: "page number" });
});

test("lines that were known not to be of the text are set aside with their reason", () => {
  const text = NOTE.replace("Page 2", "Forum papers of the secretariat");
  const read = readNoteWithAccount(text, new Map([[10, "running head"]]));
  expect(sourceLines(text, read)[9]).toMatchObject({ became: "furniture", reason: "running head" });
  expect(read.plan).toEqual({ ...readNoteWithAccount(NOTE).plan, setAside: read.plan.setAside });
});

test("any text: every line once, in order, with its words", () => {
  const words = fc.array(fc.constantFrom(...NOTE.split("\n"), "\r", "• Why?", "II. Questions", "\f3", "[^1]: a"), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.constantFrom("\n", "\r\n"), (lines, end) => {
      const text = lines.join(end);
      const found = linesOf(text);
      expect(found.map((line) => line.line)).toEqual(found.map((_, at) => at + 1));
      const raw = text.replace(/(?:\r\n|\n|\r)$/, "").split(/\r\n|\n|\r/);
      expect(found.map((line) => line.text.trim())).toEqual(raw.map((line) => line.replace(/\f/g, "").trim()));
    }),
  );
});

test("the tree of the page: footnotes at their place in sections, priorities, questions and parts", () => {
  const tree = noteTree(readNoteWithAccount(NOTE));
  const [table] = tree.tables;
  const [background, priorities, questions] = table?.sections ?? [];
  const shown = (text: { text: string; marks: { at: number; mark: string }[] } | undefined | null) =>
    [...(text?.marks ?? [])]
      .reverse()
      .reduce((sum, { at, mark }) => `${sum.slice(0, at)}[${mark}]${sum.slice(at)}`, text?.text ?? "");
  expect(shown(background?.paragraphs[0])).toBe("Bread is old,[1] and towns[2] are older.");
  expect(background?.paragraphs[0]?.marks[1]).toEqual({ at: 23, mark: "2", footnote: 1 });
  expect(priorities?.priorities.map((each) => [shown(each.text), each.points.map(shown)])).toEqual([
    ["Ovens.[2]", ["In every street"]],
  ]);
  expect(questions?.leadIn?.text).toBe("Participants may consider:");
  expect(questions?.questions.map(({ preamble, parts }) => [shown(preamble), ...parts.map(shown)])).toEqual([
    ["Mills move.", "Who bakes?[1]", "Who sells?", "By night?[2]"],
    ["", "Who eats?"],
  ]);
  expect(table?.footnotes.map((note) => note.text)).toEqual(["Almanac of Mills.", "Atlas, p. 4."]);
});

test("the tree of every note holds what its plan holds, each mark once", () => {
  for (const name of Object.keys(EXPECTED)) {
    const read = readNoteWithAccount(readFileSync(join(import.meta.dirname, "fixtures", name), "utf8"));
    const tree = noteTree(read);
    for (const [at, table] of tree.tables.entries()) {
      const plan = read.plan.tables[at];
      expect(
        table.sections.flatMap((section) => section.questions.flatMap((each) => each.parts.map((part) => part.text))),
      ).toEqual(plan?.questions.flatMap((question) => question.parts));
      expect(table.sections.flatMap((section) => section.priorities.map((each) => each.text.text))).toEqual(
        plan?.priorities.map((each) => each.text),
      );
      const marks = JSON.stringify(table).match(/"at":\d+/g)?.length ?? 0;
      expect(marks).toBe(read.marks.filter((mark) => mark.table === at).length);
    }
  }
});
