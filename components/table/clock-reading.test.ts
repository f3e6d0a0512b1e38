import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minutesAndSeconds, readClock, untilNextSecond } from "@/components/table/clock-reading";

const start = 1_474_300_000_000;
const running = { allotted: 180, startedAt: start, pausedAt: null, pausedFor: 0 };

describe("what a clock says", () => {
  test.each([
    [0, "3:00", "green", "running"],
    [1, "3:00", "green", "running"],
    [1000, "2:59", "green", "running"],
    [149_999, "0:31", "green", "running"],
    [150_000, "0:30", "amber", "soon"],
    [179_999, "0:01", "amber", "soon"],
    [180_000, "0:00", "red", "over"],
    [180_999, "0:00", "red", "over"],
    [181_000, "+0:01", "red", "over"],
    [200_000, "+0:20", "red", "over"],
    [3_900_000, "+62:00", "red", "over"],
  ])("%i ms after the start: %s, %s", (after, text, tone, phase) => {
    expect(readClock(running, start + after, 30)).toMatchObject({ text, tone, phase, paused: false });
  });

  test("before the start it shows what is allotted, in no colour of time", () => {
    const reading = readClock({ ...running, startedAt: null }, start, 30);
    expect(reading).toMatchObject({ text: "3:00", tone: "idle", phase: "not-started", left: 1 });
  });

  test("paused it stands still", () => {
    const paused = { ...running, pausedAt: start + 46_000 };
    expect(readClock(paused, start + 999_000, 30)).toMatchObject({ text: "2:14", paused: true });
    expect(untilNextSecond(paused, start + 999_000)).toBeNull();
  });

  test("the share that is left stays between 0 and 1", () => {
    expect(readClock(running, start + 45_000, 30).left).toBeCloseTo(0.75);
    expect(readClock(running, start + 500_000, 30).left).toBe(0);
    expect(readClock({ ...running, allotted: 0 }, start, 30).left).toBe(0);
  });
});

test("the shown second changes exactly when it says, on every screen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600_000 }), fc.integer({ min: 0, max: 90_000 }), (after, pausedFor) => {
      const clock = { ...running, pausedFor };
      const now = start + pausedFor + after;
      const wait = untilNextSecond(clock, now) ?? Number.NaN;
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(1000);
      const { seconds } = readClock(clock, now, 30);
      expect(readClock(clock, now + wait - 1, 30).seconds).toBe(seconds);
      expect(readClock(clock, now + wait, 30).seconds).toBe(seconds - 1);
    }),
  );
});

test("minutes do not turn into hours", () => {
  expect(minutesAndSeconds(3605)).toBe("60:05");
});
