import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { NotePlan, TablePlan } from "@/lib/documents/note/plan";
import { readNoteWithAccount } from "@/lib/documents/note/read-note";

const textOf = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
const read = (name: string) => readNoteWithAccount(textOf(name)).plan;
const kinds = (table: TablePlan | undefined) => table?.sections.map((section) => section.kind).join(" ");
const questions = (table: TablePlan | undefined) => table?.questions.map((question) => question.text);
const parts = (table: TablePlan | undefined) => table?.questions.map((question) => question.parts.length);
const reasons = (plan: NotePlan) => plan.setAside.map((each) => `${each.line} ${each.reason}`);

const ALL = [
  "alone.txt",
  "arabic.txt",
  "dialogue-from-pdf.txt",
  "issues.txt",
  "mesas-redondas.txt",
  "panels.md",
  "sessions.txt",
  "tables-rondes.txt",
];

describe.each(ALL)("%s", (name) => {
  const text = textOf(name);

  test("every line stands in exactly one place", () => {
    const filled = text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
    const { account, plan } = readNoteWithAccount(text);
    expect(account.map((each) => each.line)).toEqual(filled);
    const aside = account.filter((each) => each.place === "set aside").map((each) => each.line);
    expect(plan.setAside.map((each) => each.line)).toEqual(aside);
  });

  test("reads the same with CRLF, a byte order mark and non-breaking spaces", () => {
    const { plan } = readNoteWithAccount(text);
    const windows = readNoteWithAccount(`\ufeff${text.replaceAll("\n", "\r\n").replaceAll(" ?", "\u00a0?")}`).plan;
    expect({ ...windows, setAside: [] }).toEqual({ ...plan, setAside: [] });
    expect(reasons(windows)).toEqual(reasons(plan));
  });
});

test("out of a PDF: wrapped lines, divided words, running heads, page numbers, footnotes at the foot", () => {
  const plan = read("dialogue-from-pdf.txt");
  const [table] = plan.tables;
  expect(plan).toMatchObject({
    title: "Coastal Cities Assembly 2031",
    date: "2031-03-04",
    organiser: "the Bureau of the Coastal Cities Assembly",
  });
  expect(table).toMatchObject({
    number: 2,
    title: "Keeping harbour towns habitable as the sea rises and storms grow stronger",
    leadIn: "Participants are invited to address the following:",
  });
  expect(kinds(table)).toBe("introduction background priorities questions other");
  const [first, second] = table?.sections[0]?.paragraphs ?? [];
  expect(first).toContain(
    "the cost of repairs is no longer covered by any insurer. Local councils ask for long-term plans",
  );
  expect(second).toContain("maps that are out of date and laws");
  expect(table?.footnotes.map((note) => note.mark)).toEqual(["1", "2", "3"]);
  expect(JSON.stringify(table?.sections)).not.toMatch(/[a-z.]\d[ "]/);
  expect(table?.priorities.map((each) => each.text.split(".")[0])).toEqual([
    "Money before the storm",
    "Maps that people can read",
    "Consent",
  ]);
  expect(parts(table)).toEqual([2, 1, 1]);
  expect(table?.questions[0]?.preamble).toBe("Small towns seldom have the staff to write an application.");
  expect(reasons(plan)).toEqual([
    "3 cover",
    "5 label of the document",
    "29 page number",
    "30 running head",
    "54 page number",
    "55 running head",
    "72 page number",
  ]);
});

test("Markdown: levels of headings, bullets, [^1], priorities under headings of their own", () => {
  const plan = read("panels.md");
  expect(plan).toMatchObject({
    title: "Forum on Rural Schools",
    date: "2029-05-12",
    organiser: "Network of Village Teachers",
  });
  expect(plan.tables.map((table) => [table.number, table.title])).toEqual([
    [3, "Getting to school"],
    [4, "Learning in one's own language"],
  ]);
  const [third, fourth] = plan.tables;
  expect(kinds(third)).toBe("background priorities questions other");
  expect(third?.priorities).toEqual([
    {
      text: "Shorter ways",
      paragraphs: ["Where a bridge is missing, a school year is lost."],
      points: ["Build foot bridges before roads", "Let villages choose the place"],
    },
    { text: "Teachers who stay", paragraphs: [], points: ["Pay the allowance in the month in which it is due"] },
  ]);
  expect(third?.footnotes).toEqual([
    { mark: "1", text: "District survey, 2027." },
    { mark: "2", text: "Staff lists of the network, first term." },
    { mark: "3", text: "See also the report on housing." },
  ]);
  expect(JSON.stringify(plan.tables)).not.toMatch(/\*\*|\[\^/);
  expect(third?.questions[1]?.preamble).toBe("Boarding helps some children and harms others.");
  expect(fourth?.questions[1]).toEqual({
    number: 2,
    text: "What do teachers need: books that exist already? a dictionary? time?",
    preamble: "What do teachers need:",
    parts: ["books that exist already?", "a dictionary?", "time?"],
  });
});

test("one note alone: no number, the title from its head, questions as plain paragraphs, sections after them", () => {
  const plan = read("alone.txt");
  const [table] = plan.tables;
  expect(plan).toMatchObject({ date: "2028-09-07", organiser: "the Basin Commission" });
  expect(plan.tables.length).toBe(1);
  expect(table?.number).toBeNull();
  expect(table?.title).toBe("Sharing the river: a dialogue between upstream and downstream");
  expect(kinds(table)).toBe("background other questions other");
  expect(parts(table)).toEqual([1, 2, 1]);
});

test("French: lettered parts, a space before the question mark, abbreviations", () => {
  const plan = read("tables-rondes.txt");
  const [first, second] = plan.tables;
  expect(plan).toMatchObject({ title: "Sommet des villes jumelées", date: "2030-09-19" });
  expect(kinds(first)).toBe("introduction background priorities questions");
  expect(kinds(second)).toBe("background questions");
  expect(first?.priorities.map((each) => each.points.length)).toEqual([2, 0]);
  expect(parts(first)).toEqual([2, 2, 1]);
  expect(first?.questions[2]?.preamble).toBe(
    "M. le Rapporteur a proposé un fonds commun, p. ex. sous la forme d’une caisse régionale.",
  );
  expect(questions(second)).toEqual(["Comment desservir les quartiers la nuit ?", "Que demander aux employeurs ?"]);
});

test("Spanish: a title below its number, headings in Arabic numerals, ¿…?", () => {
  const plan = read("mesas-redondas.txt");
  const [table] = plan.tables;
  expect(plan).toMatchObject({ date: "2027-04-05", organiser: "Red de Archivos del Sur" });
  expect(table).toMatchObject({ number: 3, title: "Abrir los archivos sin volver a herir" });
  expect(kinds(table)).toBe("introduction background priorities questions other");
  expect(table?.priorities.length).toBe(2);
  expect(parts(table)).toEqual([2, 1, 1]);
});

test("Arabic: ordinals before headings, Arabic-Indic digits, both names of the month, ؟", () => {
  const plan = read("arabic.txt");
  expect(plan).toMatchObject({ title: "ملتقى المدن الواقعة على النهر", date: "2029-09-19" });
  expect(plan.tables.map((table) => [table.number, table.title, kinds(table), table.questions.length])).toEqual([
    [1, "المياه الصالحة للشرب في الأحياء القديمة", "introduction background priorities questions", 2],
    [2, "النقل النهري", "background questions", 2],
  ]);
  expect(plan.tables[0]?.questions[0]?.parts).toEqual([
    "كيف يمكن تمويل تجديد الشبكة دون رفع الأسعار؟",
    "ومن يتحمل كلفة التأخير؟",
  ]);
  expect(plan.tables[0]?.footnotes.length).toBe(1);
});

test("issues that do not ask, under headings in capitals, with Roman numbers", () => {
  const plan = read("issues.txt");
  const [table] = plan.tables;
  expect(table).toMatchObject({ number: 4, title: "RETURNING WHAT WAS TAKEN" });
  expect(kinds(table)).toBe("background questions other");
  expect(table?.questions[2]).toEqual({
    number: 3,
    text: "Copies: who may make them, and for whom",
    preamble: "",
    parts: ["Copies: who may make them, and for whom"],
  });
});

test("numbers in Roman, a table of contents, a programme of sessions, questions with a title", () => {
  const plan = read("sessions.txt");
  expect(plan.tables.map((table) => [table.number, table.title])).toEqual([
    [1, "Health after dark"],
    [2, "Pay"],
  ]);
  expect(parts(plan.tables[0])).toEqual([2, 1]);
  expect(plan.tables[0]?.questions[1]).toMatchObject({
    preamble: "Care",
    parts: ["How can clinics open when night workers are awake?"],
  });
  expect(reasons(plan).filter((reason) => reason.endsWith("contents"))).toEqual(["7 contents", "8 contents"]);
});
