import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestOffset, type Sample, ServerClock } from "./server-clock";

const TEN = Date.UTC(2016, 8, 19, 14);

describe("the offset to the server's clock", () => {
  it("comes from the quickest round trip", () => {
    const slow: Sample = { sentAt: 0, serverMs: TEN + 900, receivedAt: 1_000 };
    const quick: Sample = { sentAt: 2_000, serverMs: TEN + 2_010, receivedAt: 2_020 };
    expect(bestOffset([slow, quick])).toBe(TEN);
  });

  it("is unknown without a sample", () => {
    expect(bestOffset([])).toBeUndefined();
  });

  it("is never wrong by more than half of the quickest round trip, however lopsided the line", () => {
    const trips = fc.array(fc.tuple(fc.nat(3_000), fc.nat(3_000)), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(trips, (legs) => {
        const samples = legs.map(([there, back], index): Sample => {
          const sentAt = index * 10_000;
          return { sentAt, serverMs: TEN + sentAt + there, receivedAt: sentAt + there + back };
        });
        const quickest = Math.min(...legs.map(([there, back]) => there + back));
        expect(Math.abs((bestOffset(samples) ?? 0) - TEN)).toBeLessThanOrEqual(quickest / 2);
      }),
    );
  });
});

describe("the server's time on this page", () => {
  it("begins with what the page said, and runs on the monotonic clock", () => {
    let monotonic = 5_000;
    const clock = new ServerClock(TEN, 4_000, () => monotonic);
    expect(clock.now()).toBe(TEN + 1_000);
    monotonic += 250;
    expect(clock.now()).toBe(TEN + 1_250);
  });

  it("runs as fast as the server's where a morning is played", () => {
    let monotonic = 5_000;
    const clock = new ServerClock(TEN, 4_000, () => monotonic, 20);
    expect(clock.now()).toBe(TEN + 20_000);
    clock.learn([{ sentAt: 6_000, serverMs: TEN + 47_000, receivedAt: 6_100 }]);
    monotonic = 7_050;
    expect(clock.now()).toBe(TEN + 47_000 + 20_000);
  });

  it("follows what was measured", () => {
    const clock = new ServerClock(TEN, 0, () => 100);
    clock.learn([{ sentAt: 0, serverMs: TEN + 7_000, receivedAt: 20 }]);
    expect(clock.now()).toBe(TEN + 7_090);
  });

  it("keeps a good sample of the burst before, but no older one", () => {
    const clock = new ServerClock(TEN, 0, () => 0);
    const poor = (sentAt: number): Sample => ({ sentAt, serverMs: TEN + sentAt + 400, receivedAt: sentAt + 400 });
    clock.learn([{ sentAt: 0, serverMs: TEN + 1, receivedAt: 2 }, ...[1, 2, 3, 4].map((n) => poor(n * 1_000))]);
    clock.learn([5, 6, 7, 8, 9].map((n) => poor(n * 1_000)));
    expect(clock.now()).toBe(TEN);
    clock.learn([10, 11, 12, 13, 14].map((n) => poor(n * 1_000)));
    expect(clock.now()).toBe(TEN + 200);
  });

  it("trusts nothing from before a sleep", () => {
    const clock = new ServerClock(TEN, 0, () => 0);
    clock.learn([{ sentAt: 0, serverMs: TEN, receivedAt: 1 }]);
    clock.forget();
    clock.learn([{ sentAt: 10, serverMs: TEN + 60_000, receivedAt: 210 }]);
    expect(clock.now()).toBe(TEN + 60_000 - 110);
  });
});
