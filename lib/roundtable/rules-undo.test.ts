import { describe, expect, it } from "vitest";
import { remaining } from "./clock";
import type { CommandInput } from "./commands";
import { call, clockOf, code, requestOf, seen, standing, takeBack, types } from "./testing/answers";
import { ask, DESK, delegate, liveTable, speak, TEN, withRequests } from "./testing/table";

describe("undo", () => {
  it("rules 90 and 91: a step is taken back whole, and the journal keeps both", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const speech = speak(table, requests[0] ?? "");
    table.must(DESK, { type: "FinishSpeech", speech, thenCall: requests[1] });
    const decision = table.must(DESK, { type: "Undo", seq: table.state.seq });
    expect(types(decision)).toEqual(["CallVoided", "SpeechReopened"]);
    expect(seen(table, "public")).toMatchObject({ floor: { speech: { id: speech } }, list: { order: [requests[1]] } });
    expect(table.journal.map(({ body }) => body.type)).toContain("SpeechFinished");
  });

  it("rule 91: an item started in error goes back, with the questions on the screens", () => {
    const table = liveTable();
    table.must(DESK, { type: "StartItem", item: "i2" });
    table.must(DESK, { type: "Undo", seq: table.state.seq });
    const { agenda, questions } = seen(table, "public");
    expect([agenda.current, agenda.items.i2?.state, questions.shown]).toEqual(["i1", "planned", ["q1"]]);
  });

  it("rule 91: an absence, a move, a closing, an insertion and a limit are taken back", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    const limits = { state: 60, group: 60, stakeholder: 60 };
    const back = (input: CommandInput) => {
      const before = seen(table, "desk");
      table.must(DESK, input);
      table.must(DESK, { type: "Undo", seq: table.state.seq });
      const { table: facts, list, floor } = seen(table, "desk");
      expect([facts, list.state, list.order, floor.speech?.id]).toEqual([
        before.table,
        before.list.state,
        before.list.order,
        before.floor.speech?.id,
      ]);
    };
    back({ type: "MoveRequest", request: mexico, before: kenya });
    back({ type: "CloseList" });
    back({ type: "InsertSpeaker", delegation: "jordan", reason: "Arrived" });
    back({ type: "SetLimits", limits });
    back({ type: "CallSpeaker", request: mexico });
    const { made } = table.must(DESK, { type: "CallSpeaker", request: kenya });
    back({ type: "MarkAbsent", speech: made.speech ?? "" });
    expect(table.state.requests[kenya]?.absences).toBe(0);
  });

  it("rule 92: a reopened speech has exactly the time that was left", () => {
    const { table, requests } = withRequests("kenya");
    const speech = speak(table, requests[0] ?? "");
    table.at(TEN + 60_000).must(DESK, { type: "FinishSpeech", speech });
    const { events } = table.at(TEN + 68_000).must(DESK, { type: "Undo", seq: table.state.seq });
    expect(events[0]?.body).toMatchObject({ type: "SpeechReopened", left: 120_000 });
    expect(remaining(clockOf(table, speech), table.now)).toBe(120_000);
  });

  it("rule 93: an older step is not undone; what delegates do is no step", () => {
    const { table, requests } = withRequests("kenya");
    const called = table.state.seq + 1;
    table.must(DESK, { type: "CallSpeaker", request: requests[0] ?? "" });
    ask(table, "mexico");
    expect(seen(table, "desk").step?.seq).toBe(called);
    table.must(DESK, { type: "StartClock", speech: seen(table, "desk").floor.speech?.id ?? "" });
    expect(code(table.send(DESK, { type: "Undo", seq: called }))).toBe("step-passed");
    table.must(DESK, { type: "Undo", seq: seen(table, "desk").step?.seq ?? 0 });
    expect(seen(table, "public").floor.speech?.state).toBe("called");
    expect(code(table.send(DESK, { type: "Undo", seq: table.state.seq }))).toBe("nothing-to-undo");
  });

  it("rules 48 and 90: a move taken back leaves nothing confirmed, and finds its place when the neighbour has left", () => {
    const { table, requests } = withRequests("mexico", "kenya", "jordan", "sweden");
    const [mexico = "", kenya = "", jordan = ""] = requests;
    table.must(DESK, { type: "MoveRequest", request: kenya, before: mexico, reason: "A minister" });
    table.must(delegate("jordan"), { type: "WithdrawRequest", request: jordan });
    expect(types(takeBack(table))).toEqual(["OrderReturned"]);
    expect(standing(table)).toEqual(["mexico", "kenya", "sweden"]);
    expect(requestOf(table, kenya).confirmed).toBe(false);
    expect(code(table.send(DESK, { type: "Undo", seq: table.state.seq }))).toBe("nothing-to-undo");
  });

  it.each(["ConfirmOrder", "MoveRequest"] as const)(
    "rules 93 and 116: what two delegations agreed after a %s holds when that is taken back",
    (type) => {
      const { table, requests } = withRequests("kenya", "mexico", "jordan");
      const [kenya = "", mexico = "", jordan = ""] = requests;
      if (type === "ConfirmOrder") table.must(DESK, { type, order: [mexico, kenya, jordan] });
      else table.must(DESK, { type, request: mexico, before: kenya });
      table.must(delegate("kenya"), { type: "ProposeSwap", request: kenya, with: jordan });
      table.must(delegate("jordan"), { type: "AcceptSwap", request: jordan });
      expect(standing(table)).toEqual(["mexico", "jordan", "kenya"]);
      takeBack(table);
      expect(standing(table)).toEqual(["jordan", "mexico", "kenya"]);
      table.must(delegate("jordan"), { type: "WithdrawRequest", request: jordan });
      expect(standing(table)).toEqual(["kenya", "mexico"]);
    },
  );

  it("rules 93 and 117: who came back from a swap meanwhile stays back", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    table.must(delegate("kenya"), { type: "ProposeSwap", request: kenya, with: jordan });
    table.must(delegate("jordan"), { type: "AcceptSwap", request: jordan });
    table.must(DESK, { type: "MoveRequest", request: mexico, before: null });
    table.must(delegate("jordan"), { type: "WithdrawRequest", request: jordan });
    takeBack(table);
    expect(standing(table)).toEqual(["kenya", "mexico"]);
  });

  it("rules 91 and 117: an insertion taken back gives the place back to whom it had swapped with", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    const insert = { type: "InsertSpeaker", delegation: "sweden", before: kenya, reason: "Arrived" } as const;
    const sweden = table.must(DESK, insert).made.request ?? "";
    table.must(delegate("mexico"), { type: "ProposeSwap", request: mexico, with: sweden });
    table.must(delegate("sweden"), { type: "AcceptSwap", request: sweden });
    expect(standing(table)).toEqual(["mexico", "kenya", "sweden"]);
    expect(types(takeBack(table))).toEqual(["RequestMoved", "RequestWithdrawn"]);
    expect(standing(table)).toEqual(["kenya", "mexico"]);
  });

  it("rule 93: an absence is not taken back from one who has withdrawn since", () => {
    const { table, requests } = withRequests("kenya");
    table.must(DESK, { type: "MarkAbsent", speech: call(table, requests[0] ?? "") });
    table.must(delegate("kenya"), { type: "WithdrawRequest", request: requests[0] ?? "" });
    expect(code(table.send(DESK, { type: "Undo", seq: table.state.step?.seq ?? 1 }))).toBe("nothing-to-undo");
    expect([requestOf(table, requests[0] ?? "").state, table.state.floor]).toEqual(["withdrawn", null]);
  });

  it("rule 91: a second absence taken back is no invitation", () => {
    const { table, requests } = withRequests("kenya");
    const request = requests[0] ?? "";
    for (let times = 0; times < 2; times += 1) table.must(DESK, { type: "MarkAbsent", speech: call(table, request) });
    takeBack(table);
    expect(requestOf(table, request)).toMatchObject({ state: "called", absences: 1, invitedAt: null });
  });
});
