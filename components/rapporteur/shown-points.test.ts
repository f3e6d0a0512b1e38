import { describe, expect, it } from "vitest";
import { isSeen, type OnItsWay, pointsOn, shownPoints } from "@/components/rapporteur/shown-points";
import type { PointView } from "@/lib/roundtable/view-types";

function point(id: string, at: number, more: Partial<PointView> = {}): PointView {
  return { id, at, text: `text of ${id}`, questions: ["q1"], interventions: [], version: 1, ...more };
}

function stored(...points: PointView[]) {
  return { items: Object.fromEntries(points.map((each) => [each.id, each])), order: points.map(({ id }) => id) };
}

const recording: OnItsWay = {
  id: "c1",
  at: 30,
  command: { type: "RecordPoint", text: "that schools come first", questions: ["q2"], tone: "proposed" },
};

describe("shownPoints", () => {
  it("shows the newest first, with what waits on the device among them", () => {
    const shown = shownPoints(stored(point("a", 10), point("b", 40)), [recording]);
    expect(shown.map((each) => [each.point.text, each.waits])).toEqual([
      ["text of b", undefined],
      ["that schools come first", "recording"],
      ["text of a", undefined],
    ]);
  });

  it("shows a change at once, and what will be removed as such", () => {
    const onItsWay: OnItsWay[] = [
      { id: "c2", at: 50, command: { type: "RevisePoint", point: "a", version: 1, text: "better", questions: [] } },
      { id: "c3", at: 51, command: { type: "RemovePoint", point: "b", version: 1 } },
    ];
    const shown = shownPoints(stored(point("a", 10), point("b", 5)), onItsWay);
    expect(shown).toMatchObject([
      { point: { id: "a", text: "better", questions: [] }, waits: "revising" },
      { point: { id: "b", text: "text of b" }, waits: "removing" },
    ]);
  });
});

describe("isSeen", () => {
  it("tells when the view holds what was accepted", () => {
    const answer = { ok: true as const, seq: 9, point: "a" };
    const revise = { type: "RevisePoint" as const, point: "a", version: 1, text: "better" };
    const remove = { type: "RemovePoint" as const, point: "a", version: 1 };
    expect(isSeen(stored(), recording.command, answer)).toBe(false);
    expect(isSeen(stored(point("a", 1)), recording.command, answer)).toBe(true);
    expect(isSeen(stored(point("a", 1)), revise, answer)).toBe(false);
    expect(isSeen(stored(point("a", 1, { version: 2 })), revise, answer)).toBe(true);
    expect(isSeen(stored(), revise, answer)).toBe(true);
    expect(isSeen(stored(point("a", 1)), remove, answer)).toBe(false);
    expect(isSeen(stored(), remove, answer)).toBe(true);
  });
});

describe("pointsOn", () => {
  it("takes those of a question, and those of none as other matters", () => {
    const shown = shownPoints(stored(point("a", 1), point("b", 2, { questions: [] })), []);
    expect(pointsOn(shown, "q1").map((each) => each.point.id)).toEqual(["a"]);
    expect(pointsOn(shown, undefined).map((each) => each.point.id)).toEqual(["b"]);
  });
});
