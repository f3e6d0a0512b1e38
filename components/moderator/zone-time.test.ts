import { describe, expect, it } from "vitest";
import { fullMinuteIn, instantAt, nextInstantAt } from "./zone-time";

const iso = (text: string) => Date.parse(text);
const at = (text: string, zone: string, near: string) => {
  const instant = instantAt(text, zone, iso(near));
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

describe("instantAt", () => {
  it("reads the time on the meeting's clock", () => {
    expect(at("11:30", "America/New_York", "2016-09-19T15:22:30.250Z")).toBe("2016-09-19T15:30:00.000Z");
    expect(at("11.05", "America/New_York", "2016-09-19T15:22:30Z")).toBe("2016-09-19T15:05:00.000Z");
  });

  it("crosses midnight to the nearest such time", () => {
    expect(at("00:10", "Asia/Kathmandu", "2016-09-19T18:05:00Z")).toBe("2016-09-19T18:25:00.000Z");
    expect(at("23:50", "UTC", "2016-09-19T00:05:00Z")).toBe("2016-09-18T23:50:00.000Z");
  });

  it("survives a change of the clocks in between", () => {
    expect(at("04:00", "Europe/Paris", "2026-03-29T00:30:00Z")).toBe("2026-03-29T02:00:00.000Z");
    expect(at("03:00", "Europe/Paris", "2026-10-25T00:30:00Z")).toBe("2026-10-25T02:00:00.000Z");
  });

  it("reads the digits of an Arabic keyboard", () => {
    expect(at("١١:٣٠", "America/New_York", "2016-09-19T15:22:30Z")).toBe("2016-09-19T15:30:00.000Z");
  });

  it("refuses what is no time", () => {
    for (const text of ["", "25:00", "11:60", "half past", "1130"]) expect(instantAt(text, "UTC", 0)).toBeUndefined();
  });
});

describe("fullMinuteIn", () => {
  it("is a time that can be said aloud, and never sooner", () => {
    const now = iso("2016-09-19T15:20:30Z");
    expect(fullMinuteIn(10, now)).toBe(iso("2016-09-19T15:31:00Z"));
    expect(fullMinuteIn(10, now - 30_000)).toBe(iso("2016-09-19T15:30:00Z"));
  });
});

describe("nextInstantAt", () => {
  it("is never in the past", () => {
    const next = (text: string) => nextInstantAt(text, "America/New_York", iso("2016-09-19T16:38:00Z"));
    expect(next("18:00")).toBe(iso("2016-09-19T22:00:00Z"));
    expect(next("9:00")).toBe(iso("2016-09-20T13:00:00Z"));
    expect(next("12:38")).toBe(iso("2016-09-20T16:38:00Z"));
    expect(next("soon")).toBeUndefined();
  });
});
