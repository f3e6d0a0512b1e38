import { describe, expect, it } from "vitest";
import { type OnItsWay, pointsOn, shownPoints } from "@/components/rapporteur/shown-points";
import type { PointView } from "@/lib/roundtable/view-types";

function point(id: string, at: number, more: Partial<PointView> = {}): PointView {
  return { id, at, text: `text of ${id}`, questions: ["q1"], parts: [], interventions: [], version: 1, ...more };
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
  it("shows the rapporteur's order, what waits on the device last", () => {
    const shown = shownPoints(stored(point("b", 40), point("a", 10)), [recording]);
    expect(shown.map((each) => [each.point.text, each.waits])).toEqual([
      ["text of b", undefined],
      ["text of a", undefined],
      ["that schools come first", "recording"],
    ]);
  });

  it("shows a move at once; of a point or before one that is gone it changes nothing", () => {
    const move = (id: string, before: string | null): OnItsWay => {
      return { id: `m-${id}`, at: 50, command: { type: "MovePoint", point: id, before } };
    };
    const points = stored(point("a", 1), point("b", 2), point("c", 3));
    const order = (...moves: OnItsWay[]) => shownPoints(points, moves).map((each) => each.point.id);
    expect(order(move("c", "a"), move("a", null))).toEqual(["c", "b", "a"]);
    expect(order(move("gone", "a"))).toEqual(["a", "b", "c"]);
    expect(shownPoints(points, [move("c", "a")]).every(({ waits }) => waits === undefined)).toBe(true);
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

describe("pointsOn", () => {
  it("takes those of a question, and those of none as other matters", () => {
    const shown = shownPoints(stored(point("a", 1), point("b", 2, { questions: [] })), []);
    expect(pointsOn(shown, "q1").map((each) => each.point.id)).toEqual(["a"]);
    expect(pointsOn(shown, undefined).map((each) => each.point.id)).toEqual(["b"]);
  });
});
