import { describe, expect, it } from "vitest";
import type { AttributionMode } from "@/lib/roundtable/state";
import { ask, DESK, delegate, RAPPORTEUR, speak, type TestTable, withRequests } from "@/lib/roundtable/testing/table";
import { toMarkdown } from "./markdown";
import { summarise } from "./summarise";

const MEETING = { title: "A summit", place: "Conference Room 4", timeZone: "America/New_York" };
const markdown = (table: TestTable, language: "en" | "ar" = "en") =>
  toMarkdown(summarise(table.state, MEETING, language, table.now));

function inMode(table: TestTable, mode: AttributionMode): TestTable {
  table.state = { ...table.state, table: { ...table.state.table, mode } };
  return table;
}

/** Sweden heard, Kenya in writing, R7 and Mexico waiting; one point of each form. */
function morning(): TestTable {
  const { table, requests } = withRequests("sweden", "kenya", "r7", "mexico");
  const [sweden = "", , r7 = ""] = requests;
  const speech = speak(table, sweden);
  table.now += 60_000;
  table.must(DESK, { type: "FinishSpeech", speech });
  const point = { type: "RecordPoint", questions: ["q1"], kind: "state", interventions: [sweden] } as const;
  table.must(RAPPORTEUR, {
    ...point,
    questions: ["q1"],
    interventions: [sweden],
    text: "that schools need *steady* funds",
    quantifier: "many",
    tone: "agreed",
  });
  table.must(RAPPORTEUR, {
    type: "RecordPoint",
    questions: ["q1"],
    kind: "ngo",
    text: "Fathers were not forgotten",
    interventions: [r7],
  });
  table.must(RAPPORTEUR, { type: "RecordPoint", text: "<b>Off topic</b>" });
  submit(table, "kenya", "public");
  submit(table, "afford", "nameless");
  submit(table, "jordan", "confidential");
  submit(table, "iom", "room");
  table.must(DESK, { type: "AdjournSession" });
  return table;
}

function submit(table: TestTable, from: string, visibility: "public" | "room" | "nameless" | "confidential") {
  const command = { type: "SubmitStatement", text: `Words of ${from}`, language: "en", visibility } as const;
  const statement = table.must(delegate(from), command).made.statement ?? "";
  table.must(DESK, { type: "PublishStatement", statement });
}

describe("the summary", () => {
  it("has the form of the hearing's: overview, segments, each question, texts, who was not reached", () => {
    const headings = markdown(morning()).match(/^#+ .*/gm);
    expect(headings).toEqual([
      "# Summary of round table 3: The way ahead",
      "## Overview",
      "## Segments",
      "## Discussion",
      "### Question 1",
      "### Question 2",
      "### Other matters",
      "## Statements in writing",
      "## Asked for the floor and not reached",
    ]);
  });

  it("is impersonal: kinds and quantifiers, no name of a speaker, no count behind a point", () => {
    const text = markdown(morning());
    expect(text).toContain("Many States agreed that schools need \\*steady\\* funds.");
    expect(text).not.toMatch(/SWEDEN|KENYA|MEXICO|R7|JORDAN|AFFORD|IOM/);
    expect(text).toContain("States (1)");
    expect(text).toContain("the floor could not be given to: other participants (1) and States (1)");
  });

  it("names speakers when the mode is on the record, never the protected one", () => {
    const text = markdown(inMode(morning(), "on-the-record"));
    expect(text).toContain("funds. (SWEDEN)");
    expect(text).toContain("received in writing from: KENYA");
    expect(text).toContain("a participant");
    expect(text).not.toContain("R7");
  });

  it("reports no views of a session off the record", () => {
    expect(markdown(inMode(morning(), "off-record"))).not.toMatch(/steady|Discussion|Question/);
  });

  it("holds no confidential or room statement, and lets nobody write markup", () => {
    const text = markdown(inMode(morning(), "on-the-record"));
    expect(text).not.toMatch(/JORDAN|IOM|Words of/);
    expect(text).toContain("without a name: 1.");
    expect(text).toContain("\\<b\\>Off topic\\</b\\>");
  });

  it("says that it is a draft while the session lasts, and when nobody was left out", () => {
    const { table } = withRequests();
    expect(markdown(table)).toContain("This is a draft");
    expect(markdown(table)).toContain("Everyone who asked for the floor was heard.");
    ask(table, "kenya");
    expect(markdown(table)).toContain("States (1)");
  });

  it("is complete in Arabic", () => {
    const text = markdown(morning(), "ar");
    expect(text).toContain("# موجز المائدة المستديرة 3");
    expect(text).not.toMatch(/Overview|Question \d|States/);
  });
});
