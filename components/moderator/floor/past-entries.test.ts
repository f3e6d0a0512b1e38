import { describe, expect, it } from "vitest";
import { MINUTE, TEN } from "../test-view";
import { lastSpeech, pastEntries, unusedSeconds } from "./past-entries";

const speech = (id: string, from: number, seconds: number) => ({
  id,
  request: id,
  outcome: "heard" as const,
  calledAt: TEN + from * MINUTE - 5000,
  startedAt: TEN + from * MINUTE,
  endedAt: TEN + from * MINUTE + seconds * 1000,
  seconds,
  allotted: 180,
});
const speeches = { items: { eu: speech("eu", 0, 110), jordan: speech("jordan", 4, 200) }, order: ["eu", "jordan"] };
const ruled = {
  id: "p",
  speaker: { names: { en: "mexico" } },
  at: TEN + 2 * MINUTE,
  ruledAt: TEN + 3 * MINUTE,
  ruling: "Noted",
};

describe("the past", () => {
  it("is speeches and points of order together, the latest first", () => {
    const entries = pastEntries({ speeches, pointsOfOrder: { items: { p: ruled }, order: ["p"] } });
    expect(entries.map((entry) => (entry.is === "speech" ? entry.speech.id : "point"))).toEqual([
      "jordan",
      "point",
      "eu",
    ]);
    expect(pastEntries({})).toEqual([]);
  });

  it("says what was left unused, and by how much a speech went over", () => {
    expect(unusedSeconds(speeches.items.eu)).toBe(70);
    expect(unusedSeconds(speeches.items.jordan)).toBe(-20);
    expect(unusedSeconds({ ...speeches.items.eu, outcome: "absent" })).toBeUndefined();
    expect(lastSpeech({ speeches })?.id).toBe("jordan");
    expect(lastSpeech({})).toBeUndefined();
  });
});
