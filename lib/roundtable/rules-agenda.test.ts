import { describe, expect, it } from "vitest";
import { adjourned, code, seen, takeBack, types } from "./testing/answers";
import { DESK, delegate, liveTable, plannedTable, RAPPORTEUR, TEN } from "./testing/table";

describe("agenda and questions", () => {
  it("rules 20 and 21: starting an item finishes the one before and shows its questions", () => {
    const table = liveTable();
    const decision = table.send(DESK, { type: "StartItem", item: "i2" });
    expect(types(decision)).toEqual(["ItemFinished", "ItemStarted", "QuestionsShown"]);
    expect(seen(table, "public").questions.shown).toEqual(["q2"]);
    expect(code(table.send(DESK, { type: "StartItem", item: "i2" }))).toBe("item-current");
    expect(code(table.send(DESK, { type: "StartItem", item: "constructor" }))).toBe("unknown-item");
    expect(code(plannedTable().send(DESK, { type: "StartItem", item: "i1" }))).toBe("session-not-live");
  });

  it("rule 22: only the current item can be finished", () => {
    const table = liveTable();
    expect(code(table.send(DESK, { type: "FinishItem", item: "i2" }))).toBe("item-not-current");
    table.must(DESK, { type: "FinishItem", item: "i1" });
    expect(seen(table, "public").agenda.current).toBeUndefined();
  });

  it("rule 23: several questions at once, or none", () => {
    const table = liveTable();
    table.must(DESK, { type: "ShowQuestions", questions: ["q2", "q1", "q2"] });
    expect(seen(table, "public").questions.shown).toEqual(["q2", "q1"]);
    table.must(DESK, { type: "ShowQuestions", questions: [] });
    expect(seen(table, "public").questions.shown).toEqual([]);
    expect(code(table.send(DESK, { type: "ShowQuestions", questions: ["toString"] }))).toBe("unknown-question");
    expect(code(adjourned().send(DESK, { type: "ShowQuestions", questions: [] }))).toBe("session-over");
  });

  it("rule 24: an item that has not begun may be skipped; what concerns its questions stays", () => {
    const table = liveTable();
    const request = table.must(delegate("kenya"), { type: "RequestFloor", questions: ["q2"] }).made.request ?? "";
    table.must(RAPPORTEUR, { type: "RecordPoint", text: "About funds.", questions: ["q2"] });
    table.must(DESK, { type: "SkipItem", item: "i2" });
    expect(seen(table, "public").agenda.items.i2?.state).toBe("skipped");
    expect(seen(table, "public").list.requests[request]?.questions).toEqual(["q2"]);
    expect(Object.values(seen(table, "record").points?.items ?? {})).toMatchObject([{ questions: ["q2"] }]);
    for (const item of ["i1", "i2"])
      expect(code(table.send(DESK, { type: "SkipItem", item }))).toBe("item-not-planned");
    expect(code(table.send(DESK, { type: "SkipItem", item: "valueOf" }))).toBe("unknown-item");
    expect(code(adjourned().send(DESK, { type: "SkipItem", item: "i2" }))).toBe("session-over");
  });

  it("rule 24: an item may be skipped before the session, and one that is over may not", () => {
    const table = plannedTable();
    expect(code(table.send(DESK, { type: "SkipItem", item: "opening" }))).toBe("accepted");
    const live = liveTable();
    live.must(DESK, { type: "FinishItem", item: "i1" });
    expect(code(live.send(DESK, { type: "SkipItem", item: "i1" }))).toBe("item-not-planned");
  });

  it("rule 25: what was skipped is revived, or started as it is", () => {
    const table = liveTable();
    for (const item of ["i2", "closing"]) table.must(DESK, { type: "SkipItem", item });
    table.must(DESK, { type: "ReviveItem", item: "closing" });
    table.must(DESK, { type: "StartItem", item: "i2" });
    const { items, current } = seen(table, "public").agenda;
    expect([items.i2?.state, items.closing?.state, current]).toEqual(["current", "planned", "i2"]);
    expect(code(table.send(DESK, { type: "ReviveItem", item: "i2" }))).toBe("item-not-skipped");
    expect(code(table.send(DESK, { type: "ReviveItem", item: "none" }))).toBe("unknown-item");
    expect(code(adjourned().send(DESK, { type: "ReviveItem", item: "i2" }))).toBe("session-over");
  });

  it("rules 24 and 25: skipping, reviving and starting what was skipped are undone", () => {
    const table = liveTable();
    const state = () => table.state.agenda.items.i2?.state;
    table.must(DESK, { type: "SkipItem", item: "i2" });
    takeBack(table);
    expect(state()).toBe("planned");
    table.must(DESK, { type: "SkipItem", item: "i2" });
    table.must(DESK, { type: "ReviveItem", item: "i2" });
    takeBack(table);
    expect(state()).toBe("skipped");
    table.must(DESK, { type: "StartItem", item: "i2" });
    takeBack(table);
    expect([state(), table.state.agenda.current]).toEqual(["skipped", "i1"]);
  });

  it("rule 26: a corrected question has a higher version on every screen, and keeps what was not corrected", () => {
    const table = liveTable();
    const before = seen(table, "public").questions.items.q1;
    table.at(TEN + 60_000).must(DESK, { type: "CorrectQuestion", question: "q1", text: "Who pays?", reason: "A slip" });
    for (const audience of ["public", "participants", "desk", "record"] as const)
      expect(seen(table, audience).questions.items.q1).toEqual({
        ...before,
        text: "Who pays?",
        version: 2,
        correctedAt: TEN + 60_000,
      });
    expect(table.journal.at(-1)?.texts).toEqual({ reason: "A slip" });
    table.must(DESK, { type: "CorrectQuestion", question: "q1", text: "Who pays?", parts: ["Who?"], label: "Pay" });
    expect(seen(table, "public").questions.items.q1).toMatchObject({ parts: ["Who?"], label: "Pay", version: 3 });
    expect(code(table.send(DESK, { type: "CorrectQuestion", question: "q9", text: "?" }))).toBe("unknown-question");
  });

  it("rule 26: until the record is published", () => {
    const table = adjourned();
    const correct = { type: "CorrectQuestion", question: "q1", text: "?" } as const;
    expect(code(table.send(DESK, correct))).toBe("accepted");
    table.must(DESK, { type: "PublishRecord" });
    expect(code(table.send(DESK, correct))).toBe("already-published");
  });

  it("rule 26: undone, the text is the old one, in a version of its own", () => {
    const table = liveTable();
    const { text, parts } = table.state.questions.items.q1 ?? {};
    table.must(DESK, { type: "CorrectQuestion", question: "q1", text: "Wrong", parts: [] });
    takeBack(table);
    expect(seen(table, "public").questions.items.q1).toMatchObject({ text, parts, version: 3 });
  });

  it("rule 27: a request without a question is about other matters", () => {
    const table = liveTable();
    const { made } = table.must(delegate("kenya"), { type: "RequestFloor" });
    expect(seen(table, "public").list.requests[made.request ?? ""]?.questions).toEqual([]);
    expect(code(table.send(delegate("mexico"), { type: "RequestFloor", questions: ["q9"] }))).toBe("unknown-question");
  });
});
