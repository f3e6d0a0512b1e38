import { describe, expect, test } from "vitest";
import { hero } from "@/components/delegate/hero";
import { deskView, MINUTE, request, speech, TEN } from "@/components/moderator/test-view";
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

const live = deskView({ requests: ["a", "b", "c", "me"].map((id) => request(id)) });
const fourth = own("me", { position: 4, secondsAhead: 600 });

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
    const clock = { allotted: 180, startedAt: TEN, pausedFor: 0 };
    const speaking = { ...live, floor: { speech: speech("a", "speaking", { clock }) } };
    const at = TEN + (180 + 600) * 1000;
    const turn = { at, minutes: 12 };
    expect(hero(speaking, mine([fourth]), TEN + MINUTE)).toMatchObject({ face: "queued", position: 4, turn });
    // In overrun nothing is left to wait for but those between.
    expect(hero(speaking, mine([fourth]), TEN + 5 * MINUTE)).toMatchObject({ turn: { minutes: 10 } });
  });

  test("next, even where nobody can know when", () => {
    const first = own("me", { position: 1, secondsAhead: 0 });
    expect(hero(live, mine([first]), TEN)).toMatchObject({ face: "next", turn: { at: TEN, minutes: 1 } });
    const suspended = hero({ ...live, session: { state: "suspended" } }, mine([first]), TEN);
    expect(suspended).toMatchObject({ face: "next", suspended: true });
    expect(suspended).not.toHaveProperty("turn");
  });

  test("before the opening the first of the list is not about to be called", () => {
    const first = own("me", { position: 1, secondsAhead: 0 });
    const scheduled = hero({ ...live, session: { state: "scheduled" } }, mine([first]), TEN);
    expect(scheduled).toMatchObject({ face: "queued", position: 1 });
    expect(scheduled).not.toHaveProperty("turn");
  });

  test("during the panel nobody is called from the list before its planned end", () => {
    const panel = deskView({ current: "panel", requests: [request("me")] });
    const first = own("me", { position: 1, secondsAhead: 0 });
    expect(hero(panel, mine([first]), TEN + 20 * MINUTE)).toMatchObject({
      turn: { at: TEN + 40 * MINUTE, minutes: 20 },
    });
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
    const late = own("me", { position: 4, secondsAhead: 178 * 60 });
    expect(hero(live, mine([late]), TEN)).toMatchObject({ unlikely: true });
    expect(hero(live, mine([fourth]), TEN)).toMatchObject({ unlikely: false });
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
