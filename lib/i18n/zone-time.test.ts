import { describe, expect, it } from "vitest";
import { clockIn, dayIn, isTimeZone, momentIn } from "@/lib/i18n/zone-time";

describe("a moment by the clock of a place", () => {
  it.each([
    ["America/New_York", "2016-09-19", "10:00", "2016-09-19T14:00:00Z"],
    ["America/New_York", "2016-12-19", "10:00", "2016-12-19T15:00:00Z"],
    ["Africa/Nairobi", "2031-01-01", "00:30", "2030-12-31T21:30:00Z"],
    ["Pacific/Kiritimati", "2031-01-01", "10:00", "2030-12-31T20:00:00Z"],
    ["Europe/Berlin", "2031-10-26", "10:00", "2031-10-26T09:00:00Z"],
    ["UTC", "2031-06-01", "10:00", "2031-06-01T10:00:00Z"],
  ])("in %s on %s at %s is %s", (timeZone, day, clock, expected) => {
    expect(momentIn(timeZone, day, clock)).toBe(Date.parse(expected));
    expect([dayIn(timeZone, Date.parse(expected)), clockIn(timeZone, Date.parse(expected))]).toEqual([day, clock]);
    expect(momentIn(timeZone, day, "")).toBeNaN();
  });

  it("is sought in known time zones alone", () => {
    expect(isTimeZone("America/New_York")).toBe(true);
    expect(isTimeZone("America/New_Amsterdam")).toBe(false);
  });
});
