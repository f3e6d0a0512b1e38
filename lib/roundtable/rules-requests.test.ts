import { describe, expect, it } from "vitest";
import { mine } from "./mine";
import {
  adjourned,
  call,
  code,
  type Input,
  ownRequestView,
  requestOf,
  seen,
  speechOf,
  standing,
  types,
  withProfile,
} from "./testing/answers";
import {
  ask,
  DESK,
  delegate,
  deputy,
  liveTable,
  PLANNER,
  plannedTable,
  speak,
  TEN,
  withRequests,
} from "./testing/table";

describe("requests", () => {
  it("rule 40: a delegation stands once in each capacity, and may ask again after its turn", () => {
    const { table, requests } = withRequests("eu");
    expect(code(table.send(delegate("eu"), { type: "RequestFloor" }))).toBe("already-on-list");
    expect(code(table.send(delegate("eu"), { type: "RequestFloor", speakingAs: "group" }))).toBe("accepted");
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, requests[0] ?? "") });
    expect(code(table.send(delegate("eu"), { type: "RequestFloor" }))).toBe("accepted");
    expect(code(plannedTable().send(delegate("eu"), { type: "RequestFloor" }))).toBe("list-not-open");
  });

  it("rule 41: a national delegation speaks as a group on behalf of others only", () => {
    const table = liveTable();
    expect(code(table.send(delegate("kenya"), { type: "RequestFloor", speakingAs: "group" }))).toBe("not-a-group");
    const command: Input<"RequestFloor"> = { type: "RequestFloor", speakingAs: "group", onBehalfOf: ["mexico"] };
    expect(code(table.send(delegate("kenya"), command))).toBe("accepted");
    const unknown = { ...command, onBehalfOf: ["atlantis"] };
    expect(code(table.send(delegate("jordan"), unknown))).toBe("unknown-delegation");
  });

  it("rule 41: nobody is a group by speaking on its own behalf", () => {
    const table = liveTable();
    const command = { type: "RequestFloor", speakingAs: "group", onBehalfOf: ["kenya"] } as const;
    expect(code(table.send(delegate("kenya"), { ...command, onBehalfOf: ["kenya"] }))).toBe("not-a-group");
    const onBehalfOf = ["mexico", "kenya", "mexico"];
    const { made } = table.must(delegate("kenya"), { ...command, onBehalfOf });
    expect(requestOf(table, made.request ?? "").onBehalfOf).toEqual(["mexico"]);
  });

  it("rule 42: within the grace a request is taken and flagged late", () => {
    const table = liveTable();
    table.must(DESK, { type: "AnnounceClosing", at: TEN + 60_000 });
    table.at(TEN + 61_000);
    const request = ask(table, "kenya");
    expect(seen(table, "public").list.requests[request]).toMatchObject({ state: "waiting", late: true });
  });

  it("rule 43: after the grace it is turned away and leaves a trace for desk and delegate", () => {
    const table = liveTable();
    table.must(DESK, { type: "CloseList" });
    table.at(TEN + 5_001);
    const { made } = table.must(delegate("kenya"), { type: "RequestFloor" });
    expect(made.turnedAway).toBe(true);
    expect(seen(table, "desk").list.requests[made.request ?? ""]?.state).toBe("turned-away");
    expect(mine(table.state, "p-kenya", table.now)?.requests[0]?.state).toBe("turned-away");
    expect(seen(table, "desk").list.order).toEqual([]);
    expect(code(table.send(delegate("kenya"), { type: "RequestFloor" }))).toBe("list-closed");
  });

  it("rule 44: new requests stand at the end, those of the same instant in the order of arrival", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    expect(seen(table, "public").list.order).toEqual(requests);
    expect(mine(table.state, "p-jordan", table.now)?.requests[0]).toMatchObject({ position: 3, secondsAhead: 400 });
  });

  it("rule 45: a delegation withdraws its own, the desk any, while it waits", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    expect(code(table.send(delegate("kenya"), { type: "WithdrawRequest", request: mexico }))).toBe("not-your-request");
    table.must(delegate("kenya"), { type: "WithdrawRequest", request: kenya });
    table.must(DESK, { type: "WithdrawRequest", request: mexico });
    expect(seen(table, "public").list.order).toEqual([]);
    expect(code(table.send(DESK, { type: "WithdrawRequest", request: mexico }))).toBe("not-waiting");
    expect(code(table.send(DESK, { type: "WithdrawRequest", request: "valueOf" }))).toBe("unknown-request");
  });

  it("rule 46: the chair inserts anyone anywhere, on a closed list too, and the reason stays with desk and record", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    table.must(DESK, { type: "CloseList" });
    const insert = { type: "InsertSpeaker", delegation: "jordan", before: requests[1], reason: "A minister" } as const;
    const inserted = table.must(DESK, insert).made.request ?? "";
    expect(seen(table, "desk").list.order).toEqual([requests[0], inserted, requests[1]]);
    expect(seen(table, "desk").list.requests[inserted]?.reason).toBe("A minister");
    expect(seen(table, "participants").list.requests[inserted]).not.toHaveProperty("reason");
    const stranger = { ...insert, delegation: "sweden", participant: "p-kenya" };
    expect(code(table.send(DESK, stranger))).toBe("unknown-participant");
  });

  it("rule 47: a second entry in the same capacity needs a reason to override", () => {
    const { table } = withRequests("kenya");
    const insert = { type: "InsertSpeaker", delegation: "kenya", reason: "Two turns" } as const;
    expect(table.send(DESK, insert)).toMatchObject({ code: "already-on-list", overridable: true });
    expect(code(table.send(DESK, insert, { reason: "agreed with the group" }))).toBe("accepted");
  });

  it("rule 48: moving one entry moves no other", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    table.must(DESK, { type: "MoveRequest", request: jordan, before: kenya });
    expect(seen(table, "public").list.order).toEqual([jordan, kenya, mexico]);
    table.must(DESK, { type: "MoveRequest", request: jordan, before: null, reason: "Agreed" });
    expect(seen(table, "public").list.order).toEqual([kenya, mexico, jordan]);
    expect(code(table.send(DESK, { type: "MoveRequest", request: jordan, before: jordan }))).toBe("not-waiting");
  });

  it("rule 40: two people of one delegation stand apart, each once, and the desk alone sees that they may be merged", () => {
    const { table, requests } = withRequests("kenya");
    const second = table.must(deputy("kenya"), { type: "RequestFloor" }).made.request ?? "";
    expect(code(table.send(deputy("kenya"), { type: "RequestFloor" }))).toBe("already-on-list");
    expect(seen(table, "desk").list.doubles).toEqual([[requests[0], second]]);
    for (const audience of ["public", "participants", "record"] as const)
      expect(seen(table, audience).list).not.toHaveProperty("doubles");
  });

  it("rule 40: a colleague asks no more once one of them has the floor, nor where the desk put the delegation itself", () => {
    const { table, requests } = withRequests("kenya");
    call(table, requests[0] ?? "");
    expect(code(table.send(deputy("kenya"), { type: "RequestFloor" }))).toBe("already-on-list");
    table.must(DESK, { type: "InsertSpeaker", delegation: "mexico", reason: "Raised the nameplate" });
    expect(code(table.send(deputy("mexico"), { type: "RequestFloor" }))).toBe("already-on-list");
  });

  it("rule 44: a first turn stands before the second turns at the end, and those behind it are told why", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, requests[0] ?? "") });
    const again = ask(table, "kenya");
    ask(table, "jordan");
    expect(standing(table)).toEqual(["mexico", "jordan", "kenya"]);
    expect(ownRequestView(table, "kenya", again)).toMatchObject({
      turn: 2,
      position: 3,
      moved: { from: 2, to: 3, why: "inserted", rank: "minister" },
    });
  });

  it("rule 44: it does not pass a second turn that the chair confirmed", () => {
    const { table, requests } = withRequests("kenya");
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, requests[0] ?? "") });
    const again = ask(table, "kenya");
    table.must(DESK, { type: "ConfirmOrder", order: [again] });
    ask(table, "jordan");
    expect(standing(table)).toEqual(["kenya", "jordan"]);
  });

  it.each([
    ["in-order", ["kenya", "jordan"]],
    ["refused", ["jordan"]],
  ] as const)("rule 44: by the profile %s, the list is %j", (secondTurns, expected) => {
    const { table, requests } = withRequests("kenya");
    withProfile(table, { secondTurns });
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, requests[0] ?? "") });
    const again = table.send(delegate("kenya"), { type: "RequestFloor" });
    expect(code(again)).toBe(secondTurns === "refused" ? "second-turn" : "accepted");
    ask(table, "jordan");
    expect(standing(table)).toEqual(expected);
  });

  it("rule 44: a turn in another capacity is a first one, and a void call was none", () => {
    const { table, requests } = withRequests("eu");
    withProfile(table, { secondTurns: "refused" });
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, requests[0] ?? "") });
    const group = table.must(delegate("eu"), { type: "RequestFloor", speakingAs: "group" }).made.request ?? "";
    expect(requestOf(table, group).turn).toBe(1);
    const kenya = ask(table, "kenya");
    table.must(DESK, { type: "VoidCall", speech: call(table, kenya) });
    table.must(delegate("kenya"), { type: "WithdrawRequest", request: kenya });
    expect(requestOf(table, ask(table, "kenya")).turn).toBe(1);
  });

  it("rule 46: nobody is inserted ahead of one who does not wait, for a question that is not there, or after the end", () => {
    const { table, requests } = withRequests("kenya");
    const insert = { type: "InsertSpeaker", delegation: "jordan", reason: "A minister" } as const;
    call(table, requests[0] ?? "");
    expect(code(table.send(DESK, { ...insert, before: requests[0] }))).toBe("not-waiting");
    expect(code(table.send(DESK, { ...insert, questions: ["q9"] }))).toBe("unknown-question");
    expect(code(table.send(DESK, { ...insert, delegation: "atlantis" }))).toBe("unknown-delegation");
    expect(code(adjourned().send(DESK, insert))).toBe("session-over");
  });

  it("rule 49: a frozen request is called with a reason only, and is not the next", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    table.must(PLANNER, { type: "UnseatParticipant", participant: "p-kenya" });
    const speech = speak(table, mexico);
    const next = { type: "FinishSpeech", speech, thenCall: kenya } as const;
    expect(table.send(DESK, next)).toMatchObject({ code: "frozen", overridable: true });
    expect(speechOf(table, speech).endedAt).toBeNull();
    const decision = table.must(DESK, next, { reason: "The badge was restored by mistake" });
    expect(types(decision)).toEqual(["SpeechFinished", "SpeakerCalled"]);
    const alone = withRequests("kenya").table;
    alone.must(PLANNER, { type: "UnseatParticipant", participant: "p-kenya" });
    expect(seen(alone, "desk").may.CallSpeaker).toBe("nobody-waiting");
  });

  it("rule 49: a request without a person is never frozen", () => {
    const table = liveTable();
    const { made } = table.must(DESK, { type: "InsertSpeaker", delegation: "kenya", reason: "Raised the nameplate" });
    table.must(PLANNER, { type: "UnseatParticipant", participant: "p-kenya" });
    expect(code(table.send(DESK, { type: "CallSpeaker", request: made.request ?? "" }))).toBe("accepted");
  });
});
