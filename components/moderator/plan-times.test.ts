import { describe, expect, it } from "vitest";
import { driftMinutes, expectedStart, itemMinutes, listEndsAt } from "./plan-times";
import { deskView, item, MINUTE, TEN } from "./test-view";

const at = (minutes: number) => TEN + minutes * MINUTE;
const opening = item("opening", "opening", 0, 10, { state: "finished", startedAt: at(7), finishedAt: at(15) });
const panel = item("panel", "panel", 10, 40, { state: "current", startedAt: at(15) });
const q1 = item("q1", "question", 40, 75);
const wrapUp = item("wrap-up", "wrap-up", 165, 175);
const closing = item("closing", "closing", 175, 180);

describe("drift", () => {
  it("is the late start until the item has used up its plan, then grows", () => {
    const view = deskView({ items: [opening, panel, q1], current: "panel" });
    expect(driftMinutes(view, at(20))).toBe(5);
    expect(driftMinutes(view, at(44))).toBe(5);
    expect(driftMinutes(view, at(52))).toBe(12);
  });

  it("can be ahead of the plan", () => {
    const early = item("panel", "panel", 10, 40, { state: "current", startedAt: at(7) });
    expect(driftMinutes(deskView({ items: [early], current: "panel" }), at(12))).toBe(-3);
  });

  it("grows between two items from what the last one left", () => {
    const items = [opening, { ...panel, state: "planned" as const }, q1];
    expect(driftMinutes(deskView({ items }), at(16))).toBe(6);
    expect(driftMinutes(deskView({ items }), at(12))).toBe(5);
  });

  it("says nothing before the hour, counts a late opening, and is over with the session", () => {
    const scheduled = deskView({ session: { state: "scheduled" } });
    expect(driftMinutes(scheduled, at(-5))).toBeUndefined();
    expect(driftMinutes(scheduled, at(7))).toBe(7);
    expect(driftMinutes(deskView({ session: { state: "adjourned" } }), at(200))).toBeUndefined();
  });
});

describe("expectedStart", () => {
  it("moves a planned item by the drift, never forward in time", () => {
    const view = deskView({ items: [opening, panel, q1], current: "panel" });
    expect(expectedStart(view, q1, at(20))).toBe(at(45));
    const ahead = deskView({ items: [{ ...panel, startedAt: at(5) }, q1], current: "panel" });
    expect(expectedStart(ahead, q1, at(12))).toBe(at(40));
  });
});

describe("itemMinutes", () => {
  it("counts what runs, and what ran", () => {
    expect(itemMinutes(panel, at(30))).toEqual({ used: 15, planned: 30, share: 0.5 });
    expect(itemMinutes(opening, at(90))).toEqual({ used: 8, planned: 10, share: 0.8 });
    expect(itemMinutes(panel, at(99)).share).toBe(1);
  });
});

describe("listEndsAt", () => {
  it("keeps the time of wrap-up and closing before the wall", () => {
    expect(listEndsAt(deskView({ items: [q1, wrapUp, closing] }))).toEqual({ at: at(165), before: "wrap-up" });
    const running = { ...wrapUp, state: "current" as const };
    expect(listEndsAt(deskView({ items: [q1, running, closing] }))).toEqual({ at: at(175), before: "closing" });
    expect(listEndsAt(deskView({ items: [q1] }))).toEqual({ at: at(180), before: "wall" });
  });
});
