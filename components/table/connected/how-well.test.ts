import { describe, expect, it } from "vitest";
import { clockIs, quality, secondsOff } from "./how-well";

describe("how well a screen is connected", () => {
  it("is said in a word", () => {
    expect([0, 299, 300, 999, 1_000, 3_000].map(quality)).toEqual(["good", "good", "slow", "slow", "poor", "poor"]);
  });

  it("says of the clock which way it is off, from two seconds on", () => {
    expect([0, 1_999, -1_999, 2_000, -2_000].map(clockIs)).toEqual(["agrees", "agrees", "agrees", "ahead", "behind"]);
    expect([2_449, -61_000].map(secondsOff)).toEqual([2.4, 61]);
  });
});
