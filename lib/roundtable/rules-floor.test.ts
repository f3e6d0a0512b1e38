import { describe, expect, it } from "vitest";
import { remaining } from "./clock";
import { call, clockOf, code, ownRequestView, requestOf, seen, standing, types, withProfile } from "./testing/answers";
import { ask, DESK, delegate, PLANNER, speak, TEN, withRequests } from "./testing/table";

describe("floor and clock", () => {
  it("rule 50: one speech at a time, in a live session", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    table.must(DESK, { type: "CallSpeaker", request: kenya });
    expect(code(table.send(DESK, { type: "CallSpeaker", request: mexico }))).toBe("floor-taken");
    table.must(DESK, { type: "SuspendSession", reason: "Break" });
    expect(code(table.send(DESK, { type: "CallSpeaker", request: mexico }))).toBe("session-not-live");
  });

  it("rule 51: whoever waits may be called, out of order too; nobody else", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const speech = speak(table, requests[1] ?? "");
    table.must(DESK, { type: "FinishSpeech", speech });
    expect(code(table.send(DESK, { type: "CallSpeaker", request: requests[1] ?? "" }))).toBe("not-waiting");
    expect(code(table.send(DESK, { type: "CallSpeaker", request: "nobody" }))).toBe("unknown-request");
  });

  it("rule 52: a clock started late counts from then, never from before the call", () => {
    const { table, requests } = withRequests("kenya");
    const { made } = table.must(DESK, { type: "CallSpeaker", request: requests[0] ?? "" });
    const speech = made.speech ?? "";
    table.at(TEN + 15_000).must(DESK, { type: "StartClock", speech, ago: 20 });
    expect(clockOf(table, speech).startedAt).toBe(TEN);
    expect(code(table.send(DESK, { type: "StartClock", speech }))).toBe("clock-running");
  });

  it("rule 53: a paused clock goes on with what was left", () => {
    const { table, requests } = withRequests("kenya");
    const { made } = table.must(DESK, { type: "CallSpeaker", request: requests[0] ?? "" });
    const speech = made.speech ?? "";
    expect(code(table.send(DESK, { type: "PauseClock", speech }))).toBe("clock-not-started");
    table.must(DESK, { type: "StartClock", speech });
    expect(code(table.send(DESK, { type: "ResumeClock", speech }))).toBe("clock-not-paused");
    table.at(TEN + 115_000).must(DESK, { type: "PauseClock", speech });
    expect(code(table.send(DESK, { type: "PauseClock", speech }))).toBe("clock-paused");
    table.at(TEN + 155_000).must(DESK, { type: "ResumeClock", speech });
    expect(remaining(clockOf(table, speech), table.now)).toBe(65_000);
  });

  it("rule 54: time is added, or taken away down to nothing", () => {
    const { table, requests } = withRequests("kenya");
    const speech = speak(table, requests[0] ?? "");
    table.must(DESK, { type: "ExtendTime", speech, seconds: 30 });
    expect(clockOf(table, speech).allotted).toBe(210);
    table.must(DESK, { type: "ExtendTime", speech, seconds: -3600 });
    expect(clockOf(table, speech).allotted).toBe(0);
  });

  it("rule 55: finishing names the speech that was seen", () => {
    const { table, requests } = withRequests("kenya");
    const { made } = table.must(DESK, { type: "CallSpeaker", request: requests[0] ?? "" });
    const speech = made.speech ?? "";
    expect(code(table.send(DESK, { type: "FinishSpeech", speech }))).toBe("clock-not-started");
    table.must(DESK, { type: "StartClock", speech });
    table.must(DESK, { type: "FinishSpeech", speech });
    expect(code(table.send(DESK, { type: "FinishSpeech", speech }))).toBe("speech-over");
    expect(code(table.send(DESK, { type: "FinishSpeech", speech: "other" }))).toBe("unknown-speech");
  });

  it("rule 56: two who press Next make one advance", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const speech = speak(table, requests[0] ?? "");
    const next = { type: "FinishSpeech", speech, thenCall: requests[1] } as const;
    expect(types(table.send(DESK, next))).toEqual(["SpeechFinished", "SpeakerCalled"]);
    expect(code(table.send({ participant: "co-chair", role: "moderator" }, next))).toBe("speech-over");
    expect(seen(table, "public").list.order).toEqual([requests[2]]);
    const current = seen(table, "public").floor.speech?.id ?? "";
    table.must(DESK, { type: "StartClock", speech: current });
    expect(code(table.send(DESK, { type: "FinishSpeech", speech: current, thenCall: requests[0] }))).toBe(
      "not-waiting",
    );
    expect(seen(table, "public").floor.speech?.id).toBe(current);
  });

  it("rule 57: the absent wait again after the next speaker", () => {
    const { table, requests } = withRequests("jordan", "iom", "mexico");
    const [jordan = "", iom = "", mexico = ""] = requests;
    const { made } = table.must(DESK, { type: "CallSpeaker", request: jordan });
    table.must(DESK, { type: "MarkAbsent", speech: made.speech ?? "", thenCall: iom });
    expect(seen(table, "public").list.order).toEqual([jordan, mexico]);
    expect(seen(table, "public").floor.speech?.request).toBe(iom);
  });

  it.each([
    ["end-of-list", ["iom", "jordan"]],
    ["lost", ["iom"]],
  ] as const)("rule 57: by the profile %s, the list is %j", (absence, expected) => {
    const { table, requests } = withRequests("jordan", "iom");
    table.state = {
      ...table.state,
      table: { ...table.state.table, profile: { ...table.state.table.profile, absence } },
    };
    const { made } = table.must(DESK, { type: "CallSpeaker", request: requests[0] ?? "" });
    table.must(DESK, { type: "MarkAbsent", speech: made.speech ?? "" });
    expect(table.state.list.order.map((id) => table.state.requests[id]?.delegation)).toEqual(expected);
  });

  it("rule 57: the next speaker is the first who can be called: parked and frozen ones do not count", () => {
    const { table, requests } = withRequests("jordan", "iom", "mexico", "kenya");
    const [jordan = "", iom = ""] = requests;
    table.must(DESK, { type: "ParkRequest", request: iom });
    table.must(PLANNER, { type: "UnseatParticipant", participant: "p-mexico" });
    table.must(DESK, { type: "MarkAbsent", speech: call(table, jordan) });
    expect(standing(table)).toEqual(["iom", "mexico", "kenya", "jordan"]);
  });

  it("rule 57: at the end of its kind, or after the next where it is the last of its kind", () => {
    const { table, requests } = withRequests("jordan", "afford", "mexico", "iom");
    withProfile(table, { absence: "end-of-kind" });
    const [jordan = "", afford = ""] = requests;
    table.must(DESK, { type: "MarkAbsent", speech: call(table, jordan) });
    expect(standing(table)).toEqual(["afford", "mexico", "jordan", "iom"]);
    table.must(DESK, { type: "MarkAbsent", speech: call(table, afford) });
    expect(standing(table)).toEqual(["mexico", "afford", "jordan", "iom"]);
  });

  it("rule 58: a second absence is an offer to write, and who speaks is not absent", () => {
    const { table, requests } = withRequests("jordan");
    const request = requests[0] ?? "";
    for (const state of ["waiting", "written"]) {
      table.must(DESK, { type: "MarkAbsent", speech: call(table, request) });
      expect(requestOf(table, request).state).toBe(state);
    }
    expect(ownRequestView(table, "jordan", request)).toMatchObject({ state: "written", invitedAt: TEN });
    const speech = speak(table, ask(table, "kenya"));
    expect(code(table.send(DESK, { type: "MarkAbsent", speech }))).toBe("clock-running");
  });

  it("rule 58: where the turn is lost the first absence loses it", () => {
    const { table, requests } = withRequests("jordan");
    withProfile(table, { absence: "lost" });
    table.must(DESK, { type: "MarkAbsent", speech: call(table, requests[0] ?? "") });
    expect(requestOf(table, requests[0] ?? "")).toMatchObject({ state: "absent", absences: 1, invitedAt: null });
    expect(code(table.send(delegate("jordan"), { type: "RequestFloor" }))).toBe("accepted");
  });

  it("rule 59: a void call keeps the place and counts as no turn", () => {
    const { table, requests } = withRequests("mexico", "kenya", "jordan");
    const speech = speak(table, requests[1] ?? "");
    table.must(DESK, { type: "VoidCall", speech, reason: "Called in error" });
    expect(seen(table, "public").list.order).toEqual(requests);
    expect(seen(table, "desk").speeches?.items[speech]?.outcome).toBe("void");
  });

  it("rule 59: nobody passes it because another ahead left, or was put ahead, meanwhile", () => {
    const { table, requests } = withRequests("mexico", "kenya", "jordan");
    const [mexico = "", kenya = ""] = requests;
    const speech = call(table, kenya);
    const insert = { type: "InsertSpeaker", delegation: "sweden", before: mexico, reason: "A minister" } as const;
    const { made } = table.must(DESK, insert);
    table.must(DESK, { type: "VoidCall", speech });
    expect(standing(table)).toEqual(["sweden", "mexico", "kenya", "jordan"]);
    const again = call(table, kenya);
    for (const request of [mexico, made.request ?? ""]) table.must(DESK, { type: "WithdrawRequest", request });
    ask(table, "eu");
    table.must(DESK, { type: "VoidCall", speech: again });
    expect(standing(table)).toEqual(["kenya", "jordan", "eu"]);
  });
});
