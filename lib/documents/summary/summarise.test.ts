import { describe, expect, it } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { AttributionMode } from "@/lib/roundtable/state";
import {
  ask,
  DESK,
  delegate,
  PLANNER,
  RAPPORTEUR,
  speak,
  type TestTable,
  withRequests,
} from "@/lib/roundtable/testing/table";
import { toMarkdown } from "./markdown";
import { summarise } from "./summarise";

const MEETING = { title: "A summit", place: "Conference Room 4", timeZone: "America/New_York" };
const markdown = (table: TestTable, language: Locale = "en") =>
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
    expect(text).toContain("The floor could not be given to: other participants (1) and States (1)");
  });

  it("has the points of a question in the rapporteur's order, neighbours of one kind in one paragraph", () => {
    const table = morning();
    const note = (text: string, kind: "state" | "ngo") =>
      table.must(RAPPORTEUR, { type: "RecordPoint", questions: ["q2"], kind, text }).made.point ?? "";
    const [first = "", second = "", third = ""] = [note("One", "state"), note("Two", "ngo"), note("Three", "state")];
    const order = () => markdown(table).match(/(?<=\n)(?:One|Two|Three).*/g);
    expect(order()).toEqual(["One.", "Two.", "Three."]);
    table.must(RAPPORTEUR, { type: "MovePoint", point: third, before: second });
    expect(order()).toEqual(["One. Three.", "Two."]);
    table.must(RAPPORTEUR, { type: "MovePoint", point: first, before: null });
    expect(order()).toEqual(["Three.", "Two.", "One."]);
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

  it.each(locales.filter((locale) => locale !== "en"))("has no English words of its own in %s", (locale) => {
    for (const table of [morning(), inMode(morning(), "on-the-record")]) {
      const text = markdown(table, locale);
      expect(text).not.toMatch(
        /round table|was held|lasted|Taking part|Heard|Points of|Views are|Statements|The floor|undefined/,
      );
      expect(text).not.toMatch(/stressed|agreed|10:00\s(AM|am|a\.m)/);
    }
  });

  it("writes a point as each language does, agreeing in gender, number and case", () => {
    const { table } = withRequests();
    const point = { type: "RecordPoint", questions: ["q1"], text: "que il faut agir" } satisfies CommandInput;
    table.must(RAPPORTEUR, { ...point, quantifier: "many", tone: "agreed", kind: "state" });
    const said = (locale: Locale) => markdown(table, locale).match(/\n\n(.*il faut agir.*)\n/)?.[1];
    expect(said("fr")).toBe("De nombreux États ont approuvé l’idée qu’il faut agir.");
    expect(said("es")).toBe("Muchos Estados coincidieron en que il faut agir.");
    expect(said("ru")).toBe("Многие государства согласились с тем, что il faut agir.");
    expect(said("zh")).toBe("许多国家表示同意，认为il faut agir。");
    expect(said("en")).toBe("Many States agreed that il faut agir.");
  });

  it("is complete in Arabic", () => {
    const text = markdown(morning(), "ar");
    expect(text).toContain("# موجز المائدة المستديرة ٣");
    expect(text).not.toMatch(/Overview|Question \d|States/);
  });
});

/** Called, heard for a minute, and finished; returns the speech. */
function heard(table: TestTable, request = ""): string {
  const speech = speak(table, request);
  table.now += 60_000;
  table.must(DESK, { type: "FinishSpeech", speech });
  return speech;
}

function section(text: string, title: string): string {
  return text.slice(text.indexOf(`## ${title}`)).split("\n\n## ")[0] ?? "";
}

describe("procedure in the summary", () => {
  /** Sweden heard also for Kenya, IOM by video; a point of order of Mexico, a response of IOM's panellist. */
  function procedural(): TestTable {
    const { table, requests } = withRequests("sweden", "kenya", "mexico");
    const [sweden = "", kenya = ""] = requests;
    table.must(DESK, { type: "MergeRequests", request: sweden, merged: [kenya] });
    const speech = speak(table, sweden);
    table.must(delegate("mexico"), { type: "RaisePointOfOrder" });
    table.must(DESK, { type: "RulePointOfOrder", ruling: "Out of order." });
    table.must(DESK, { type: "FinishSpeech", speech });
    const video = { type: "InsertSpeaker", delegation: "iom", video: 120, reason: "From the capital." } as const;
    heard(table, table.must(DESK, video).made.request);
    heard(table, table.must(delegate("iom"), { type: "AskToRespond" }).made.request);
    return table;
  }

  it("rule 121: counts points of order apart from what was heard", () => {
    const text = section(markdown(procedural()), "Overview");
    expect(text).toContain("Heard were: interventions (2) and responses of panellists (1).");
    expect(text).toContain("Points of order, which are procedure and not interventions: 1.");
    expect(text).toContain("Among them by video message: 1.");
    expect(text).not.toContain("Out of order");
  });

  it("rule 114: says that somebody spoke for others, by name on the record alone", () => {
    expect(markdown(procedural())).toContain("Spoken also on behalf of others: 1.");
    expect(markdown(procedural())).not.toMatch(/SWEDEN|KENYA/);
    const named = markdown(inMode(procedural(), "on-the-record"));
    expect(named).toContain("Speaking also on behalf of others: SWEDEN (for KENYA).");
    expect(section(named, "Asked for the floor")).toContain("given to: MEXICO.");
  });

  it("rule 100: names nobody protected among those spoken for", () => {
    const { table, requests } = withRequests("sweden", "r7", "kenya");
    const [sweden = "", r7 = "", kenya = ""] = requests;
    table.must(DESK, { type: "MergeRequests", request: sweden, merged: [r7, kenya] });
    heard(table, sweden);
    const text = markdown(inMode(table, "on-the-record"));
    expect(text).toContain("SWEDEN (for KENYA)");
    expect(text).not.toContain("R7");
  });

  it("is silent where nothing of the kind happened, and complete in Arabic", () => {
    const { table } = withRequests("sweden");
    expect(markdown(table)).not.toMatch(/Heard were|video|behalf|Points of order/);
    const arabic = markdown(inMode(procedural(), "on-the-record"), "ar");
    expect(arabic).toContain("نقاط النظام");
    expect(arabic).toContain("SWEDEN (باسم KENYA)");
    expect(arabic).not.toMatch(/Heard|video|behalf|Points/);
  });

  it("quotes a question as it was corrected", () => {
    const { table } = withRequests();
    table.must(DESK, { type: "CorrectQuestion", question: "q1", text: "Who opens schools?", parts: [] });
    expect(markdown(table)).toContain("> Who opens schools?");
    expect(markdown(table)).not.toContain("How do schools open?");
  });
});

describe("who was not reached", () => {
  const said = (table: TestTable) => section(markdown(inMode(table, "on-the-record")), "Asked for the floor");

  it("rules 14 and 140: whoever was invited to write stays until the text is there", () => {
    const { table } = withRequests("kenya", "mexico", "r7");
    table.must(DESK, { type: "InviteToWrite" });
    expect(said(table)).toContain("given to: KENYA, MEXICO and a participant.");
    submit(table, "kenya", "public");
    expect(said(table)).toContain("given to: MEXICO and a participant.");
    submit(table, "mexico", "room");
    submit(table, "r7", "public");
    expect(said(table)).toContain("Everyone who asked for the floor was heard or handed in a statement in writing.");
  });

  it("rule 14: a nameless or confidential text shows nobody's hand", () => {
    const { table } = withRequests("kenya", "r7");
    submit(table, "kenya", "confidential");
    submit(table, "r7", "nameless");
    expect(said(table)).toContain("given to: KENYA and a participant.");
  });

  it("names each delegation once: turned away, absent or waiting, and not whoever was heard before", () => {
    const { table, requests } = withRequests("sweden", "kenya");
    heard(table, requests[0]);
    ask(table, "sweden");
    const { made } = table.must(DESK, { type: "CallSpeaker", request: requests[1] ?? "" });
    table.must(DESK, { type: "MarkAbsent", speech: made.speech ?? "" });
    table.must(DESK, { type: "CloseList" });
    table.now += 60_000;
    ask(table, "mexico");
    expect(said(table)).toContain("given to: KENYA and MEXICO.");
  });

  it("rule 152: goes by the record as it was corrected, after the end too", () => {
    const { table, requests } = withRequests("sweden", "kenya");
    const speech = heard(table, requests[0]);
    heard(table, requests[1]);
    table.must(DESK, { type: "AdjournSession" });
    expect(said(table)).toContain("Everyone who asked for the floor was heard.");
    table.must(DESK, { type: "CorrectEntry", speech, outcome: "void", reason: "It was another delegation." });
    expect(said(table)).toContain("given to: SWEDEN.");
    expect(markdown(table)).toContain("interventions (1)");
  });

  it("rule 114: whoever merged is heard through the other, and unheard with it", () => {
    const { table, requests } = withRequests("sweden", "kenya");
    const [sweden = "", kenya = ""] = requests;
    table.must(DESK, { type: "MergeRequests", request: sweden, merged: [kenya] });
    expect(said(table)).toContain("given to: SWEDEN and KENYA.");
    heard(table, sweden);
    expect(said(table)).toContain("Everyone who asked for the floor was heard.");
  });

  it("rule 181: whoever was unseated is still counted", () => {
    const { table } = withRequests("kenya", "mexico");
    table.must(PLANNER, { type: "UnseatParticipant", participant: "p-kenya" });
    expect(said(table)).toContain("given to: KENYA and MEXICO.");
    expect(markdown(inMode(table, "impersonal"))).toContain("The floor could not be given to: States (2).");
  });
});
