import { describe, expect, it } from "vitest";
import type { CommandInput } from "./commands";
import { journalEntry } from "./journal";
import { PROFILES } from "./profiles";
import {
  adjourned,
  call,
  clockOf,
  code,
  type Input,
  ownRequestView,
  ownView,
  requestOf,
  seen,
  submit,
  takeBack,
  types,
} from "./testing/answers";
import {
  ask,
  DESK,
  delegate,
  deputy,
  liveTable,
  PLANNER,
  plannedTable,
  RAPPORTEUR,
  speak,
  TEN,
  TestTable,
  withRequests,
} from "./testing/table";

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

describe("profile, seats and names", () => {
  it("rule 180: the profile is replaced whole, and whoever has the floor keeps the time allotted", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const speech = speak(table, requests[0] ?? "");
    table.must(DESK, { type: "SetProfile", profile: PROFILES.strict });
    expect(table.state.table.profile).toEqual(PROFILES.strict);
    expect(clockOf(table, speech).allotted).toBe(180);
    expect(seen(table, "public").list.requests[requests[1] ?? ""]?.limit).toBe(120);
    table.must(DESK, { type: "FinishSpeech", speech, thenCall: requests[1] });
    expect(seen(table, "public").floor.speech?.clock.allotted).toBe(120);
  });

  it("rule 180: every preset is a profile that a form may send, until the session adjourns", () => {
    for (const profile of Object.values(PROFILES)) {
      const table = liveTable();
      table.must(DESK, { type: "SetProfile", profile });
      expect(table.state.table.profile).toEqual(profile);
      expect(seen(table, "public").table).not.toHaveProperty("profile");
    }
    expect(code(adjourned().send(DESK, { type: "SetProfile", profile: PROFILES.strict }))).toBe("session-over");
    expect(code(adjourned().send(DESK, { type: "SetLimits", limits: PROFILES.strict.limits }))).toBe("session-over");
  });

  it("rule 180: a profile set in error is taken back whole", () => {
    const table = liveTable();
    const before = table.state.table.profile;
    table.must(DESK, { type: "SetProfile", profile: PROFILES["no-list"] });
    expect(types(takeBack(table))).toEqual(["ProfileSet"]);
    expect(table.state.table.profile).toEqual(before);
  });

  it("rule 181: whoever is unseated may do nothing more, and what he or she asked for is frozen", () => {
    const { table, requests } = withRequests("kenya");
    const [request = ""] = requests;
    table.must(PLANNER, { type: "UnseatParticipant", participant: "p-kenya" });
    for (const command of [
      { type: "WithdrawRequest", request },
      { type: "RaisePointOfOrder" },
      { type: "SubmitStatement", text: "T", language: "en", visibility: "public" },
    ] as const)
      expect(code(table.send(delegate("kenya"), command))).toBe("not-seated");
    expect(ownView(table, "kenya")).toMatchObject({ unseated: true, requests: [], statements: [], may: {} });
    expect(seen(table, "desk").list.requests[request]?.frozen).toBe(true);
    expect(seen(table, "desk").participants?.order).not.toContain("p-kenya");
    expect(seen(table, "public").list.requests[request]).not.toHaveProperty("frozen");
    expect(table.send(DESK, { type: "CallSpeaker", request })).toMatchObject({ code: "frozen", overridable: true });
    expect(code(table.send(PLANNER, { type: "UnseatParticipant", participant: "p-kenya" }))).toBe(
      "unknown-participant",
    );
  });

  it("rule 181: a moderator that is unseated drives no more; the secretariat cannot lock itself out", () => {
    const table = liveTable();
    table.must(PLANNER, { type: "UnseatParticipant", participant: "co-chair" });
    expect(code(table.send({ participant: "co-chair", role: "moderator" }, { type: "CloseList" }))).toBe("not-seated");
    expect(code(table.send({ participant: "co-chair", role: "secretariat" }, { type: "CloseList" }))).toBe("accepted");
  });

  it("rule 181: seated again, replaced or withdrawn, it is frozen no more", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    for (const participant of ["p-kenya", "p-mexico", "p-jordan"])
      table.must(PLANNER, { type: "UnseatParticipant", participant });
    const participant = { id: "p-kenya", role: "delegate" as const };
    table.must(PLANNER, { type: "SeatParticipant", participant, delegation: table.state.delegations.kenya });
    table.must(deputy("mexico"), { type: "ReplaceSpeaker", request: mexico, participant: "second-mexico" });
    table.must(deputy("jordan"), { type: "WithdrawRequest", request: jordan });
    const { list } = seen(table, "desk");
    expect(list.order.map((id) => list.requests[id]?.frozen)).toEqual([undefined, undefined]);
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, kenya) });
    expect(code(table.send(DESK, { type: "CallSpeaker", request: mexico }))).toBe("accepted");
  });

  it("rule 182: a delegation is renamed, and its requests, turns and texts stay", () => {
    const { table, requests } = withRequests("kenya");
    const [request = ""] = requests;
    const statement = submit(table, "kenya");
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, request) });
    const names = { en: "Republic of Kenya", fr: "République du Kenya" };
    table.must(PLANNER, { type: "RenameDelegation", delegation: "kenya", names });
    expect(seen(table, "public").list.requests[request]).toMatchObject({ state: "heard", speaker: { names } });
    expect(seen(table, "public").seats.items.kenya?.names).toEqual(names);
    expect(ownView(table, "kenya").statements.map(({ id }) => id)).toEqual([statement]);
    expect(requestOf(table, ask(table, "kenya")).turn).toBe(2);
    expect(code(table.send(PLANNER, { type: "RenameDelegation", delegation: "valueOf", names }))).toBe(
      "unknown-delegation",
    );
  });

  it("rule 183: extra time is in every limit of that person, and of nobody else", () => {
    const { table, requests } = withRequests("kenya");
    table.must(PLANNER, { type: "SetExtraTime", participant: "p-kenya", seconds: 60 });
    expect(seen(table, "public").list.requests[requests[0] ?? ""]?.limit).toBe(240);
    expect(ownRequestView(table, "kenya", requests[0] ?? "").limit).toBe(240);
    expect(clockOf(table, call(table, requests[0] ?? "")).allotted).toBe(240);
    const { made } = table.must(deputy("mexico"), { type: "RequestFloor" });
    expect(seen(table, "public").list.requests[made.request ?? ""]?.limit).toBe(180);
    expect(code(table.send(DESK, { type: "SetExtraTime", participant: "nobody", seconds: 60 }))).toBe(
      "unknown-participant",
    );
  });

  it("rule 183: nothing but the limit tells of it, to anybody but the desk", () => {
    const { table, requests } = withRequests("kenya");
    table.must(DESK, { type: "SetExtraTime", participant: "p-kenya", seconds: 77 });
    const shown = [
      ...(["public", "participants", "record"] as const).map((audience) => seen(table, audience)),
      ownView(table, "kenya"),
      ownView(table, "second-kenya"),
      ...table.journal.map((event) => journalEntry(event, table.state, "record")),
    ];
    const told = JSON.stringify(shown, (key, value) => (key === "limit" ? undefined : value));
    expect(told).not.toMatch(/extra"|77[,}]/);
    expect(seen(table, "desk").participants?.items["p-kenya"]?.extra).toBe(77);
    expect(seen(table, "record").list.requests[requests[0] ?? ""]?.limit).toBe(257);
  });

  it("rule 183: a video message has its own length, whoever sends it", () => {
    const table = liveTable();
    table.must(DESK, { type: "SetExtraTime", participant: "p-kenya", seconds: 60 });
    const insert = { type: "InsertSpeaker", delegation: "kenya", participant: "p-kenya", video: 90, reason: "A film" };
    const { made } = table.must(DESK, insert as Input<"InsertSpeaker">);
    expect(seen(table, "public").list.requests[made.request ?? ""]?.limit).toBe(90);
  });

  it("rule 183: nobody gets extra time once the session is over", () => {
    const command = { type: "SetExtraTime", participant: "p-kenya", seconds: 60 } as const;
    expect(code(adjourned().send(DESK, command))).toBe("session-over");
  });

  it("rules 181 and 182: nothing of this after the record is published", () => {
    const table = adjourned();
    table.must(DESK, { type: "PublishRecord" });
    expect(code(table.send(PLANNER, { type: "UnseatParticipant", participant: "p-kenya" }))).toBe("already-published");
    const names = { en: "New" };
    expect(code(table.send(PLANNER, { type: "RenameDelegation", delegation: "kenya", names }))).toBe(
      "already-published",
    );
  });
});
