import { describe, expect, it } from "vitest";
import { MINUTE, publicView, request, speech, TEN } from "@/components/observer/test-view";
import { screenFace } from "./screen-face";

const now = TEN + 2 * MINUTE;
const faceOf = (...wanted: Parameters<typeof publicView>) => screenFace(publicView(...wanted), now).face;

describe("the face of a live table", () => {
  const speaking = request("Jordan", { state: "speaking" });
  const floor = { speech: speech("Jordan") };

  it("is the speaker who has the floor", () => {
    expect(faceOf({ requests: [speaking], floor })).toEqual({ is: "speech", request: speaking, called: false });
  });

  it("says of one who was called that the clock has not started", () => {
    const called = speech("Jordan", { state: "called" });
    expect(faceOf({ requests: [speaking], floor: { speech: called } })).toMatchObject({ is: "speech", called: true });
  });

  it("is the question alone while nobody has the floor", () => {
    expect(faceOf({ requests: [request("Kenya")] })).toEqual({ is: "free" });
  });

  it("is the latest point of order, with the speech that it interrupted", () => {
    const points = ["Mexico", "Chad"].map((id) => ({ id, speaker: { names: { en: id } }, at: now }));
    expect(faceOf({ requests: [speaking], floor: { ...floor, points } })).toEqual({
      is: "point-of-order",
      point: points[1],
      below: 1,
      request: speaking,
    });
  });

  it("is a point of order where it interrupts nobody, too", () => {
    const points = [{ id: "p", speaker: { anonymous: true as const }, at: now }];
    expect(faceOf({ floor: { points } })).toMatchObject({ is: "point-of-order", below: 0, request: undefined });
  });
});

describe("the face of a table that is not live", () => {
  it("is its state, whoever has the floor", () => {
    const session = { state: "suspended", suspendedAt: now, reason: "Fire alarm" } as const;
    const floor = { speech: speech("Jordan"), points: [{ id: "p", speaker: {}, at: now }] };
    expect(faceOf({ session, floor, requests: [request("Jordan", { state: "paused" })] })).toEqual({
      is: "suspended",
      since: now,
      reason: "Fire alarm",
    });
  });

  it("is the opening, the end, the summary", () => {
    expect(faceOf({ session: { state: "scheduled" } })).toEqual({ is: "scheduled" });
    expect(faceOf({ session: { state: "adjourned", adjournedAt: now } })).toMatchObject({ is: "adjourned", at: now });
    expect(faceOf({ session: { state: "published" } })).toEqual({ is: "published" });
  });

  it("asks for statements in writing only where somebody was invited to write", () => {
    const session = { state: "adjourned" } as const;
    expect(faceOf({ session, requests: [request("Chad", { state: "heard" })] })).toMatchObject({ writing: false });
    expect(faceOf({ session, requests: [request("Chad", { state: "written" })] })).toMatchObject({ writing: true });
  });
});

describe("what is said of the list", () => {
  const listOf = (...wanted: Parameters<typeof publicView>) => screenFace(publicView(...wanted), now).list;
  const waiting = [request("Chad"), request("Fiji", { state: "parked" }), request("Mali")];

  it("counts those who wait, not those set aside", () => {
    expect(listOf({ requests: waiting })).toEqual({ is: "open", waiting: 2 });
  });

  it("names the time at which it closes, and how long that is", () => {
    const list = { state: "closing", closesAt: now + 7 * MINUTE } as const;
    expect(listOf({ list })).toEqual({ is: "closing", closesAt: now + 7 * MINUTE, left: 7 * MINUTE });
  });

  it("reads as closed once that time has come, without a word from anybody", () => {
    const list = { state: "closing", closesAt: now } as const;
    expect(screenFace(publicView({ requests: waiting, list: { ...list, order: ["Chad"] } }), now).list).toEqual({
      is: "closed",
      waiting: 1,
    });
  });

  it("is that there is none where the chair gives the floor", () => {
    expect(listOf({ table: { listed: false } })).toEqual({ is: "unlisted" });
  });

  it("is nothing once the session is over", () => {
    expect(listOf({ session: { state: "adjourned" } })).toBeUndefined();
  });
});

describe("the end of interpretation", () => {
  const left = (at: number, state: "scheduled" | "live" | "suspended" | "adjourned" = "live") =>
    screenFace(publicView({ session: { state } }), at).interpretation;
  const end = TEN + 180 * MINUTE;

  it("is told from ten minutes before the wall on, and after it", () => {
    expect(left(end - 10 * MINUTE - 1)).toBeUndefined();
    expect(left(end - 10 * MINUTE)).toBe(10 * MINUTE);
    expect(left(end)).toBe(0);
    expect(left(end + 5 * MINUTE, "suspended")).toBe(0);
  });

  it("is no matter before the opening and after the end", () => {
    expect(left(end, "scheduled")).toBeUndefined();
    expect(left(end, "adjourned")).toBeUndefined();
  });
});
