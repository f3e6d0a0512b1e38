import { describe, expect, it } from "vitest";
import { bucket, buckets } from "@/lib/server/throttle";

describe("a bucket", () => {
  it("gives the burst, then what the time brings", () => {
    let now = 0;
    const tokens = bucket({ burst: 3, perSecond: 2 }, () => now);
    expect([tokens.take(), tokens.take(), tokens.take(), tokens.take()]).toEqual([true, true, true, false]);
    now = 500;
    expect([tokens.take(), tokens.take()]).toEqual([true, false]);
    now = 60_000;
    expect([tokens.take(3), tokens.take()]).toEqual([true, false]);
  });
});

describe("buckets", () => {
  it("keep one address from using up the share of another, and forget both in time", () => {
    let now = 0;
    const tokens = buckets({ burst: 1, perSecond: 1 }, () => now);
    expect([tokens.take("a"), tokens.take("a"), tokens.take("b")]).toEqual([true, false, true]);
    now = 1_500;
    expect(tokens.take("a")).toBe(true);
    expect(tokens.size).toBe(1);
  });
});
