import { describe, expect, it } from "vitest";
import { EVENT_VERSION } from "./events";
import { evolve } from "./evolve";
import { PROFILES } from "./profiles";
import { EMPTY_TABLE, type TableState } from "./state";
import { type FirstBody, type SecondBody, type StoredEvent, type ThirdBody, upcast } from "./upcast";

const delegation = (id: string) => {
  return { id, names: { en: id }, kind: "state" as const, regionalGroup: null, members: [], nameProtected: false };
};
const asked = (request: string, id: string) => {
  return { request, delegation: id, participant: null, speakingAs: "national" as const, questions: [] };
};

/** A morning as the first release wrote it down. */
const MORNING: FirstBody[] = [
  {
    type: "TablePlanned",
    number: 3,
    title: "The way ahead",
    startsAt: 1000,
    endsAt: 2000,
    mode: "impersonal",
    profile: {
      limits: { state: 150, group: 240, stakeholder: 90 },
      amber: 20,
      handover: 15,
      grace: 4,
      absence: "end-of-list",
    },
    leadIn: "",
    items: [],
    questions: [{ id: "q1", number: 1, label: "", text: "Who pays?", preamble: "", parts: [] }],
  },
  {
    type: "ParticipantSeated",
    participant: { id: "p1", role: "delegate", rank: "minister" },
    delegation: delegation("se"),
  },
  {
    type: "ParticipantSeated",
    participant: { id: "p2", role: "delegate", rank: "other" },
    delegation: delegation("jo"),
  },
  { type: "SessionOpened" },
  { type: "ListOpened" },
  { type: "FloorRequested", ...asked("r1", "se"), onBehalfOf: [], late: false },
  { type: "FloorRequested", ...asked("r2", "jo"), onBehalfOf: [], late: true },
  { type: "SpeakerInserted", ...asked("r3", "se"), before: "r1" },
  { type: "SpeakerCalled", speech: "s1", request: "r2", allotted: 150 },
  { type: "SpeakerAbsent", speech: "s1", waitsAgain: "end-of-list" },
  { type: "SpeakerCalled", speech: "s2", request: "r1", allotted: 150 },
  { type: "ClockStarted", speech: "s2", startedAt: 12 },
  { type: "ClockPaused", speech: "s2", bySuspension: true },
  { type: "ClockResumed", speech: "s2" },
  { type: "ClockPaused", speech: "s2", bySuspension: false },
  { type: "LimitsSet", limits: { state: 120, group: 180, stakeholder: 60 } },
];

const stored = (body: FirstBody, index = 0): StoredEvent => {
  return { seq: index + 1, at: index + 1, by: "desk", step: index + 1, v: 1, body, texts: { reason: "The chair" } };
};

function folded(bodies: FirstBody[]): TableState {
  return bodies.map((body, index) => upcast(stored(body, index))).reduce(evolve, EMPTY_TABLE);
}

describe("a journal of the first release", () => {
  it("folds into a table of today", () => {
    const { table, session, list, participants, requests, speeches, floor } = folded(MORNING);
    expect(table.profile).toEqual({
      preset: "round-table",
      listed: true,
      limits: { state: 120, observer: 120, group: 180, stakeholder: 60, panellist: 300 },
      amber: 20,
      handover: 15,
      grace: 4,
      absence: "end-of-list",
      secondTurns: "after-first-turns",
      reserved: 0,
      replies: [],
      panellistsRespond: true,
      overrunShown: false,
    });
    expect(session.state).toBe("live");
    expect(participants.p1).toMatchObject({ panellist: false, gender: null, seated: true, extra: 0 });
    expect(list).toMatchObject({ order: ["r3", "r2"], aside: [] });
    expect(requests.r2).toMatchObject({
      kind: "turn",
      turn: 1,
      video: null,
      late: true,
      state: "waiting",
      absences: 1,
    });
    expect(requests.r3).toMatchObject({ kind: "turn", video: null, inserted: true, reason: "The chair" });
    expect(speeches.s1).toMatchObject({ outcome: "absent" });
    expect(speeches.s2).toMatchObject({ pausedBy: "desk", clock: { allotted: 150, pausedAt: 15, pausedFor: 1 } });
    expect(floor).toBe("s2");
  });

  it("tells who stopped a clock", () => {
    const pausedBy = (more: FirstBody[]) => folded([...MORNING, ...more]).speeches.s2?.pausedBy;
    const reset = { type: "ClockReset" as const, speech: "s2", startedAt: 12, pausedFor: 0 };
    expect(folded(MORNING.slice(0, 13)).speeches.s2?.pausedBy).toBe("suspension");
    expect(folded(MORNING.slice(0, 14)).speeches.s2?.pausedBy).toBeNull();
    expect(pausedBy([{ ...reset, pausedAt: 14 }])).toBe("desk");
    expect(pausedBy([{ ...reset, pausedAt: null }])).toBeNull();
  });

  it("has every event in the form of today", () => {
    for (const [index, body] of MORNING.entries()) {
      const event = upcast(stored(body, index));
      expect(event).toMatchObject({ seq: index + 1, v: EVENT_VERSION, body: { type: body.type } });
      expect(upcast(event as StoredEvent)).toBe(event);
    }
    expect(upcast(stored({ type: "SpeakerAbsent", speech: "s1", waitsAgain: null })).body).toEqual({
      type: "SpeakerAbsent",
      speech: "s1",
      waitsAgain: null,
      becomes: "absent",
    });
  });
});

describe("a journal of the second release", () => {
  const about = { questions: ["q1"], kind: null, quantifier: null, tone: null, interventions: [] };
  const AFTERNOON: SecondBody[] = [
    { type: "SessionSuspended" },
    { type: "PointRecorded", point: "p1", ...about },
    { type: "PointRecorded", point: "p2", ...about },
    { type: "PointRevised", point: "p1", ...about, version: 2 },
    { type: "ChairTaken", participant: null },
  ];
  const second = (body: SecondBody, index: number) => ({ ...stored(body as FirstBody, index), v: 2 }) as StoredEvent;

  it("folds into a table of today: no time announced, whole questions, points as they were recorded", () => {
    const events = [...MORNING.map(stored), ...AFTERNOON.map((body, index) => second(body, MORNING.length + index))];
    const { session, points, pointOrder } = events.map(upcast).reduce(evolve, EMPTY_TABLE);
    expect(session).toMatchObject({ state: "suspended", until: null });
    expect(points.p1).toMatchObject({ questions: ["q1"], parts: [], version: 2 });
    expect(pointOrder).toEqual(["p1", "p2"]);
  });

  it("has every event in the form of today", () => {
    for (const [index, body] of AFTERNOON.entries()) {
      const event = upcast(second(body, index));
      expect(event).toMatchObject({ v: EVENT_VERSION, body: { type: body.type } });
      expect(upcast(event as StoredEvent)).toBe(event);
    }
  });
});

describe("a journal of the third release", () => {
  it("has items that name nobody, and is no rehearsal", () => {
    const item = { id: "i1", kind: "question" as const, title: "Schools", startsAt: 1000, endsAt: 2000, questions: [] };
    const plan = { type: "TablePlanned" as const, number: 3, title: "The way ahead", startsAt: 1000, endsAt: 2000 };
    const body = { ...plan, mode: "impersonal" as const, profile: PROFILES.strict, leadIn: "", questions: [] };
    const third: ThirdBody = { ...body, items: [item] };
    const event = upcast({ ...stored({ type: "Announced" }), v: 3, body: third });
    expect(event).toMatchObject({ v: EVENT_VERSION, body: { rehearsal: false, items: [{ ...item, speakers: [] }] } });
    expect(evolve(EMPTY_TABLE, event).table).toMatchObject({ title: "The way ahead", rehearsal: false });
    expect(upcast(event as StoredEvent)).toBe(event);
  });
});

it("an event of a later release is not guessed at", () => {
  const later = { ...stored({ type: "Announced" }), v: EVENT_VERSION + 1 } as unknown as StoredEvent;
  expect(() => upcast(later)).toThrow(/version 5/);
});
