import { describe, expect, test } from "vitest";
import { hero } from "@/components/delegate/hero";
import { deskView, item, MINUTE, request, speech, TEN } from "@/components/moderator/test-view";
import type { Mine, MyRequest, MyStatement } from "@/lib/roundtable/view-types";

function own(id: string, more: Partial<MyRequest> = {}): MyRequest {
  return { id, state: "waiting", speakingAs: "national", questions: [], at: TEN, limit: 180, ...more };
}

function mine(requests: MyRequest[] = [], statements: MyStatement[] = []): Mine {
  const participant = { id: "p", role: "delegate" as const, rank: "minister" as const };
  return {
    participant,
    delegation: { id: "d", names: { en: "Mexico" }, kind: "state" },
    requests,
    statements,
    may: {},
  };
}

const text: MyStatement = {
  id: "s",
  state: "submitted",
  questions: [],
  language: "en",
  visibility: "public",
  words: 300,
  at: TEN,
};

// The chair is calling the list, so that estimates begin at once.
const live = deskView({ current: "q1", requests: ["a", "b", "c", "me"].map((id) => request(id)) });
const fourth = own("me", { position: 4 });
const TURN = 180 + 20;

describe("am I on the list?", () => {
  test("not yet: with the list as it is by the clock", () => {
    const closing = { ...live, list: { ...live.list, state: "closing" as const, closesAt: TEN + MINUTE } };
    expect(hero(closing, mine(), TEN)).toEqual({ face: "off-list", list: "closing", closesAt: TEN + MINUTE });
    expect(hero(closing, mine(), TEN + MINUTE)).toMatchObject({ face: "off-list", list: "closed" });
  });

  test("not sent yet, and the place takes over as soon as the table has it", () => {
    expect(hero(live, mine(), TEN, "waiting")).toEqual({ face: "unsent", sending: false });
    expect(hero(live, mine([own("old", { state: "heard" })]), TEN, "sending")).toEqual({
      face: "unsent",
      sending: true,
    });
    expect(hero(live, mine([fourth]), TEN, "waiting").face).toBe("queued");
  });

  test("a table without a list says so", () => {
    expect(hero({ ...live, table: { ...live.table, listed: false } }, mine(), TEN)).toEqual({ face: "no-list" });
  });

  test("a reply waits beside the list, and no request for the floor hides behind it", () => {
    const reply = own("me", { kind: "reply" });
    expect(hero(live, mine([reply]), TEN)).toEqual({ face: "aside", request: reply, suspended: false });
    expect(hero(live, mine([reply]), TEN, "sending")).toEqual({ face: "unsent", sending: true });
  });

  test("frozen: neither a place nor a time", () => {
    const frozen = own("me", { position: 4, frozen: true });
    expect(hero(live, mine([frozen]), TEN)).toEqual({ face: "frozen", request: frozen });
  });

  test("stepped out until a time, which may pass", () => {
    const parked = own("me", { state: "parked", backAt: TEN + MINUTE });
    expect(hero(live, mine([parked]), TEN)).toMatchObject({ face: "parked", overdue: false });
    expect(hero(live, mine([parked]), TEN + MINUTE)).toMatchObject({ face: "parked", overdue: true });
    expect(hero(live, mine([own("me", { state: "parked" })]), TEN)).toMatchObject({ overdue: false });
  });

  test("merged: into the entry that stands on this delegation's behalf", () => {
    const joint = request("a", { speakingAs: "group", onBehalfOf: [{ en: "Chad" }, { en: "Mexico" }] });
    const view = deskView({ requests: [joint, request("b", { onBehalfOf: [{ en: "Chad" }] })] });
    const merged = own("me", { state: "merged" });
    expect(hero(view, mine([merged]), TEN)).toEqual({ face: "merged", request: merged, into: joint });
    expect(hero(live, mine([merged]), TEN)).toEqual({ face: "merged", request: merged });
  });

  test.each(["parked", "absent", "written", "merged", "turned-away", "withdrawn"] as const)(
    "%s has its own face",
    (state) => {
      expect(hero(live, mine([own("me", { state })]), TEN).face).toBe(state);
    },
  );

  test("one that still waits comes before one that was heard, the nearest first", () => {
    const requests = [own("one", { position: 7 }), own("two", { position: 2 }), own("three", { state: "heard" })];
    expect(hero(live, mine(requests), TEN)).toMatchObject({ face: "queued", position: 2 });
  });
});

describe("when is my turn?", () => {
  test("what is planned before me, and what the present speaker still has", () => {
    const now = TEN + 41 * MINUTE;
    const clock = { allotted: 180, startedAt: now - MINUTE, pausedFor: 0 };
    const speaking = { ...live, floor: { speech: speech("x", "speaking", { clock }) } };
    const at = now + (120 + 20 + 3 * TURN) * 1000;
    const face = hero(speaking, mine([fourth]), now);
    expect(face).toMatchObject({ face: "queued", position: 4, turn: { at, minutes: 12 } });
    // In overrun nothing is left to wait for but those between.
    const over = now + 4 * MINUTE;
    expect(hero(speaking, mine([fourth]), over)).toMatchObject({ turn: { at: over + (20 + 3 * TURN) * 1000 } });
  });

  test("next, even where nobody can know when", () => {
    const now = TEN + 41 * MINUTE;
    const alone = deskView({ current: "q1", requests: [request("me")] });
    const first = own("me", { position: 1 });
    expect(hero(alone, mine([first]), now)).toMatchObject({ face: "next", turn: { at: now, minutes: 1 } });
    const suspended = hero({ ...alone, session: { state: "suspended" } }, mine([first]), now);
    expect(suspended).toMatchObject({ face: "next", suspended: true });
    expect(suspended).not.toHaveProperty("turn");
  });

  test("before the opening the first of the list is not about to be called", () => {
    const first = own("me", { position: 1 });
    const scheduled = hero({ ...live, session: { state: "scheduled" } }, mine([first]), TEN);
    expect(scheduled).toMatchObject({ face: "queued", position: 1 });
    expect(scheduled).not.toHaveProperty("turn");
  });

  test("during the panel nobody is called from the list before its planned end", () => {
    const began = { state: "current" as const, startedAt: TEN + 10 * MINUTE };
    const items = [item("panel", "panel", 10, 40, began), item("q1", "question", 40, 165)];
    const panel = deskView({ items, current: "panel", requests: [request("me")] });
    const first = own("me", { position: 1 });
    expect(hero(panel, mine([first]), TEN + 20 * MINUTE)).toMatchObject({
      turn: { at: TEN + 40 * MINUTE, minutes: 20 },
    });
  });

  test("from the fifth place on the desk wants to know who is in the room", () => {
    const at = (position: number, more: Partial<MyRequest> = {}) =>
      hero(live, mine([own("me", { position, ...more })]), TEN);
    expect(at(6)).toMatchObject({ expected: false });
    expect(at(5)).toMatchObject({ expected: true });
    expect(at(5, { presentAt: TEN })).toMatchObject({ expected: false });
    expect(at(9, { outcome: "absent" })).toMatchObject({ expected: true });
  });

  test("the place changed: from where, to where, and why, while it stands there", () => {
    const moved = { why: "inserted" as const, rank: "minister" as const, from: 3, to: 4, at: TEN };
    expect(hero(live, mine([own("me", { position: 4, moved })]), TEN)).toMatchObject({ moved });
    const passed = { ...live, list: { ...live.list, order: ["b", "c", "me"] } };
    expect(hero(passed, mine([own("me", { position: 3, moved })]), TEN)).not.toHaveProperty("moved");
  });

  test("the places of a change are counted without those set aside, as the own place is", () => {
    const moved = { why: "moved" as const, from: 2, to: 4, at: TEN };
    const face = hero(live, mine([own("me", { position: 3, moved })]), TEN);
    expect(face).toMatchObject({ position: 3, moved: { from: 1, to: 3 } });
  });

  test("called in error and called while away say so, with the place", () => {
    expect(hero(live, mine([{ ...fourth, outcome: "void" }]), TEN)).toMatchObject({ after: "void", position: 4 });
    expect(hero(live, mine([{ ...fourth, outcome: "absent" }]), TEN)).toMatchObject({ after: "absent" });
    expect(hero(live, mine([fourth]), TEN)).not.toHaveProperty("after");
  });

  test("I have the floor as soon as the view says so, and keep it in a suspension", () => {
    const floor = { speech: speech("me", "paused") };
    const face = hero({ ...live, floor, session: { state: "suspended" } }, mine([fourth]), TEN);
    expect(face).toMatchObject({ face: "floor", suspended: true, speech: { request: "me" } });
  });

  test("heard, at the time at which I began", () => {
    const heard = own("me", { state: "heard", outcome: "heard", spokeAt: TEN });
    expect(hero(live, mine([heard]), TEN)).toEqual({ face: "heard", request: heard, at: TEN });
  });
});

describe("what if time runs out?", () => {
  test("a turn that would end after the wall is told beforehand", () => {
    expect(hero(live, mine([fourth]), TEN + 170 * MINUTE)).toMatchObject({ unlikely: true });
    expect(hero(live, mine([fourth]), TEN + 41 * MINUTE)).toMatchObject({ unlikely: false });
  });

  test.each(["written", "turned-away", "absent"] as const)("invited to write: %s, until a text has come", (state) => {
    const invited = own("me", { state, invitedAt: TEN, writeUntil: TEN + MINUTE });
    expect(hero(live, mine([invited]), TEN)).toEqual({ face: "invited", request: invited, overdue: false });
    expect(hero(live, mine([invited]), TEN + MINUTE)).toMatchObject({ face: "invited", overdue: true });
    expect(hero(live, mine([invited], [{ ...text, request: "me" }]), TEN).face).toBe(state);
    const adjourned = { ...live, session: { state: "adjourned" as const } };
    expect(hero(adjourned, mine([invited]), TEN)).toMatchObject({ outcome: "invited", until: TEN + MINUTE });
  });

  test.each([
    ["heard", mine([own("me", { state: "heard", spokeAt: TEN })], [text])],
    ["written", mine([own("me", { state: "written" })])],
    ["written", mine([], [text])],
    ["unreached", mine([fourth])],
    ["none", mine([own("me", { state: "withdrawn" })])],
  ] as const)("after the adjournment: %s", (outcome, part) => {
    expect(hero({ ...live, session: { state: "adjourned" } }, part, TEN)).toMatchObject({ face: "thanks", outcome });
  });
});
