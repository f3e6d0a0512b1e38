import { describe, expect, it } from "vitest";
import { calendar } from "@/lib/documents/calendar";

const entry = {
  uid: "m-3-q1@rostrum",
  title: "Question 1",
  place: "Hall",
  startsAt: 1474293600000,
  endsAt: 1474295700000,
};
const made = (title: string) => calendar({ name: "Summit", entries: [{ ...entry, title }], madeAt: 0 });

describe("a calendar", () => {
  it("says when and what, in UTC and with the line ends of the format", () => {
    const lines = made("Question 1").split("\r\n");
    expect(lines).toContain("DTSTART:20160919T140000Z");
    expect(lines).toContain("DTEND:20160919T143500Z");
    expect(lines).toContain("SUMMARY:Question 1");
    expect(lines.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
    expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
  });

  it("lets no text begin a line of its own", () => {
    const lines = made("one;two, three\\\nATTENDEE:x\u0000").split("\r\n");
    expect(lines).toContain("SUMMARY:one\\;two\\, three\\\\\\nATTENDEE:x");
    expect(lines.filter((line) => line.startsWith("ATTENDEE"))).toEqual([]);
  });

  it("folds long lines without cutting a character, so that unfolding gives them back", () => {
    const title = "مائدة مستديرة ".repeat(20).trim();
    const text = made(title);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}`);
  });
});
