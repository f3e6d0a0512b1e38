import { describe, expect, it } from "vitest";
import { duration } from "@/components/equity/duration";

describe("duration", () => {
  it.each([
    [0, "0:00"],
    [320, "5:20"],
    [3599, "59:59"],
    [3600, "1:00:00"],
    [4325, "1:12:05"],
  ])("writes %d seconds as %s", (seconds, written) => expect(duration(seconds)).toBe(written));
});
