import { describe, expect, it } from "vitest";
import { screenReport } from "./screen-report";

const TEN = Date.UTC(2016, 8, 19, 10);
const trip = (sentAt: number, ms: number) => ({ sentAt, serverMs: TEN + sentAt + ms / 2, receivedAt: sentAt + ms });

describe("what a screen tells of itself", () => {
  it("is the middle of its latest round trips, so that one hiccup is not a poor line", () => {
    const trips = [trip(0, 40), trip(1_000, 2_000), trip(4_000, 60)];
    expect(screenReport("desk", trips, { deviceMs: TEN + 5_000, monotonic: 5_000 })).toMatchObject({ trip: 60 });
  });

  it("is how far the device's own clock is ahead, or behind", () => {
    const trips = [trip(0, 40)];
    const ahead = screenReport("desk", trips, { deviceMs: TEN + 9_000, monotonic: 5_000 });
    expect(ahead).toEqual({ screen: "desk", trip: 40, offset: 4_000 });
    const behind = screenReport("overlay", trips, { deviceMs: TEN + 3_500, monotonic: 5_000 });
    expect(behind.offset).toBe(-1_500);
  });

  it("counts an answer that did not come as long as was waited, and then says nothing of the clock", () => {
    const device = { deviceMs: TEN, monotonic: 0 };
    expect(screenReport("projector", [null, null, trip(0, 50)], device)).toMatchObject({ trip: 3_000 });
    expect(screenReport("projector", [null], device)).toEqual({ screen: "projector", trip: 3_000 });
  });
});
