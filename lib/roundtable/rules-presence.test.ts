import { describe, expect, it } from "vitest";
import { journalEntry } from "./journal";
import {
  call,
  clockOf,
  code,
  ownRequestView,
  ownView,
  requestOf,
  seen,
  takeBack,
  withProfile,
} from "./testing/answers";
import { DESK, delegate, deputy, minutes, PLANNER, speak, TEN, withRequests } from "./testing/table";

describe("presence", () => {
  it("rule 110: whoever leaves for a while keeps the place and is passed over", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", , jordan = ""] = requests;
    table.must(delegate("kenya"), { type: "ParkRequest", request: kenya, until: TEN + minutes(20) });
    expect(seen(table, "public").list).toMatchObject({ order: requests, requests: { [kenya]: { state: "parked" } } });
    expect(seen(table, "desk").list.requests[kenya]?.backAt).toBe(TEN + minutes(20));
    expect(seen(table, "record").list.requests[kenya]).not.toHaveProperty("backAt");
    expect(ownRequestView(table, "kenya", kenya)).toMatchObject({ state: "parked", backAt: TEN + minutes(20) });
    expect(ownRequestView(table, "kenya", kenya)).not.toHaveProperty("position");
    expect(ownRequestView(table, "jordan", jordan)).toMatchObject({ position: 2, secondsAhead: 200 });
  });

  it("rule 110: the time of return lies ahead and may be changed; a reply is parked like a turn", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = ""] = requests;
    const park = (until?: number) =>
      code(table.send(DESK, { type: "ParkRequest", request: kenya, ...(until === undefined ? {} : { until }) }));
    expect([park(TEN), park(TEN + 1), park()]).toEqual(["time-passed", "accepted", "accepted"]);
    expect(requestOf(table, kenya).backAt).toBeNull();
    withProfile(table, { replies: [60] });
    const reply = table.must(delegate("mexico"), { type: "RequestReply" }).made.request ?? "";
    table.must(delegate("mexico"), { type: "ParkRequest", request: reply });
    expect(table.state.list.aside).toEqual([reply]);
  });

  it("rule 110: only who waits may be parked, by the own delegation or the desk, before the end", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    call(table, kenya);
    expect(code(table.send(delegate("kenya"), { type: "ParkRequest", request: kenya }))).toBe("not-waiting");
    expect(code(table.send(delegate("kenya"), { type: "ParkRequest", request: mexico }))).toBe("not-your-request");
    expect(code(table.send(DESK, { type: "ParkRequest", request: "none" }))).toBe("unknown-request");
    table.must(DESK, { type: "AdjournSession" }, { reason: "The wall" });
    expect(code(table.send(DESK, { type: "ParkRequest", request: mexico }))).toBe("session-over");
  });

  it("rule 110: one that is parked may be called; called in error it is parked again, until the same time", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = ""] = requests;
    table.must(DESK, { type: "ParkRequest", request: kenya, until: TEN + minutes(20) });
    const before = requestOf(table, kenya);
    call(table, kenya);
    takeBack(table);
    expect({ ...requestOf(table, kenya), speech: null }).toEqual(before);
    expect(table.state.list.order).toEqual(requests);
    expect(code(table.send(DESK, { type: "Undo", seq: table.state.seq }))).toBe("nothing-to-undo");
  });

  it("rule 111: I am here ends it, and tells the desk alone", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    table.must(DESK, { type: "ParkRequest", request: kenya, until: TEN + minutes(20) });
    table.at(TEN + minutes(5)).must(delegate("kenya"), { type: "ReportPresent", request: kenya });
    expect(seen(table, "desk").list.requests[kenya]).toMatchObject({
      state: "waiting",
      presentAt: TEN + minutes(5),
    });
    expect(seen(table, "desk").list.requests[kenya]).not.toHaveProperty("backAt");
    for (const audience of ["public", "participants", "record"] as const)
      expect(seen(table, audience).list.requests[kenya]).not.toHaveProperty("presentAt");
    call(table, mexico);
    table.must(deputy("mexico"), { type: "ReportPresent", request: mexico });
    expect(requestOf(table, mexico)).toMatchObject({ state: "called", presentAt: TEN + minutes(5) });
  });

  it("rule 111: who has gone, begun to speak or was never asked reports nothing", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    speak(table, kenya);
    expect(code(table.send(delegate("kenya"), { type: "ReportPresent", request: kenya }))).toBe("not-waiting");
    expect(code(table.send(delegate("kenya"), { type: "ReportPresent", request: mexico }))).toBe("not-your-request");
  });

  it("rule 112: another of the delegation takes the turn over, with that person's rank and limit, in the same place", () => {
    const { table, requests } = withRequests("mexico", "kenya");
    const [, kenya = ""] = requests;
    table.must(DESK, { type: "SetExtraTime", participant: "second-kenya", seconds: 60 });
    table.must(delegate("kenya"), { type: "ReportPresent", request: kenya });
    table.must(delegate("kenya"), { type: "ReplaceSpeaker", request: kenya, participant: "second-kenya" });
    expect(seen(table, "desk").list).toMatchObject({
      order: requests,
      requests: { [kenya]: { limit: 240, participant: "second-kenya", speaker: { rank: "ambassador" } } },
    });
    expect(requestOf(table, kenya)).toMatchObject({ presentAt: null, moved: null });
  });

  it("rule 112: who has been called keeps the time allotted", () => {
    const { table, requests } = withRequests("kenya");
    table.must(DESK, { type: "SetExtraTime", participant: "second-kenya", seconds: 60 });
    const speech = call(table, requests[0] ?? "");
    table.must(DESK, { type: "ReplaceSpeaker", request: requests[0] ?? "", participant: "second-kenya" });
    expect(clockOf(table, speech).allotted).toBe(180);
  });

  it("rule 112: it is a delegate of the same delegation, seated here", () => {
    const { table, requests } = withRequests("kenya");
    const [request = ""] = requests;
    const by = (participant: string) => code(table.send(DESK, { type: "ReplaceSpeaker", request, participant }));
    table.must(PLANNER, { type: "UnseatParticipant", participant: "second-kenya" });
    expect(["p-mexico", "secretary", "nobody", "second-kenya"].map(by)).toEqual(
      Array.from({ length: 4 }, () => "unknown-participant"),
    );
    const stranger = { type: "ReplaceSpeaker", request, participant: "p-mexico" } as const;
    expect(code(table.send(delegate("mexico"), stranger))).toBe("not-your-request");
    speak(table, request);
    expect(by("p-kenya")).toBe("not-waiting");
  });

  it("rule 112: a protected speaker is replaced without a trace of either name", () => {
    const { table, requests } = withRequests("r7", "kenya");
    const [r7 = ""] = requests;
    table.must(DESK, { type: "ReplaceSpeaker", request: r7, participant: "second-r7" });
    table.must(DESK, { type: "MoveRequest", request: r7, before: null });
    expect(seen(table, "public").list.requests[r7]?.speaker).toEqual({ anonymous: true });
    const everything = JSON.stringify([
      seen(table, "desk"),
      seen(table, "record"),
      ownView(table, "kenya"),
      table.journal.map((event) => journalEntry(event, table.state, "desk")),
    ]);
    expect(everything).not.toMatch(/(Name|Title) of (p|second)-r7/);
  });

  it("rule 119: whoever stands elsewhere is told from where, to where and why; a protected minister is nobody", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    const moved = (who: string, request: string) => ownRequestView(table, who, request).moved;
    const insert = { type: "InsertSpeaker", before: mexico, reason: "Arrived" } as const;
    table.must(DESK, { ...insert, delegation: "sweden", participant: "p-sweden" });
    expect(moved("kenya", kenya)).toBeUndefined();
    expect(moved("mexico", mexico)).toEqual({ from: 2, to: 3, why: "inserted", rank: "minister", at: TEN });
    table.must(DESK, { ...insert, delegation: "r7", participant: "p-r7" });
    expect(moved("mexico", mexico)).toEqual({ from: 3, to: 4, why: "inserted", at: TEN });
    table.must(DESK, { type: "MoveRequest", request: jordan, before: kenya });
    expect(moved("jordan", jordan)).toMatchObject({ from: 5, to: 1, why: "moved" });
    expect(moved("kenya", kenya)).toMatchObject({ from: 1, to: 2, why: "moved" });
    table.must(DESK, { type: "ConfirmOrder", order: [kenya, jordan] });
    expect(moved("kenya", kenya)).toMatchObject({ from: 2, to: 1, why: "confirmed" });
    takeBack(table);
    expect(moved("kenya", kenya)).toMatchObject({ from: 1, to: 2, why: "returned" });
  });

  it("rule 119: whoever advances since another left is not told; nor is who is no longer on the list", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    table.must(DESK, { type: "MoveRequest", request: mexico, before: kenya });
    table.must(delegate("mexico"), { type: "WithdrawRequest", request: mexico });
    expect(ownRequestView(table, "kenya", kenya).moved).toMatchObject({ from: 1, to: 2, why: "moved" });
    expect(ownRequestView(table, "mexico", mexico)).not.toHaveProperty("moved");
  });
});
