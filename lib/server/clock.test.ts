import { afterEach, expect, it } from "vitest";
import { MonotonicClock, replaceClock, serverNow, serverRate } from "@/lib/server/clock";

let putBack = () => {};
afterEach(() => putBack());

it("follows a sample, taken in the middle of its journey", () => {
  const clock = new MonotonicClock();
  const at = performance.now();
  clock.sample(4_000_000_000_000, at - 10, at + 10);
  const passed = clock.now() - 4_000_000_000_000;
  expect(passed).toBeGreaterThanOrEqual(0);
  expect(passed).toBeLessThan(1000);
});

it("never falls, even when a sample says that it was fast", () => {
  const clock = new MonotonicClock();
  const before = clock.now();
  const at = performance.now();
  clock.sample(before - 60_000, at, at);
  expect(clock.now()).toBeGreaterThanOrEqual(before);
});

it("can be replaced for a test, and says whole milliseconds", () => {
  putBack = replaceClock({ now: () => 1234.9 });
  expect(serverNow()).toBe(1234);
  expect(serverRate()).toBe(1);
});

it("says how fast it runs", () => {
  putBack = replaceClock({ now: () => 0, rate: 20 });
  expect(serverRate()).toBe(20);
});
