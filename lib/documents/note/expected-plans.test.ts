import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXPECTED } from "@/lib/documents/note/expected-plans";
import type { NotePlan, TablePlan } from "@/lib/documents/note/plan";
import { readNoteWithAccount } from "@/lib/documents/note/read-note";

const textOf = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

const short = (table: TablePlan) => ({
  number: table.number,
  title: table.title,
  kinds: table.sections.map((section) => section.kind).join(" "),
  parts: table.questions.map((question) => question.parts.length),
  preambles: Object.fromEntries(
    table.questions.flatMap(({ number, preamble }) => (preamble === "" ? [] : [[number, preamble]])),
  ),
  leadIn: table.leadIn,
  priorities: table.priorities.map((priority) => priority.text),
  footnotes: table.footnotes.map((note) => note.mark),
});

const shortPlan = ({ title, date, organiser, tables }: NotePlan) => ({
  title,
  date,
  organiser,
  tables: tables.map(short),
});

describe.each(Object.entries(EXPECTED))("%s", (name, expected) => {
  test("is read as a careful person reads it", () => {
    const tables = expected.tables.map((table) => ({
      preambles: {},
      leadIn: "",
      priorities: [],
      footnotes: [],
      ...table,
    }));
    expect(shortPlan(readNoteWithAccount(textOf(name)).plan)).toEqual({ ...expected, tables });
  });

  test("every line stands in exactly one place", () => {
    const text = textOf(name);
    const filled = text
      .replace(/^\ufeff/, "")
      .split(/\r?\n/)
      .flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
    const { account, plan } = readNoteWithAccount(text);
    expect(account.map((each) => each.line)).toEqual(filled);
    const aside = account.filter((each) => each.place === "set aside").map((each) => each.line);
    expect(plan.setAside.map((each) => each.line)).toEqual(aside);
  });
});
