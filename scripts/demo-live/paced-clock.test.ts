import { expect, it } from "vitest";
import { PacedClock, SteppedClock } from "./paced-clock";

const TEN = Date.parse("2016-09-19T10:00:00-04:00");

it("stands until it is started, and runs at its rate from then on", () => {
  let monotonic = 500;
  const clock = new PacedClock(TEN, 20, () => monotonic);
  monotonic += 1_000;
  expect(clock.now()).toBe(TEN);
  clock.start();
  monotonic += 1_000;
  expect(clock.now()).toBe(TEN + 20_000);
  clock.start();
  expect(clock.now()).toBe(TEN + 20_000);
});

it("says how long to wait for a moment, and not at all for a past one", () => {
  let monotonic = 0;
  const clock = new PacedClock(TEN, 10, () => monotonic);
  clock.start();
  expect(clock.until(TEN + 60_000)).toBe(6_000);
  monotonic = 9_000;
  expect(clock.until(TEN + 60_000)).toBe(0);
});

it("moves by hand, never back", () => {
  const clock = new SteppedClock(TEN, 20);
  clock.moveTo(TEN + 10_000);
  clock.moveTo(TEN);
  expect(clock.now()).toBe(TEN + 10_000);
});
