import { describe, expect, it } from "vitest";
import { dropBefore, inHeldOrder, isPlaced, movedOrder } from "@/components/rapporteur/point-order";
import type { ShownPoint } from "@/components/rapporteur/shown-points";
import { heldOrder } from "@/components/table/held/list-order";

const all = ["a", "x", "b", "y", "c", "z"];
const shown = ["a", "b", "c"];

describe("a point that is moved within its question", () => {
  it.each([
    { id: "c", index: 0, order: ["c", "a", "x", "b", "y", "z"] },
    { id: "c", index: 1, order: ["a", "x", "c", "b", "y", "z"] },
    { id: "a", index: 1, order: ["x", "b", "a", "y", "c", "z"] },
    { id: "a", index: 2, order: ["x", "b", "y", "c", "a", "z"] },
  ])("$id at $index stays beside its new neighbour among all points", ({ order, ...held }) => {
    const before = dropBefore(all, shown, held);
    expect(before).toBeDefined();
    const moved = movedOrder(all, held.id, before ?? null);
    expect(moved).toEqual(order);
    expect(moved.filter((id) => shown.includes(id))).toEqual(heldOrder(shown, held));
  });

  it("goes nowhere beyond the ends, and not to where it stands", () => {
    for (const index of [-1, 1, 3]) expect(dropBefore(all, shown, { id: "b", index })).toBeUndefined();
    expect(movedOrder(all, "a", null).at(-1)).toBe("a");
  });

  it("passes by what has no place yet or goes", () => {
    const point = (id: string, waits?: ShownPoint["waits"]): ShownPoint => ({
      point: { id, text: id, questions: [], parts: [], interventions: [], version: 1, at: 0 },
      ...(waits && { waits }),
    });
    const points = [point("a"), point("b", "removing"), point("c", "revising"), point("new", "recording")];
    expect(points.filter(isPlaced).map((each) => each.point.id)).toEqual(["a", "c"]);
    expect(inHeldOrder(points, ["c", "a"]).map((each) => each.point.id)).toEqual(["c", "b", "a", "new"]);
  });
});
