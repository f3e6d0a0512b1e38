import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listStateAt, remaining } from "./clock";
import { evolve } from "./evolve";
import { PROFILES } from "./profiles";
import { drift, estimates, listFits, schedule } from "./schedule";
import { EMPTY_TABLE } from "./state";
import {
  adjourned,
  call,
  clockOf,
  code,
  leftOf,
  ownRequestView,
  ownView,
  requestOf,
  seen,
  speechOf,
  standing,
  submit,
  takeBack,
  types,
  withProfile,
} from "./testing/answers";
import {
  ask,
  DESK,
  delegate,
  deputy,
  liveTable,
  minutes,
  PLANNER,
  RAPPORTEUR,
  speak,
  TEN,
  type TestTable,
  withRequests,
} from "./testing/table";

/*
 * What people expect of the floor, case by case: the numbers are those of the domain brief, §9. Each is here with what the rules
 * promise; a connection, a stored table or two tables at once have tests of their own beside the code that makes them.
 */

const CO_CHAIR = { participant: "co-chair", role: "moderator" } as const;

/** The table as another process, or this one after a restart, has it: folded from what is stored. */
function reloaded(table: TestTable): TestTable {
  const again = Object.assign(Object.create(Object.getPrototypeOf(table)), table) as TestTable;
  const stored: TestTable["journal"] = JSON.parse(JSON.stringify(table.journal));
  again.journal = stored;
  again.state = stored.reduce(evolve, EMPTY_TABLE);
  return again;
}

function reseat(table: TestTable, id: string, delegation: string, rank: "minister" | "ambassador" | "head-of-state") {
  const participant = { id, role: "delegate" as const, rank };
  table.must(PLANNER, { type: "SeatParticipant", participant, delegation: table.state.delegations[delegation] });
}

describe("the list", () => {
  it("edge case 1: a delegation that asks twice has one entry, and a second turn stands behind the first ones", () => {
    const { table, requests } = withRequests("kenya");
    expect(code(table.send(delegate("kenya"), { type: "RequestFloor" }))).toBe("already-on-list");
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, requests[0] ?? "") });
    const again = ask(table, "kenya");
    ask(table, "mexico");
    expect(standing(table)).toEqual(["mexico", "kenya"]);
    expect(requestOf(table, again).turn).toBe(2);
  });

  it("edge case 2: the same request twice leaves one entry, whether or not the first answer arrived", () => {
    const { table, requests } = withRequests("kenya");
    const before = table.state;
    const retry = table.send(delegate("kenya"), { type: "RequestFloor", questions: ["q1"] });
    expect(code(retry)).toBe("already-on-list");
    expect(table.state).toBe(before);
    expect(table.state.list.order).toEqual(requests);
  });

  it("edge case 3: ambassador and minister ask apart; the secretary is asked to merge, the public sees nothing of it", () => {
    const { table, requests } = withRequests("kenya");
    const second = table.must(deputy("kenya"), { type: "RequestFloor" }).made.request ?? "";
    expect(seen(table, "desk").list.doubles).toEqual([[requests[0], second]]);
    expect(seen(table, "public").list).not.toHaveProperty("doubles");
    table.must(DESK, { type: "MergeRequests", request: requests[0] ?? "", merged: [second] });
    expect(standing(table)).toEqual(["kenya"]);
  });

  it("edge case 4: an ambassador who replaces the minister stays in place until the chair takes the offer", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = ""] = requests;
    table.must(delegate("kenya"), { type: "ReplaceSpeaker", request: kenya, participant: "second-kenya" });
    expect(standing(table)).toEqual(["kenya", "mexico", "jordan"]);
    const [suggestion] = seen(table, "desk").list.suggestions ?? [];
    expect(suggestion).toMatchObject({ request: kenya });
    table.must(DESK, { type: "MoveRequest", request: kenya, before: suggestion?.before ?? null });
    expect(standing(table)).toEqual(["mexico", "jordan", "kenya"]);
    expect(seen(table, "desk").list).not.toHaveProperty("suggestions");
  });

  it("edge case 5: a minister who arrives jumps when the chair agrees, and the others are told why", () => {
    const table = liveTable();
    const [mexico = "", kenya = ""] = ["mexico", "kenya"].map(
      (who) => table.must(deputy(who), { type: "RequestFloor" }).made.request,
    );
    table.must(delegate("kenya"), { type: "ReplaceSpeaker", request: kenya, participant: "p-kenya" });
    const [suggestion] = seen(table, "desk").list.suggestions ?? [];
    expect(suggestion).toMatchObject({ request: kenya, before: mexico });
    expect(suggestion?.reasons).toContainEqual({ code: "rank", rank: "minister" });
    table.must(DESK, { type: "MoveRequest", request: kenya, before: mexico });
    expect(ownRequestView(table, "mexico", mexico).moved).toMatchObject({ from: 1, to: 2, why: "moved" });
  });

  it("edge case 6: of the same rank in the same second the server's sequence decides, and goes on deciding", () => {
    const { table, requests } = withRequests("mexico", "kenya", "jordan", "sweden");
    expect(new Set(requests.map((id) => requestOf(table, id).at)).size).toBe(1);
    expect(table.state.list.order).toEqual(requests);
    expect(reloaded(table).state.list.order).toEqual(requests);
  });

  it("edge case 7: a group's speaker who wants a national turn too has two entries", () => {
    const { table, requests } = withRequests("eu");
    const group = table.must(delegate("eu"), { type: "RequestFloor", speakingAs: "group" }).made.request ?? "";
    expect(table.state.list.order).toEqual([requests[0], group]);
    expect([requests[0] ?? "", group].map((id) => requestOf(table, id).turn)).toEqual([1, 1]);
    expect(seen(table, "desk").list).not.toHaveProperty("doubles");
  });

  it("edge case 8: the members of a group stay on the list when the group is heard, and when it is merged", () => {
    const { table, requests } = withRequests("sweden", "eu", "kenya", "mexico");
    const [, eu = "", kenya = "", mexico = ""] = requests;
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, eu) });
    table.must(DESK, { type: "MergeRequests", request: kenya, merged: [mexico] });
    expect(standing(table)).toEqual(["sweden", "kenya"]);
  });

  it("edge case 9: one side of a swap withdraws, the other returns to its old place", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", , jordan = ""] = requests;
    table.must(delegate("kenya"), { type: "ProposeSwap", request: kenya, with: jordan });
    table.must(delegate("jordan"), { type: "AcceptSwap", request: jordan });
    table.must(delegate("jordan"), { type: "WithdrawRequest", request: jordan });
    expect(standing(table)).toEqual(["kenya", "mexico"]);
  });

  it("edge case 10: a request in flight at the closing is taken within the grace; after it, two offers", () => {
    const table = liveTable();
    table.must(DESK, { type: "AnnounceClosing", at: TEN + minutes(90) });
    table.at(TEN + minutes(90) + 1_000);
    const lebanon = ask(table, "jordan");
    expect(requestOf(table, lebanon)).toMatchObject({ state: "waiting", late: true });
    const { made } = table.at(TEN + minutes(90) + 5_001).must(delegate("kenya"), { type: "RequestFloor" });
    expect(made.turnedAway).toBe(true);
    expect(submit(table, "kenya")).not.toBe("");
    const insert = { type: "InsertSpeaker", delegation: "kenya", reason: "Asked the chair" } as const;
    expect(code(table.send(DESK, insert))).toBe("accepted");
  });

  it("edge case 11: a list that is opened again keeps its order, and everybody sees it open", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    table.must(DESK, { type: "CloseList" });
    table.at(TEN + minutes(10)).must(DESK, { type: "OpenList" });
    for (const audience of ["public", "participants", "desk", "record"] as const)
      expect(seen(table, audience).list).toMatchObject({ state: "open", order: requests });
    expect(requestOf(table, ask(table, "jordan")).late).toBe(false);
  });

  it("edge case 12: a UN entity is offered a place before a stakeholder, and the rule of kinds is shown", () => {
    const { table, requests } = withRequests("afford", "iom");
    reseat(table, "p-iom", "iom", "ambassador");
    reseat(table, "p-afford", "afford", "ambassador");
    const { suggestions, reasons } = seen(table, "desk").list;
    expect(suggestions).toMatchObject([{ request: requests[1], before: requests[0] }]);
    expect(reasons?.[requests[1] ?? ""]).toContainEqual({ code: "kind", kind: "un-entity" });
  });

  it("edge case 13: when an accreditation ends the entry is frozen; the room sees nothing of it", () => {
    const { table, requests } = withRequests("afford", "kenya");
    const [afford = ""] = requests;
    const before = seen(table, "public").list;
    table.must(PLANNER, { type: "UnseatParticipant", participant: "p-afford" });
    expect(seen(table, "public").list).toEqual(before);
    expect(seen(table, "desk").list.requests[afford]?.frozen).toBe(true);
    expect(ownView(table, "afford").unseated).toBe(true);
    expect(code(table.send(DESK, { type: "CallSpeaker", request: afford }))).toBe("frozen");
    expect(code(table.send(delegate("afford"), { type: "ReportPresent", request: afford }))).toBe("not-seated");
  });

  it("edge case 14: who leaves for the plenary keeps the place, with a note of the return", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = ""] = requests;
    table.must(delegate("kenya"), { type: "ParkRequest", request: kenya, until: TEN + minutes(80) });
    expect(seen(table, "desk").list.requests[kenya]).toMatchObject({ state: "parked", backAt: TEN + minutes(80) });
    ask(table, "jordan");
    table.must(delegate("kenya"), { type: "ReportPresent", request: kenya });
    expect(standing(table)).toEqual(["kenya", "mexico", "jordan"]);
  });

  // The warning on both desks is lib/server/read-elsewhere.ts, which alone sees two tables.
  it("edge case 15: one person may stand on the lists of two tables, and each desk knows who it is", () => {
    const [one, other] = [liveTable(), liveTable()];
    for (const table of [one, other]) {
      const request = ask(table, "kenya");
      expect(seen(table, "desk").list.requests[request]?.participant).toBe("p-kenya");
      expect(seen(table, "participants").list.requests[request]).not.toHaveProperty("participant");
    }
    one.must(DESK, { type: "FinishSpeech", speech: speak(one, one.state.list.order[0] ?? "") });
    expect(standing(other)).toEqual(["kenya"]);
  });
});

describe("floor and clock", () => {
  it("edge case 16: absent when called waits again by the profile; a second absence is an offer to write", () => {
    const { table, requests } = withRequests("jordan", "iom", "mexico");
    const [jordan = "", iom = ""] = requests;
    table.must(DESK, { type: "MarkAbsent", speech: call(table, jordan), thenCall: iom });
    expect(standing(table)).toEqual(["jordan", "mexico"]);
    table.must(DESK, { type: "VoidCall", speech: table.state.floor ?? "" });
    table.must(DESK, { type: "MarkAbsent", speech: call(table, jordan) });
    expect(requestOf(table, jordan)).toMatchObject({ state: "written", absences: 2, invitedAt: TEN });
  });

  it("edge case 17: the wrong name called and undone keeps its place, and no turn is counted", () => {
    const { table, requests } = withRequests("mexico", "kenya", "jordan");
    const [, kenya = ""] = requests;
    const speech = speak(table, kenya);
    table.at(TEN + 12_000).must(DESK, { type: "VoidCall", speech, reason: "Called in error" });
    expect(table.state.list.order).toEqual(requests);
    expect(ownRequestView(table, "kenya", kenya)).toMatchObject({ state: "waiting", position: 2, outcome: "void" });
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, kenya) });
    expect(requestOf(table, kenya).turn).toBe(1);
  });

  it("edge case 18: once the next speaks the older entry is corrected, and no time travels", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const first = speak(table, requests[0] ?? "");
    const finished = table.at(TEN + 100_000).state.seq + 1;
    table.must(DESK, { type: "FinishSpeech", speech: first, thenCall: requests[1] });
    const second = table.state.floor ?? "";
    table.must(DESK, { type: "StartClock", speech: second });
    expect(code(table.send(DESK, { type: "Undo", seq: finished }))).toBe("step-passed");
    const clock = clockOf(table, second);
    table.must(DESK, { type: "CorrectEntry", speech: first, seconds: 95, reason: "Applause counted" });
    expect(clockOf(table, second)).toEqual(clock);
    expect(seen(table, "record").speeches?.items[first]?.seconds).toBe(95);
  });

  it("edge case 19: two moderators press Next, the table advances once", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const speech = speak(table, requests[0] ?? "");
    const next = { type: "FinishSpeech", speech, thenCall: requests[1] } as const;
    table.must(DESK, next);
    expect(code(table.send(CO_CHAIR, next))).toBe("speech-over");
    expect(standing(table)).toEqual(["jordan"]);
  });

  it("edge case 20: a console that comes back finds a clock that went on, and what it had pressed is refused", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const speech = speak(table, requests[0] ?? "");
    const step = table.state.step?.seq ?? 1;
    table.at(TEN + 105_000);
    expect(leftOf(table, speech)).toBe(75_000);
    table.at(TEN + 145_000).must(CO_CHAIR, { type: "FinishSpeech", speech, thenCall: requests[1] });
    for (const stale of [
      { type: "PauseClock", speech },
      { type: "FinishSpeech", speech, thenCall: requests[1] },
      { type: "ExtendTime", speech, seconds: 60 },
    ] as const)
      expect(code(table.send(DESK, stale))).toBe("speech-over");
    expect(code(table.send(DESK, { type: "Undo", seq: step }))).toBe("step-passed");
  });

  it("edge case 21: with no console at all the public view counts on, and holds the list that is printed", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    speak(table, requests[0] ?? "");
    const { floor, list } = seen(table.at(TEN + 30_000), "public");
    expect(seen(table.at(TEN + 170_000), "public").floor).toEqual(floor);
    const { allotted = 0, startedAt = 0 } = floor.speech?.clock ?? {};
    const clock = { allotted, startedAt, pausedAt: null, pausedFor: 0 };
    expect(remaining(clock, TEN + 170_000)).toBe(10_000);
    expect(list.order.map((id) => list.requests[id]?.speaker.names?.en)).toEqual(["MEXICO", "JORDAN"]);
  });

  it("edge case 22: a clock is facts: asked at any later moment, in any order, it says the same", () => {
    const { table, requests } = withRequests("kenya");
    const speech = speak(table, requests[0] ?? "");
    table.at(TEN + 20_000).must(DESK, { type: "PauseClock", speech });
    table.at(TEN + 50_000).must(DESK, { type: "ResumeClock", speech });
    const clock = clockOf(table, speech);
    const moments = [minutes(60), 60_000, 210_000, 60_000].map((ms) => remaining(clock, TEN + ms));
    expect(moments).toEqual([210_000 - minutes(60), 150_000, 0, 150_000]);
    const closing = { state: "closing", closesAt: TEN + 60_000 } as const;
    expect([59_999, 60_000].map((ms) => listStateAt(closing, TEN + ms))).toEqual(["closing", "closed"]);
  });

  it("edge case 23: after a restart in mid-speech the same seconds are left, and the desk goes on", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const speech = speak(table, requests[0] ?? "");
    table.at(TEN + 40_000).must(delegate("jordan"), { type: "RaisePointOfOrder" });
    const again = reloaded(table.at(TEN + 60_000));
    expect(again.state).toEqual(table.state);
    expect(leftOf(again, speech)).toBe(140_000);
    again.must(DESK, { type: "RulePointOfOrder", ruling: "Noted." });
    expect(leftOf(again.at(TEN + 70_000), speech)).toBe(130_000);
    again.must(DESK, { type: "FinishSpeech", speech, thenCall: requests[1] });
    expect(code(again.send(DESK, { type: "Undo", seq: again.state.step?.seq ?? 1 }))).toBe("accepted");
    expect(leftOf(again, speech)).toBe(130_000);
  });

  it("edge case 24: who stops early has the saved time on the record, and nobody else gets it", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const speech = speak(table, requests[0] ?? "");
    table.at(TEN + 100_000).must(DESK, { type: "FinishSpeech", speech, thenCall: requests[1] });
    expect(seen(table, "record").speeches?.items[speech]).toMatchObject({ seconds: 100, allotted: 180 });
    expect(seen(table, "public").floor.speech?.clock.allotted).toBe(180);
  });

  it("edge case 25: an extension is in the journal, and every estimate moves by it", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    const speech = speak(table, kenya);
    const before = estimates(seen(table, "public"), table.now).get(mexico) ?? 0;
    table.must(DESK, { type: "ExtendTime", speech, seconds: 60 });
    expect(estimates(seen(table, "public"), table.now).get(mexico)).toBe(before + 60_000);
    expect(table.journal.at(-1)).toMatchObject({ by: "secretary", body: { type: "TimeExtended", seconds: 60 } });
  });

  it("edge case 26: whether the room sees by how much a speaker is over is the profile's to say", () => {
    const { table, requests } = withRequests("kenya");
    speak(table, requests[0] ?? "");
    table.at(TEN + 200_000);
    expect(seen(table, "public").table.overrunShown).toBe(false);
    withProfile(table, { overrunShown: true });
    expect(seen(table, "public").table.overrunShown).toBe(true);
  });

  it("edge case 27: a clock started late counts from 20 seconds ago", () => {
    const { table, requests } = withRequests("kenya");
    const speech = call(table, requests[0] ?? "");
    table.at(TEN + 30_000).must(DESK, { type: "StartClock", speech, ago: 20 });
    expect(leftOf(table, speech)).toBe(160_000);
  });

  it("edge case 28: a limit changed in mid-list leaves the current speaker's alone", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const speech = speak(table, requests[0] ?? "");
    table.must(DESK, { type: "SetLimits", limits: { state: 90, group: 90, stakeholder: 90 } });
    expect(leftOf(table, speech)).toBe(180_000);
    expect(ownRequestView(table, "mexico", requests[1] ?? "").limit).toBe(90);
  });

  it("edge case 29: slow down is told to the speaker, and to nobody in the room", () => {
    const { table, requests } = withRequests("kenya");
    speak(table, requests[0] ?? "");
    table.must(DESK, { type: "SignalSpeaker", signal: "slow-down" });
    expect(ownRequestView(table, "kenya", requests[0] ?? "").signal?.signal).toBe("slow-down");
    const room = [seen(table, "public"), seen(table, "participants"), seen(table, "record"), ownView(table, "mexico")];
    expect(JSON.stringify(room)).not.toContain("slow-down");
  });

  it("edge case 30: a video message has a fixed length, may fail, and is then handed in in writing", () => {
    const table = liveTable();
    const insert = { type: "InsertSpeaker", delegation: "sweden", video: 150, reason: "A film" } as const;
    const request = table.must(DESK, insert).made.request ?? "";
    const speech = speak(table, request);
    expect(clockOf(table, speech).allotted).toBe(150);
    table.at(TEN + 20_000).must(DESK, { type: "FailVideo", speech });
    expect(requestOf(table, request).state).toBe("written");
  });

  it("edge case 31: a point of order during another is stacked; the chair rules, the speaker loses no second", () => {
    const { table, requests } = withRequests("kenya");
    const speech = speak(table, requests[0] ?? "");
    table.at(TEN + 115_000).must(delegate("mexico"), { type: "RaisePointOfOrder" });
    table.at(TEN + 120_000).must(delegate("jordan"), { type: "RaisePointOfOrder" });
    const raised = () => seen(table, "public").floor.points?.map(({ speaker }) => speaker.seat);
    expect(raised()).toEqual(["mexico", "jordan"]);
    table.at(TEN + 140_000).must(DESK, { type: "RulePointOfOrder", ruling: "Not well taken." });
    expect([raised(), leftOf(table, speech)]).toEqual([["mexico"], 65_000]);
    table.at(TEN + 155_000).must(DESK, { type: "RulePointOfOrder", ruling: "Noted." });
    expect([raised(), leftOf(table, speech)]).toEqual([undefined, 65_000]);
  });

  it("edge case 32: a right of reply only where the profile says so", () => {
    const table = liveTable();
    expect(code(table.send(delegate("kenya"), { type: "RequestReply" }))).toBe("no-reply");
    table.must(DESK, { type: "SetProfile", profile: PROFILES.strict });
    expect(code(table.send(delegate("kenya"), { type: "RequestReply" }))).toBe("accepted");
    expect(standing(table)).toEqual([]);
  });

  it("edge case 33: a suspension that crosses a planned item pushes the boxes behind it, and not the wall", () => {
    const table = liveTable();
    table.at(TEN + minutes(20)).must(DESK, { type: "SuspendSession", reason: "Fire alarm" });
    table.at(TEN + minutes(80)).must(DESK, { type: "ResumeSession" });
    const times = schedule(seen(table, "public"), table.now);
    expect(times.i2?.from).toBeGreaterThanOrEqual(TEN + minutes(80));
    expect(times.i2?.fit).toBe("short");
    expect(times.closing).toMatchObject({ from: TEN + minutes(170), to: TEN + minutes(180), fit: "whole" });
    expect(drift(seen(table, "public"), table.now)).toBeGreaterThan(0);
  });

  it("edge case 34: at the wall in mid-speech nothing ends by itself; the chair decides, and says why", () => {
    const { table, requests } = withRequests("kenya");
    table.at(TEN + minutes(179));
    const speech = speak(table, requests[0] ?? "");
    table.at(TEN + minutes(181));
    expect([speechOf(table, speech).endedAt, seen(table, "public").session.state]).toEqual([null, "live"]);
    expect(table.send(DESK, { type: "AdjournSession" })).toMatchObject({ code: "floor-taken", overridable: true });
    const { events } = table.must(DESK, { type: "AdjournSession" }, { reason: "Interpretation ends" });
    expect(events[0]).toMatchObject({ body: { type: "SpeechFinished" }, texts: { override: "Interpretation ends" } });
  });

  it("edge case 35: those who do not fit any more get one message, and are listed as written", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan", "sweden");
    table.at(TEN + minutes(163));
    const { end, waiting } = listFits(seen(table, "desk"), table.now);
    expect([end.fitting, waiting]).toEqual([2, 4]);
    const unheard = requests.slice(end.fitting);
    const until = TEN + minutes(480);
    table.must(DESK, { type: "InviteToWrite", requests: unheard, until, message: "Please write." });
    for (const [index, who] of ["jordan", "sweden"].entries())
      expect(ownRequestView(table, who, unheard[index] ?? "")).toMatchObject({
        state: "written",
        writeUntil: until,
        invitation: "Please write.",
      });
    expect(standing(table)).toEqual(["kenya", "mexico"]);
  });

  it("edge case 36: the chair changes half-way, and the record says who took it and when", () => {
    const table = liveTable();
    table.must(DESK, { type: "TakeChair" });
    table.at(TEN + minutes(90)).must(CO_CHAIR, { type: "TakeChair" });
    expect(seen(table, "record").session.chair?.name).toBe("Name of co-chair");
    const taken = table.journal.filter(({ body }) => body.type === "ChairTaken");
    expect(taken.map(({ at, body }) => [at, "participant" in body && body.participant])).toEqual([
      [TEN, "secretary"],
      [TEN + minutes(90), "co-chair"],
    ]);
    expect(code(table.send(DESK, { type: "CloseList" }))).toBe("accepted");
  });
});

describe("questions", () => {
  it("edge case 37: a question skipped and revived has its tags still", () => {
    const table = liveTable();
    const request = table.must(delegate("kenya"), { type: "RequestFloor", questions: ["q2"] }).made.request ?? "";
    table.must(RAPPORTEUR, { type: "RecordPoint", text: "Steady funds.", questions: ["q2"], interventions: [request] });
    table.must(DESK, { type: "SkipItem", item: "i2" });
    table.must(DESK, { type: "ReviveItem", item: "i2" });
    table.must(DESK, { type: "StartItem", item: "i2" });
    expect(seen(table, "public").questions.shown).toEqual(["q2"]);
    expect(requestOf(table, request).questions).toEqual(["q2"]);
    expect(Object.values(table.state.points)).toMatchObject([{ questions: ["q2"], interventions: [request] }]);
  });

  it("edge case 38: an intervention that answers several questions carries them all", () => {
    const table = liveTable();
    const questions = ["q1", "q2"];
    const request = table.must(delegate("kenya"), { type: "RequestFloor", questions }).made.request ?? "";
    const text = { type: "SubmitStatement", text: "T", language: "en", questions, visibility: "public" } as const;
    const { made } = table.must(delegate("kenya"), { ...text, questions: [...questions] });
    expect(seen(table, "public").list.requests[request]?.questions).toEqual(questions);
    expect(seen(table, "record").statements.items[made.statement ?? ""]?.questions).toEqual(questions);
  });

  it("edge case 39: who speaks off the topic speaks to other matters, and is heard all the same", () => {
    const table = liveTable();
    const request = table.must(delegate("kenya"), { type: "RequestFloor" }).made.request ?? "";
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, request) });
    expect(requestOf(table, request)).toMatchObject({ state: "heard", questions: [] });
  });

  it("edge case 40: a question corrected during the session shows its version to everybody", () => {
    const { table, requests } = withRequests("kenya");
    table.at(TEN + minutes(30)).must(DESK, { type: "CorrectQuestion", question: "q1", text: "Who pays, and when?" });
    for (const audience of ["public", "participants", "desk", "record"] as const)
      expect(seen(table, audience).questions.items.q1).toMatchObject({ text: "Who pays, and when?", version: 2 });
    expect(requestOf(table, requests[0] ?? "").questions).toEqual(["q1"]);
    expect(types(takeBack(table))).toEqual(["QuestionCorrected"]);
    expect(code(adjourned().send(DESK, { type: "CorrectQuestion", question: "q1", text: "?" }))).toBe("accepted");
  });
});

it("each of the edge cases 1 to 40 has a test that names its number", () => {
  const titles = readFileSync(import.meta.filename, "utf8").matchAll(/^ {2}it\("edge case (\d+):/gm);
  const named = [...titles].map((title) => Number(title[1]));
  expect(named).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});
