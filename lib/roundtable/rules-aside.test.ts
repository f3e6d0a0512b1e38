import { describe, expect, it } from "vitest";
import {
  call,
  clockOf,
  code,
  leftOf,
  ownRequestView,
  ownView,
  requestOf,
  seen,
  takeBack,
  types,
  withProfile,
} from "./testing/answers";
import { DESK, delegate, deputy, liveTable, minutes, speak, TEN, type TestTable, withRequests } from "./testing/table";

describe("replies, responses and videos", () => {
  const asideOf = (table: TestTable) => seen(table, "public").list.aside;

  it("rule 130: a right of reply is off unless the profile has it; the chair may give it all the same", () => {
    const table = liveTable();
    expect(code(table.send(delegate("kenya"), { type: "RequestReply" }))).toBe("no-reply");
    expect(ownView(table, "kenya").may.RequestReply).toBe("no-reply");
    const insert = { type: "InsertSpeaker", delegation: "kenya", kind: "reply", reason: "It was named" } as const;
    expect(table.send(DESK, insert)).toMatchObject({ code: "no-reply", overridable: true });
    const reply = table.must(DESK, insert, { reason: "The chair allows it" }).made.request ?? "";
    expect(asideOf(table)).toEqual([reply]);
    expect(clockOf(table, call(table, reply)).allotted).toBe(180);
  });

  it("rule 131: as many replies as the profile has limits, none of them a turn", () => {
    const { table, requests } = withRequests("kenya");
    withProfile(table, { replies: [180, 120], secondTurns: "refused" });
    for (const seconds of [180, 120]) {
      const { made } = table.must(delegate("kenya"), { type: "RequestReply", questions: ["q1"] });
      expect(code(table.send(deputy("kenya"), { type: "RequestReply" }))).toBe("already-on-list");
      const speech = speak(table, made.request ?? "");
      expect(seen(table, "public").floor.speech).toMatchObject({ kind: "reply", clock: { allotted: seconds } });
      table.must(DESK, { type: "FinishSpeech", speech });
    }
    expect(code(table.send(delegate("kenya"), { type: "RequestReply" }))).toBe("no-reply");
    expect(code(table.send(delegate("mexico"), { type: "RequestReply" }))).toBe("accepted");
    expect(requestOf(table, requests[0] ?? "")).toMatchObject({ state: "waiting", turn: 1 });
  });

  it("rule 131: a void reply was none, and a reply is asked for on a closed list too, until the end", () => {
    const table = withProfile(liveTable(), { replies: [60] });
    table.must(DESK, { type: "CloseList" });
    table.at(TEN + minutes(5));
    const reply = table.must(delegate("kenya"), { type: "RequestReply" }).made.request ?? "";
    table.must(DESK, { type: "VoidCall", speech: call(table, reply) });
    expect(asideOf(table)).toEqual([reply]);
    table.must(delegate("kenya"), { type: "WithdrawRequest", request: reply });
    expect(asideOf(table)).toBeUndefined();
    expect(code(table.send(delegate("kenya"), { type: "RequestReply" }))).toBe("accepted");
    expect(code(table.send(delegate("kenya"), { type: "RequestReply", questions: ["q9"] }))).toBe("unknown-question");
    table.must(DESK, { type: "AdjournSession" });
    expect(code(table.send(delegate("mexico"), { type: "RequestReply" }))).toBe("session-over");
  });

  it("rule 132: a panellist asks to respond, and waits aside for the chair to call", () => {
    const { table, requests } = withRequests("kenya", "iom");
    const response = table.must(delegate("iom"), { type: "AskToRespond", questions: ["q1"] }).made.request ?? "";
    expect(seen(table, "public").list).toMatchObject({ order: requests, aside: [response] });
    expect(ownRequestView(table, "iom", response)).toMatchObject({ kind: "response", limit: 300 });
    expect(code(table.send(delegate("iom"), { type: "AskToRespond" }))).toBe("already-on-list");
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, response) });
    expect(requestOf(table, requests[1] ?? "")).toMatchObject({ state: "waiting", turn: 1 });
    expect(asideOf(table)).toBeUndefined();
  });

  it("rule 132: where the profile allows it, and panellists only", () => {
    const table = liveTable();
    expect(code(table.send(delegate("kenya"), { type: "AskToRespond" }))).toBe("not-a-panellist");
    expect(code(table.send(deputy("iom"), { type: "AskToRespond" }))).toBe("not-a-panellist");
    withProfile(table, { panellistsRespond: false });
    expect(code(table.send(delegate("iom"), { type: "AskToRespond" }))).toBe("no-responses");
  });

  it("rule 132: those aside are ordered among themselves, and never among the turns", () => {
    const { table, requests } = withRequests("kenya");
    withProfile(table, { replies: [60] });
    const reply = table.must(delegate("kenya"), { type: "RequestReply" }).made.request ?? "";
    const response = table.must(delegate("iom"), { type: "AskToRespond" }).made.request ?? "";
    table.must(DESK, { type: "MoveRequest", request: response, before: reply });
    expect(asideOf(table)).toEqual([response, reply]);
    takeBack(table);
    expect(asideOf(table)).toEqual([reply, response]);
    const move = { type: "MoveRequest", request: response, before: requests[0] ?? "" } as const;
    expect(code(table.send(DESK, move))).toBe("not-waiting");
    expect(code(table.send(DESK, { type: "ConfirmOrder", order: [reply] }))).toBe("not-waiting");
  });

  it("rule 132: an absent panellist waits again aside, and the list of turns does not move", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const response = table.must(delegate("iom"), { type: "AskToRespond" }).made.request ?? "";
    table.must(DESK, { type: "MarkAbsent", speech: call(table, response) });
    expect(table.state.list).toMatchObject({ order: requests, aside: [response] });
  });

  /** A film of 90 seconds, called. */
  function film() {
    const { table, requests } = withRequests("kenya");
    const insert = { type: "InsertSpeaker", delegation: "sweden", video: 90, reason: "Sent from the capital" } as const;
    const request = table.must(DESK, { ...insert, before: requests[0] }).made.request ?? "";
    return { table, request, speech: call(table, request) };
  }

  it("rule 133: a video message has a fixed time", () => {
    const { table, request } = film();
    table.must(DESK, { type: "SetLimits", limits: { state: 30, group: 30, stakeholder: 30 } });
    expect(seen(table, "public").floor.speech).toMatchObject({ video: true, clock: { allotted: 90 } });
    expect(seen(table, "public").list.requests[request]).toMatchObject({ video: 90, limit: 90 });
  });

  it.each([0, 40_000])("rule 134: one that stops after %i ms is handed in in writing", (shown) => {
    const { table, request, speech } = film();
    if (shown) table.must(DESK, { type: "StartClock", speech });
    table.at(TEN + shown).must(DESK, { type: "FailVideo", speech });
    expect(requestOf(table, request)).toMatchObject({ state: "written", invitedAt: table.now });
    expect(seen(table, "record").speeches?.items[speech]).toMatchObject({ outcome: "failed", seconds: shown / 1000 });
    expect(table.state.floor).toBeNull();
  });

  it("rule 134: marked absent it has failed, too", () => {
    const { table, request, speech } = film();
    expect(types(table.send(DESK, { type: "MarkAbsent", speech }))).toEqual(["VideoFailed"]);
    expect(requestOf(table, request).absences).toBe(0);
  });

  it.each([0, 40_000])("rule 134: undone after %i ms, it goes on with what was left", (shown) => {
    const { table, request, speech } = film();
    if (shown) table.must(DESK, { type: "StartClock", speech });
    table.at(TEN + shown).must(DESK, { type: "FailVideo", speech });
    takeBack(table.at(TEN + shown + 8_000));
    expect(requestOf(table, request)).toMatchObject({ state: shown ? "speaking" : "called", invitedAt: null });
    if (!shown) table.must(DESK, { type: "StartClock", speech });
    expect(leftOf(table, speech)).toBe(90_000 - shown);
    expect(leftOf(table.at(table.now + 10_000), speech)).toBe(80_000 - shown);
  });

  it("rule 134: a speaker is no video", () => {
    const { table, requests } = withRequests("kenya");
    const speech = speak(table, requests[0] ?? "");
    expect(code(table.send(DESK, { type: "FailVideo", speech }))).toBe("not-a-video");
    expect(code(table.send(DESK, { type: "FailVideo", speech: "none" }))).toBe("unknown-speech");
    table.must(DESK, { type: "FinishSpeech", speech });
    expect(code(table.send(DESK, { type: "FailVideo", speech }))).toBe("speech-over");
  });
});
