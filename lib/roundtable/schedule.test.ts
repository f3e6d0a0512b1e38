import { describe, expect, it } from "vitest";
import { driftMinutes, estimates, isReached, itemMinutes, listEndsAt, listFits, nextItem, schedule } from "./schedule";
import { type Course, clock, morning } from "./testing/morning";

const MINUTE = 60_000;
const begun: Course = { opening: ["10:07", "10:15"], panel: ["10:15", "10:45"] };
const inQ1 = { ...begun, q1: ["10:45"] } satisfies Course;
const inQ3: Course = { ...begun, q1: ["10:45", "11:15"], q2: ["11:15", "11:45"], q3: ["11:45"] };
const twelve = Array.from({ length: 12 }, () => ({}));

const from = (view: Parameters<typeof schedule>[0], now: string, item: string) =>
  schedule(view, clock(now))[item]?.from;

describe("drift (domain.md §8)", () => {
  it("is +7 at the gavel of 10:07 and +5 when question 1 opens at 10:45", () => {
    expect(driftMinutes(morning({ course: { opening: ["10:07"] } }), clock("10:07"))).toBe(7);
    expect(driftMinutes(morning({ course: inQ1 }), clock("10:45"))).toBe(5);
  });

  it("is the late start until the item has used up its plan, then grows", () => {
    const view = morning({ course: inQ1 });
    expect(driftMinutes(view, clock("11:19"))).toBe(5);
    expect(driftMinutes(view, clock("11:27"))).toBe(12);
  });

  it("can be ahead of the plan", () => {
    expect(driftMinutes(morning({ course: { panel: ["10:07"] } }), clock("10:12"))).toBe(-3);
  });

  it("grows between two items from what the last one left", () => {
    const view = morning({ course: { opening: ["10:07", "10:15"] } });
    expect(driftMinutes(view, clock("10:12"))).toBe(5);
    expect(driftMinutes(view, clock("10:16"))).toBe(6);
  });

  it("says nothing before the hour, counts a late opening, and is over with the session", () => {
    const scheduled = morning({ session: { state: "scheduled" } });
    expect(driftMinutes(scheduled, clock("09:55"))).toBeUndefined();
    expect(driftMinutes(scheduled, clock("10:07"))).toBe(7);
    expect(driftMinutes(morning({ session: { state: "adjourned" } }), clock("13:20"))).toBeUndefined();
  });

  it("gains the minutes of a skipped item, and goes on through questions that share a time", () => {
    expect(driftMinutes(morning({ course: { ...inQ1, q2: "skipped" } }), clock("11:00"))).toBe(-25);
    const merged = morning({ course: inQ3, shown: ["q3", "q4"] });
    expect(driftMinutes(merged, clock("12:30"))).toBe(0);
    expect(driftMinutes(merged, clock("12:49"))).toBe(4);
  });
});

describe("schedule", () => {
  it("tells real times of what is over, expected ones of what runs and follows", () => {
    const times = schedule(morning({ course: inQ1 }), clock("10:50"));
    expect(times.opening).toEqual({ from: clock("10:07"), to: clock("10:15"), late: 7 * MINUTE, fit: "whole" });
    expect(times.q1).toMatchObject({ from: clock("10:45"), to: clock("11:20"), late: 5 * MINUTE });
    expect(times.q2).toMatchObject({ from: clock("11:20"), late: 5 * MINUTE });
  });

  it("keeps wrap-up and closing before the wall, and cuts the last question for them", () => {
    const times = schedule(morning({ course: inQ1 }), clock("10:50"));
    expect(times.q4).toMatchObject({ from: clock("12:25"), to: clock("12:45"), fit: "short" });
    expect(times["wrap-up"]).toMatchObject({ from: clock("12:45"), to: clock("12:55"), late: 0, fit: "whole" });
    expect(times.closing).toMatchObject({ from: clock("12:55"), to: clock("13:00") });
  });

  it("recalculates the boxes when a suspension crosses a planned one, and says what no longer fits (edge case 33)", () => {
    const session = { state: "suspended" as const, suspendedAt: clock("11:10") };
    const view = morning({ course: inQ1, session });
    const times = schedule(view, clock("11:50"));
    expect(times.q2).toMatchObject({ from: clock("11:50"), to: clock("12:20"), fit: "whole" });
    expect(times.q3).toMatchObject({ from: clock("12:20"), to: clock("12:45"), fit: "short" });
    expect(times.q4).toEqual({ fit: "none" });
    expect(driftMinutes(view, clock("11:50"))).toBe(35);
    expect(schedule({ ...view, session: { state: "live" } }, clock("11:50"))).toEqual(times);
  });

  it("goes on from the time that was announced, as long as that lies ahead", () => {
    const session = { state: "suspended" as const, suspendedAt: clock("11:10"), until: clock("11:50") };
    const view = morning({ course: inQ1, session });
    expect(schedule(view, clock("11:20"))).toEqual(schedule(view, clock("11:50")));
    expect(driftMinutes(view, clock("11:20"))).toBe(35);
    expect(from(view, "11:55", "q2")).toBe(clock("11:55"));
  });

  it("never begins an item earlier than planned, so that a skipped one gives its time to what runs before", () => {
    expect(from(morning({ course: { ...begun, q1: ["10:40"], q2: "skipped" } }), "10:50", "q3")).toBe(clock("11:45"));
    const late = morning({ course: { ...begun, q1: ["11:00"], q2: "skipped" } });
    expect(from(late, "11:50", "q3")).toBe(clock("11:50"));
    expect(schedule(late, clock("11:50")).q2).toEqual({ fit: "whole" });
  });

  it("lets a later item share the time of the present one while its questions are shown with it", () => {
    const view = morning({ course: inQ3, shown: ["q3", "q4"] });
    const times = schedule(view, clock("12:30"));
    expect(times.q3).toMatchObject({ from: clock("11:45"), to: clock("12:45") });
    expect(times.q4).toMatchObject({ to: clock("12:45"), merged: true });
    expect(schedule(morning({ course: inQ3 }), clock("12:18")).q4?.merged).toBeUndefined();
  });

  it("lets an overrun eat into the wrap-up only when it happens, and never passes the wall", () => {
    const course: Course = { q4: ["12:20"] };
    const times = schedule(morning({ course }), clock("12:52"));
    expect(times["wrap-up"]).toMatchObject({ from: clock("12:52"), to: clock("13:00"), fit: "short" });
    expect(times.closing).toEqual({ fit: "none" });
  });

  it("begins a meeting that is not open yet with the hour, or now", () => {
    const view = morning({ session: { state: "scheduled" } });
    expect(from(view, "09:30", "q1")).toBe(clock("10:40"));
    expect(from(view, "10:07", "q1")).toBe(clock("10:47"));
  });
});

describe("nextItem", () => {
  it("is the first that is still planned behind the current one; skipped ones are passed over", () => {
    expect(nextItem(morning({}))).toBe("opening");
    expect(nextItem(morning({ course: { ...inQ1, q4: "skipped" } }))).toBe("q2");
    expect(nextItem(morning({ course: { ...inQ1, q2: "skipped" } }))).toBe("q3");
    expect(nextItem(morning({ course: { closing: ["12:55"] } }))).toBeUndefined();
  });
});

describe("itemMinutes", () => {
  it("counts what runs, and what ran", () => {
    const { agenda } = morning({ course: inQ1 });
    const minutes = (id: string, now: string) => {
      const item = agenda.items[id];
      return item && itemMinutes(item, clock(now));
    };
    expect(minutes("q1", "10:52")).toEqual({ used: 7, planned: 35, share: 0.2 });
    expect(minutes("opening", "12:00")).toEqual({ used: 8, planned: 10, share: 0.8 });
    expect(minutes("q1", "12:52")?.share).toBe(1);
  });
});

describe("listEndsAt", () => {
  it("keeps the time of wrap-up and closing before the wall", () => {
    expect(listEndsAt(morning({}))).toEqual({ at: clock("12:45"), before: "wrap-up", item: "wrap-up" });
    const running = morning({ course: { "wrap-up": ["12:45"] } });
    expect(listEndsAt(running)).toEqual({ at: clock("12:55"), before: "closing", item: "closing" });
    const dropped = morning({ course: { "wrap-up": "skipped", closing: "skipped" } });
    expect(listEndsAt(dropped)).toEqual({ at: clock("13:00"), before: "wall" });
  });
});

describe("estimates", () => {
  const at = (view: Parameters<typeof estimates>[0], now: string) => [...estimates(view, clock(now)).values()];

  it("follow from the speaker who has the floor, each with the own limit and a handover", () => {
    const speech = {
      id: "s1",
      request: "r0",
      state: "speaking" as const,
      calledAt: clock("10:57:30"),
      clock: { allotted: 180, startedAt: clock("10:58"), pausedFor: 0 },
    };
    const view = morning({ course: inQ1, waiting: [{ limit: 120 }, {}], floor: { speech } });
    expect(at(view, "10:59")).toEqual([clock("11:01:20"), clock("11:03:40")]);
    const paused = { ...speech, state: "paused" as const, clock: { ...speech.clock, pausedAt: clock("10:59") } };
    expect(at({ ...view, floor: { speech: paused } }, "11:09")).toEqual([clock("11:11:20"), clock("11:13:40")]);
    expect(at(view, "11:05")[0]).toBe(clock("11:05:20"));
  });

  it("go through a question that follows, and pass over a panel that does", () => {
    const plan = [
      ["q1", "question", "10:00", "10:10"],
      ["panel", "panel", "10:10", "10:40"],
      ["q2", "question", "10:40", "12:00"],
    ] as const;
    const view = morning({ plan, course: { q1: ["10:00"] }, waiting: [{}, {}, {}] });
    expect(at(view, "10:03")).toEqual([clock("10:03"), clock("10:06:20"), clock("10:40")]);
    expect(at(morning({ course: inQ1, waiting: twelve }), "11:10")[5]).toBe(clock("11:26:40"));
  });

  it("wait for the end of opening and panel, before the session too, and go on at once when the chair calls a turn", () => {
    const waiting = [{}];
    expect(at(morning({ session: { state: "scheduled" }, waiting }), "09:00")).toEqual([clock("10:40")]);
    const panel = morning({ course: { opening: ["10:07", "10:15"], panel: ["10:15"] }, waiting });
    expect(at(panel, "10:20")).toEqual([clock("10:45")]);
    const speech = { id: "s1", request: "r0", state: "called" as const, calledAt: clock("10:20") };
    const called = { ...panel, floor: { speech: { ...speech, clock: { allotted: 180, pausedFor: 0 } } } };
    expect(at(called, "10:20")).toEqual([clock("10:23:20")]);
  });

  it("are called in panels where the agenda has no questions, as at a hearing", () => {
    const plan = [
      ["p1", "panel", "10:00", "11:00"],
      ["p2", "panel", "11:00", "12:00"],
    ] as const;
    expect(at(morning({ plan, course: { p1: ["10:00"] }, waiting: [{}] }), "10:30")).toEqual([clock("10:30")]);
  });

  it("pass over who is parked or frozen, and move with the time while the session is suspended", () => {
    const waiting = [{ state: "parked" as const }, { frozen: true as const }, {}];
    const view = morning({ course: inQ1, waiting });
    expect([...estimates(view, clock("11:00"))]).toEqual([["r3", clock("11:00")]]);
    const suspended = { ...view, session: { state: "suspended" as const } };
    expect(at(suspended, "11:04")).toEqual([clock("11:04")]);
    const until = { ...view, session: { state: "suspended" as const, until: clock("11:10") } };
    expect([at(until, "11:04"), at(until, "11:12")]).toEqual([[clock("11:10")], [clock("11:12")]]);
    expect(estimates({ ...view, session: { state: "adjourned" } }, clock("13:00")).size).toBe(0);
  });
});

describe("listFits", () => {
  it("asks the question of 12:38: twelve wait, seven minutes are left, they need forty", () => {
    const view = morning({ course: inQ3, shown: ["q3", "q4"], waiting: twelve });
    const { waiting, needed, stake } = listFits(view, clock("12:38"));
    expect({ waiting, needed }).toEqual({ waiting: 12, needed: 2400 });
    expect(stake).toEqual({ fitting: 2, left: 420, before: { at: clock("12:45"), item: "wrap-up" } });
    const short = morning({ course: inQ3, waiting: twelve.map(() => ({ limit: 90 })) });
    expect(listFits(short, clock("12:38")).stake.fitting).toBe(3);
  });

  it("looks to the next question while all fit before the end", () => {
    const view = morning({ course: inQ1, waiting: twelve });
    const answer = listFits(view, clock("10:50"));
    expect(answer.end.fitting).toBe(12);
    expect(answer.stake).toEqual({ fitting: 9, left: 1800, before: { at: clock("11:20"), item: "q2" } });
    expect(listFits(view, clock("11:25")).next).toBeUndefined();
  });

  it("says the same of one turn as isReached", () => {
    const view = morning({ course: inQ3, waiting: twelve });
    const now = clock("12:38");
    const reached = [...estimates(view, now).values()].filter((start) => isReached(view, start, 180));
    expect(reached).toHaveLength(listFits(view, now).end.fitting);
  });
});
