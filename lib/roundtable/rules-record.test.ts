import { describe, expect, it } from "vitest";
import { journalEntry } from "./journal";
import { mine } from "./mine";
import { adjourned, code, type Input, seen, submit, takeBack } from "./testing/answers";
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

  it("rule 73: a point names parts that its own questions have", () => {
    const table = liveTable();
    const about = (parts: { question: string; part: number }[]) => table.send(RAPPORTEUR, { ...point, parts });
    expect(code(about([{ question: "q1", part: 2 }]))).toBe("unknown-part");
    expect(code(about([{ question: "q2", part: 0 }]))).toBe("unknown-part");
    expect(code(about([{ question: "toString", part: 0 }]))).toBe("unknown-part");
    expect(code(about([{ question: "q1", part: 1 }]))).toBe("accepted");
    const id = table.state.pointOrder[0] ?? "";
    const parts = () => seen(table, "record").points?.items[id]?.parts;
    expect(parts()).toEqual([{ question: "q1", part: 1 }]);
    table.must(RAPPORTEUR, {
      ...point,
      type: "RevisePoint",
      point: id,
      version: 1,
      parts: [{ question: "q1", part: 0 }],
    });
    expect(parts()).toEqual([{ question: "q1", part: 0 }]);
  });

  it("rule 73: what a correction took away from a question is not shown, and comes back with it", () => {
    const table = liveTable();
    const id = table.must(RAPPORTEUR, { ...point, parts: [0, 1].map((part) => ({ question: "q1", part })) }).made.point;
    const parts = () => seen(table, "record").points?.items[id ?? ""]?.parts.map(({ part }) => part);
    table.must(DESK, { type: "CorrectQuestion", question: "q1", text: "How do schools open?", parts: ["All of it"] });
    expect(parts()).toEqual([0]);
    takeBack(table);
    expect(parts()).toEqual([0, 1]);
  });

  it("rule 74: points stand in the rapporteur's order, new ones last", () => {
    const table = liveTable();
    const [one, two, three] = ["One.", "Two.", "Three."].map(
      (text) => table.must(RAPPORTEUR, { ...point, text }).made.point ?? "",
    ) as [string, string, string];
    const order = () => seen(table, "record").points?.order;
    const move = (what: string, before: string | null) =>
      code(table.send(RAPPORTEUR, { type: "MovePoint", point: what, before }));
    expect(order()).toEqual([one, two, three]);
    move(three, one);
    expect(order()).toEqual([three, one, two]);
    move(three, null);
    expect(order()).toEqual([one, two, three]);
    expect([move("none", one), move(one, "none"), move(one, one)]).toEqual(Array(3).fill("unknown-point"));
    const step = table.state.step;
    move(two, one);
    expect(table.state.step).toBe(step);
    expect(seen(table, "record").points?.items[two]?.version).toBe(1);
    table.must(RAPPORTEUR, { type: "RemovePoint", point: one, version: 1 });
    expect(order()).toEqual([two, three]);
  });

  it("rule 74: the order is the rapporteur's, until the record is published", () => {
    const table = adjourned();
    const id = table.must(RAPPORTEUR, point).made.point ?? "";
    expect(code(table.send(DESK, { type: "MovePoint", point: id, before: null }))).toBe("forbidden");
    table.must(DESK, { type: "PublishRecord" });
    expect(code(table.send(RAPPORTEUR, { type: "MovePoint", point: id, before: null }))).toBe("already-published");
  });
});
