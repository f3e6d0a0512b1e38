import { describe, expect, it } from "vitest";
import { inTime, sameDay } from "./in-time";

const MINUTE = 60_000;

describe("the time until something", () => {
  it.each([
    [20_000, "in 1 minute"],
    [25 * MINUTE, "in 25 minutes"],
    [89 * MINUTE, "in 89 minutes"],
    [240 * MINUTE, "in 4 hours"],
    [72 * 60 * MINUTE, "in 3 days"],
  ])("of %i ms reads '%s'", (ms, words) => {
    expect(inTime("en", ms)).toBe(words);
  });

  it("uses the digits of the language", () => {
    expect(inTime("ar", 25 * MINUTE)).toContain("٢٥");
  });
});

describe("the same day", () => {
  it("is asked in the meeting's zone, not in the server's", () => {
    const lateInNewYork = Date.UTC(2016, 8, 20, 2);
    const noonInNewYork = Date.UTC(2016, 8, 19, 16);
    expect(sameDay(lateInNewYork, noonInNewYork, "America/New_York")).toBe(true);
    expect(sameDay(lateInNewYork, noonInNewYork, "UTC")).toBe(false);
  });
});
