import { describe, expect, it } from "vitest";
import { journalEntry } from "./journal";
import { mine } from "./mine";
import { code, type Input, seen, submit } from "./testing/answers";
import { DESK, delegate, liveTable, plannedTable, RAPPORTEUR, withRequests } from "./testing/table";

describe("statements and points", () => {
  it("rule 60: texts are taken from the planning until the record is published", () => {
    const table = plannedTable();
    submit(table, "kenya");
    table.must(DESK, { type: "OpenSession" });
    table.must(DESK, { type: "AdjournSession" });
    submit(table, "mexico");
    table.must(DESK, { type: "PublishRecord" });
    const late = { type: "SubmitStatement", text: "Late.", language: "en", visibility: "public" } as const;
    expect(code(table.send(delegate("jordan"), late))).toBe("already-published");
  });

  it("rule 61: the text of a statement stands in no state, view or journal", () => {
    const table = liveTable();
    table.must(DESK, { type: "PublishStatement", statement: submit(table, "kenya") });
    const everywhere = [
      table.state,
      seen(table, "record"),
      seen(table, "desk"),
      mine(table.state, "p-kenya", table.now),
    ];
    const journal = table.journal.map((event) => journalEntry(event, table.state, "record"));
    expect(JSON.stringify([everywhere, journal])).not.toContain("Words of kenya");
  });

  it("rule 62: a text goes with a request of the same delegation only", () => {
    const { table, requests } = withRequests("kenya");
    const command = {
      type: "SubmitStatement",
      text: "T",
      language: "en",
      visibility: "public",
      request: requests[0],
    } as const;
    expect(code(table.send(delegate("mexico"), command))).toBe("not-your-request");
    expect(code(table.send(delegate("kenya"), command))).toBe("accepted");
    expect(code(table.send(delegate("kenya"), { ...command, request: "none" }))).toBe("unknown-request");
  });

  it("rule 63: publishing makes nothing seen beyond its visibility", () => {
    const table = liveTable();
    const ids = (["public", "room", "nameless", "confidential"] as const).map((visibility) =>
      submit(table, "kenya", visibility),
    );
    for (const statement of ids) table.must(DESK, { type: "PublishStatement", statement });
    const counts = (["public", "participants", "desk", "record"] as const).map(
      (who) => seen(table, who).statements.order.length,
    );
    expect(counts).toEqual([1, 2, 3, 4]);
  });

  it("rule 64: a statement is published once", () => {
    const table = liveTable();
    const statement = submit(table, "kenya");
    table.must(DESK, { type: "PublishStatement", statement });
    expect(code(table.send(DESK, { type: "PublishStatement", statement }))).toBe("already-published");
    expect(code(table.send(DESK, { type: "PublishStatement", statement: "none" }))).toBe("unknown-statement");
  });

  const point: Input<"RecordPoint"> = {
    type: "RecordPoint",
    text: "Funding must arrive before the school year.",
    questions: ["q1"],
  };

  it("rule 70: points name questions and interventions that exist", () => {
    const table = liveTable();
    table.must(RAPPORTEUR, point);
    expect(Object.values(seen(table, "record").points?.items ?? {})).toMatchObject([{ text: point.text, version: 1 }]);
    expect(code(table.send(RAPPORTEUR, { ...point, questions: ["q9"] }))).toBe("unknown-question");
    expect(code(table.send(RAPPORTEUR, { ...point, interventions: ["none"] }))).toBe("unknown-request");
  });

  it("rules 71 and 72: two rapporteurs lose nothing in silence", () => {
    const table = liveTable();
    const id = table.must(RAPPORTEUR, point).made.point ?? "";
    const revise: Input<"RevisePoint"> = { ...point, type: "RevisePoint", point: id, version: 1, text: "Sooner." };
    table.must(RAPPORTEUR, revise);
    expect(code(table.send(RAPPORTEUR, revise))).toBe("point-changed");
    expect(code(table.send(RAPPORTEUR, { type: "RemovePoint", point: id, version: 1 }))).toBe("point-changed");
    table.must(RAPPORTEUR, { type: "RemovePoint", point: id, version: 2 });
    expect(code(table.send(RAPPORTEUR, { type: "RemovePoint", point: id, version: 2 }))).toBe("unknown-point");
  });
});
