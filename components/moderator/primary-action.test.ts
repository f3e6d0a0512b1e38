import { describe, expect, it } from "vitest";
import { primaryAction } from "./primary-action";
import { deskView, item, request, speech } from "./test-view";

const q1 = item("q1", "question", 0, 10, { state: "current" });
const closing = item("closing", "closing", 10, 20);
const asked = (state: "waiting" | "called" | "speaking" | "paused") => request("jordan", { state });

describe("primaryAction", () => {
  it("follows the session before, between and after", () => {
    expect(primaryAction(deskView({ session: { state: "scheduled" } }))).toEqual({ kind: "open" });
    expect(primaryAction(deskView({ session: { state: "suspended" } }))).toEqual({ kind: "resume" });
    expect(primaryAction(deskView({ session: { state: "adjourned" } }))).toEqual({ kind: "publish" });
    expect(primaryAction(deskView({ session: { state: "published" } }))).toEqual({ kind: "done" });
  });

  it("starts the first item, and the next one while the list is not called", () => {
    expect(primaryAction(deskView())).toEqual({ kind: "start-item", item: "opening" });
    const opening = item("opening", "opening", 0, 10, { state: "current" });
    const view = deskView({ items: [opening, q1], current: "opening", requests: [asked("waiting")] });
    expect(
      primaryAction({ ...view, agenda: { ...view.agenda, items: { opening, q1: { ...q1, state: "planned" } } } }),
    ).toEqual({
      kind: "start-item",
      item: "q1",
    });
  });

  it("calls, starts the clock, finishes and calls the next", () => {
    const base = { items: [q1, closing], current: "q1" };
    expect(primaryAction(deskView({ ...base, requests: [asked("waiting")] }))).toEqual({
      kind: "call",
      request: "jordan",
    });
    const called = deskView({ ...base, requests: [asked("called")], floor: { speech: speech("jordan", "called") } });
    expect(primaryAction(called)).toEqual({ kind: "start-clock", speech: "speech-of-jordan" });
    const floor = { speech: speech("jordan", "speaking") };
    const speaking = deskView({ ...base, requests: [asked("speaking"), request("mexico")], floor });
    expect(primaryAction(speaking)).toEqual({ kind: "finish", speech: "speech-of-jordan", thenCall: "mexico" });
    expect(primaryAction(deskView({ ...base, requests: [asked("speaking")], floor }))).toEqual({
      kind: "finish",
      speech: "speech-of-jordan",
    });
  });

  it("calls nobody who is set aside or frozen", () => {
    const base = { items: [q1, closing], current: "q1" };
    const away = [request("ghana", { state: "parked" }), request("chad", { frozen: true })];
    expect(primaryAction(deskView({ ...base, requests: [...away, request("mexico")] }))).toEqual({
      kind: "call",
      request: "mexico",
    });
    const floor = { speech: speech("jordan", "speaking") };
    expect(primaryAction(deskView({ ...base, requests: [asked("speaking"), ...away], floor }))).toEqual({
      kind: "finish",
      speech: "speech-of-jordan",
    });
  });

  it("rules the latest point of order before anything else", () => {
    const points = ["sweden", "mexico"].map((id) => ({ id, speaker: {}, at: 0 }));
    const floor = { speech: speech("jordan", "paused", { pausedBy: "point" as const }), points };
    const view = deskView({ items: [q1, closing], current: "q1", requests: [asked("paused")], floor });
    expect(primaryAction(view)).toEqual({ kind: "rule", point: "mexico" });
  });

  it("goes on to the next item when nobody waits, and adjourns after the last", () => {
    expect(primaryAction(deskView({ items: [q1, closing], current: "q1" }))).toEqual({
      kind: "start-item",
      item: "closing",
    });
    const last = { ...closing, state: "current" as const };
    expect(primaryAction(deskView({ items: [{ ...q1, state: "finished" }, last], current: "closing" }))).toEqual({
      kind: "adjourn",
    });
  });

  it("still calls those who wait when no item is left", () => {
    const last = { ...closing, state: "current" as const };
    const view = deskView({ items: [last], current: "closing", requests: [asked("waiting")] });
    expect(primaryAction(view)).toEqual({ kind: "call", request: "jordan" });
  });
});
