import { describe, expect, it } from "vitest";
import { remaining } from "./clock";
import type { CommandInput } from "./commands";
import type { Decision } from "./decision";
import { journalEntry } from "./journal";
import { mine } from "./mine";
import {
  ask,
  DESK,
  delegate,
  liveTable,
  PLANNER,
  plannedTable,
  RAPPORTEUR,
  speak,
  TEN,
  TestTable,
  withRequests,
} from "./testing/table";
import { view } from "./view";
import type { Audience } from "./view-types";

type Input<T extends CommandInput["type"]> = Extract<CommandInput, { type: T }>;

const code = (decision: Decision) => (decision.ok ? "accepted" : decision.code);
const types = (decision: Decision) => (decision.ok ? decision.events.map(({ body }) => body.type) : decision.code);
const seen = (table: TestTable, audience: Audience) => view(table.state, audience, table.now);
const plan = (changes: object = {}) =>
  ({
    type: "PlanTable",
    number: 1,
    title: "T",
    startsAt: TEN,
    endsAt: TEN + 1,
    items: [],
    questions: [],
    ...changes,
  }) as Extract<CommandInput, { type: "PlanTable" }>;

describe("planning", () => {
  it("rule 1: a plan may be replaced until the session opens", () => {
    const table = plannedTable();
    expect(code(table.send(PLANNER, plan({ title: "New" })))).toBe("accepted");
    expect(table.state.table.title).toBe("New");
    table.must(DESK, { type: "OpenSession" });
    expect(code(table.send(PLANNER, plan()))).toBe("session-not-scheduled");
  });

  it("rule 2: a plan that contradicts itself is refused, and the field named", () => {
    const item = { id: "a", kind: "other" as const, title: "A", startsAt: TEN, endsAt: TEN };
    const wrong = [
      [{ endsAt: TEN }, "endsAt"],
      [{ items: [item, item] }, "items"],
      [{ items: [{ ...item, questions: ["q9"] }] }, "items.a"],
      [{ questions: [1, 2].map((number) => ({ id: "q", number, text: "?" })) }, "questions"],
    ] as const;
    for (const [changes, field] of wrong) {
      expect(plannedTable().send(PLANNER, plan(changes))).toMatchObject({ code: "invalid-plan", params: { field } });
    }
  });

  it("rule 3: a question that someone asked to speak to stays in the plan", () => {
    const table = plannedTable();
    table.must(DESK, { type: "OpenList" });
    ask(table, "kenya");
    expect(code(table.send(PLANNER, plan()))).toBe("invalid-plan");
    expect(code(table.send(PLANNER, plan({ questions: [{ id: "q1", number: 1, text: "?" }] })))).toBe("accepted");
  });

  it("rule 4: a table that is not planned takes no other command", () => {
    expect(code(new TestTable().send(DESK, { type: "OpenSession" }))).toBe("not-planned");
  });

  it("rule 5: seating again replaces rank and title, and the requests stay", () => {
    const { table, requests } = withRequests("kenya");
    const delegation = table.state.delegations.kenya;
    const participant = { id: "p-kenya", role: "delegate" as const, rank: "ambassador" as const, title: "Ambassador" };
    table.must(PLANNER, { type: "SeatParticipant", participant, delegation });
    expect(seen(table, "public").list.requests[requests[0] ?? ""]?.speaker).toMatchObject({
      rank: "ambassador",
      title: "Ambassador",
    });
  });

  it("rule 6: a delegate needs a delegation", () => {
    const participant = { id: "p-x", role: "delegate" as const };
    expect(code(plannedTable().send(PLANNER, { type: "SeatParticipant", participant }))).toBe("no-delegation");
  });

  it("rule 7: nobody is seated after the record is published", () => {
    const table = adjourned();
    table.must(DESK, { type: "PublishRecord" });
    const participant = { id: "p-x", role: "observer" as const };
    expect(code(table.send(PLANNER, { type: "SeatParticipant", participant }))).toBe("already-published");
  });

  it("rule 8: a new limit is for those called from now on", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const speech = speak(table, requests[0] ?? "");
    table.must(DESK, { type: "SetLimits", limits: { state: 90, group: 90, stakeholder: 90 } });
    expect(table.state.speeches[speech]?.clock.allotted).toBe(180);
    table.must(DESK, { type: "FinishSpeech", speech, thenCall: requests[1] });
    expect(seen(table, "public").floor.speech?.clock.allotted).toBe(90);
  });

  it("rule 9: each command belongs to the roles that the policy names", () => {
    const table = liveTable();
    expect(code(table.send(delegate("kenya"), { type: "CloseList" }))).toBe("forbidden");
    expect(code(table.send(RAPPORTEUR, { type: "Announce", text: "Hello" }))).toBe("forbidden");
    expect(code(table.send(DESK, { type: "RequestFloor" }))).toBe("forbidden");
    expect(code(table.send({ participant: "o", role: "observer" }, { type: "RequestFloor" }))).toBe("forbidden");
  });
});

function adjourned(): TestTable {
  const table = liveTable();
  table.must(DESK, { type: "AdjournSession" });
  return table;
}

describe("session", () => {
  it("rule 10: a session is opened once", () => {
    expect(code(liveTable().send(DESK, { type: "OpenSession" }))).toBe("session-not-scheduled");
  });

  it("rule 11: a suspension says why and stops a running clock", () => {
    const { table, requests } = withRequests("kenya");
    speak(table, requests[0] ?? "");
    const decision = table.at(TEN + 80_000).send(DESK, { type: "SuspendSession", reason: "Interpretation" });
    expect(types(decision)).toEqual(["SessionSuspended", "ClockPaused"]);
    expect(seen(table, "public").session).toMatchObject({ state: "suspended", reason: "Interpretation" });
    expect(code(table.send(DESK, { type: "SuspendSession", reason: "again" }))).toBe("session-not-live");
    expect(code(table.send(DESK, { type: "Undo", seq: table.state.seq }))).toBe("nothing-to-undo");
  });

  it("rule 12: resuming gives the clock exactly what was left, unless it was paused before", () => {
    const { table, requests } = withRequests("kenya");
    const speech = speak(table, requests[0] ?? "");
    table.at(TEN + 80_000).must(DESK, { type: "SuspendSession", reason: "Fire alarm" });
    table.at(TEN + 320_000).must(DESK, { type: "ResumeSession" });
    expect(remaining(clockOf(table, speech), table.now)).toBe(100_000);
    table.must(DESK, { type: "PauseClock", speech });
    table.must(DESK, { type: "SuspendSession", reason: "Again" });
    expect(types(table.send(DESK, { type: "ResumeSession" }))).toEqual(["SessionResumed"]);
    expect(code(table.send(DESK, { type: "ResumeSession" }))).toBe("session-not-suspended");
  });

  it("rule 13: adjourning with a speaker on the floor needs a reason, and ends everything that is open", () => {
    const { table, requests } = withRequests("kenya");
    speak(table, requests[0] ?? "");
    expect(table.send(DESK, { type: "AdjournSession" })).toMatchObject({ code: "floor-taken", overridable: true });
    const decision = table.must(DESK, { type: "AdjournSession" }, { reason: "The interpreters leave" });
    expect(types(decision)).toEqual(["SpeechFinished", "ItemFinished", "ListClosed", "SessionAdjourned"]);
    expect(decision.events[0]?.texts).toEqual({ override: "The interpreters leave" });
    expect(code(table.send(delegate("mexico"), { type: "RequestFloor" }))).toBe("session-over");
  });

  it("rule 14: who waited and wrote counts as written, before or after the adjournment; the others stay unreached", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    submit(table, "kenya");
    table.must(DESK, { type: "AdjournSession" });
    submit(table, "mexico");
    const state = (id: string) => table.state.requests[id]?.state;
    expect([state(kenya), state(mexico), state(jordan)]).toEqual(["written", "written", "waiting"]);
  });

  it("rule 14: a nameless or confidential text shows nowhere who wrote it", () => {
    const { table } = withRequests("kenya", "mexico");
    submit(table, "kenya", "confidential");
    submit(table, "mexico", "nameless");
    table.must(DESK, { type: "AdjournSession" });
    submit(table, "kenya", "nameless");
    expect(table.journal.map(({ body }) => body.type)).not.toContain("RequestWritten");
  });

  it("rule 15: the record is published once, after the adjournment", () => {
    expect(code(liveTable().send(DESK, { type: "PublishRecord" }))).toBe("session-not-adjourned");
    const table = adjourned();
    table.must(DESK, { type: "PublishRecord" });
    expect(code(table.send(DESK, { type: "PublishRecord" }))).toBe("already-published");
  });
});

function clockOf(table: TestTable, speech: string) {
  const found = table.state.speeches[speech];
  if (!found) throw new Error(`no speech ${speech}`);
  return found.clock;
}

function submit(
  table: TestTable,
  delegation: string,
  visibility: "public" | "room" | "nameless" | "confidential" = "public",
) {
  const command = { type: "SubmitStatement" as const, text: `Words of ${delegation}.`, language: "en", visibility };
  return table.must(delegate(delegation), command).made.statement ?? "";
}

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
});

describe("list of speakers", () => {
  it("rule 30: the list opens before the session too, once", () => {
    const table = plannedTable();
    table.must(DESK, { type: "OpenList" });
    expect(code(table.send(DESK, { type: "OpenList" }))).toBe("list-open");
    expect(code(adjourned().send(DESK, { type: "OpenList" }))).toBe("session-over");
  });

  it("rule 31: reopening keeps the order", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    table.must(DESK, { type: "CloseList" });
    table.must(DESK, { type: "OpenList" });
    expect(seen(table, "public").list).toMatchObject({ state: "open", order: requests });
  });

  it("rule 32: a closing lies ahead, and a later announcement replaces it", () => {
    const table = liveTable();
    expect(code(table.send(DESK, { type: "AnnounceClosing", at: TEN }))).toBe("time-passed");
    table.must(DESK, { type: "AnnounceClosing", at: TEN + 60_000 });
    table.must(DESK, { type: "AnnounceClosing", at: TEN + 90_000 });
    expect(seen(table.at(TEN + 70_000), "public").list).toMatchObject({ state: "closing", closesAt: TEN + 90_000 });
    expect(code(plannedTable().send(DESK, { type: "AnnounceClosing", at: TEN + 1 }))).toBe("list-not-open");
  });

  it("rule 33: a closing time that has passed reads as closed, to the view and to the rules alike", () => {
    const table = liveTable();
    table.must(DESK, { type: "AnnounceClosing", at: TEN + 60_000 });
    table.at(TEN + 60_000);
    expect(seen(table, "public").list.state).toBe("closed");
    expect(seen(table, "desk").may.CloseList).toBe("list-closed");
    expect(code(table.send(DESK, { type: "CloseList" }))).toBe("list-closed");
  });
});

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
});

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

  it("rule 58: a second absence loses the turn, and who speaks is not absent", () => {
    const { table, requests } = withRequests("jordan");
    const request = requests[0] ?? "";
    for (const state of ["waiting", "absent"]) {
      const { made } = table.must(DESK, { type: "CallSpeaker", request });
      table.must(DESK, { type: "MarkAbsent", speech: made.speech ?? "" });
      expect(table.state.requests[request]?.state).toBe(state);
    }
    const speech = speak(table, ask(table, "kenya"));
    expect(code(table.send(DESK, { type: "MarkAbsent", speech }))).toBe("clock-running");
  });

  it("rule 59: a void call keeps the place and counts as no turn", () => {
    const { table, requests } = withRequests("mexico", "kenya", "jordan");
    const speech = speak(table, requests[1] ?? "");
    table.must(DESK, { type: "VoidCall", speech, reason: "Called in error" });
    expect(seen(table, "public").list.order).toEqual(requests);
    expect(seen(table, "desk").speeches?.items[speech]?.outcome).toBe("void");
  });
});

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

  it("rule 80: an announcement may be made in every state of a session", () => {
    const table = plannedTable();
    const announce = (text: string) => table.must(DESK, { type: "Announce", text });
    announce("scheduled");
    table.must(DESK, { type: "OpenSession" });
    table.must(DESK, { type: "SuspendSession", reason: "Break" });
    announce("suspended");
    table.must(DESK, { type: "AdjournSession" });
    announce("adjourned");
    table.must(DESK, { type: "PublishRecord" });
    announce("published");
    expect(seen(table, "public").announcement?.text).toBe("published");
  });
});

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
});

describe("who sees what", () => {
  it("rule 100: a protected speaker is nobody in public and a pseudonym in the room", () => {
    const { table, requests } = withRequests("r7");
    const request = (audience: Audience) => seen(table, audience).list.requests[requests[0] ?? ""]?.speaker;
    expect(request("public")).toEqual({ anonymous: true });
    expect(request("participants")).toEqual({ names: { en: "R7" }, seat: "r7" });
    expect(seen(table, "public").seats.order).not.toContain("r7");
    const all = JSON.stringify([
      seen(table, "desk"),
      table.journal.map((event) => journalEntry(event, table.state, "desk")),
    ]);
    expect(all).not.toContain("Name of p-r7");
  });

  it("rules 101 to 104: each visibility for its audiences, nameless without delegation or request", () => {
    const { table, requests } = withRequests("kenya");
    const visible = {
      public: [] as string[],
      participants: [] as string[],
      desk: [] as string[],
      record: [] as string[],
    };
    for (const visibility of ["public", "room", "nameless", "confidential"] as const) {
      const command = { type: "SubmitStatement", text: "T", language: "en", visibility, request: requests[0] } as const;
      const statement = table.must(delegate("kenya"), command).made.statement ?? "";
      table.must(DESK, { type: "PublishStatement", statement });
      for (const audience of ["public", "participants", "desk", "record"] as const) {
        if (seen(table, audience).statements.items[statement]) visible[audience].push(visibility);
      }
    }
    expect(visible).toEqual({
      public: ["public"],
      participants: ["public", "room"],
      desk: ["public", "room", "nameless"],
      record: ["public", "room", "nameless", "confidential"],
    });
    const nameless = Object.values(seen(table, "record").statements.items).find((one) => one.visibility === "nameless");
    expect(nameless?.speaker).toEqual({ anonymous: true });
    expect(nameless).not.toHaveProperty("request");
    const submitted = table.journal.filter(({ body }) => body.type === "StatementSubmitted");
    const entries = submitted.map((event) => journalEntry(event, table.state, "desk"));
    expect(entries[2]).not.toHaveProperty("delegation");
    expect(entries[2]).not.toHaveProperty("by");
    expect(entries[3]).toEqual({ seq: entries[3]?.seq, at: TEN, type: "StatementSubmitted", withheld: true });
  });

  it("rule 105: points are seen by the record alone", () => {
    const table = liveTable();
    table.must(RAPPORTEUR, { type: "RecordPoint", text: "A secret draft." });
    expect(JSON.stringify([seen(table, "public"), seen(table, "participants"), seen(table, "desk")])).not.toContain(
      "draft",
    );
    const last = table.journal.at(-1);
    expect(last && journalEntry(last, table.state, "desk")).toMatchObject({ withheld: true });
    expect(last && journalEntry(last, table.state, "record")).toMatchObject({ texts: { text: "A secret draft." } });
  });

  it("rule 106: who withdrew or was turned away is seen by desk and record", () => {
    const { table, requests } = withRequests("kenya");
    const [request = ""] = requests;
    table.must(delegate("kenya"), { type: "WithdrawRequest", request });
    const shown = (["public", "participants", "desk", "record"] as const).map(
      (who) => request in seen(table, who).list.requests,
    );
    expect(shown).toEqual([false, false, true, true]);
    expect(mine(table.state, "p-kenya", table.now)?.requests[0]?.state).toBe("withdrawn");
  });
});
