import { describe, expect, it } from "vitest";
import { placedBefore } from "@/lib/roundtable/lookup";
import { dropOf, heldOrder, type Move, moveOf } from "./list-order";

const order = ["a", "b", "c", "d"];
const moved = (move: Move | undefined) => move && placedBefore(order, move.request, move.before).join("");

describe("moveOf", () => {
  it("goes one place up or down, and to the head", () => {
    expect(moved(moveOf(order, "c", "up"))).toBe("acbd");
    expect(moved(moveOf(order, "b", "down"))).toBe("acbd");
    expect(moved(moveOf(order, "c", "down"))).toBe("abdc");
    expect(moved(moveOf(order, "d", "first"))).toBe("dabc");
  });

  it("goes nowhere beyond the ends, nor when it has left the list", () => {
    expect(moveOf(order, "a", "up")).toBeUndefined();
    expect(moveOf(order, "a", "first")).toBeUndefined();
    expect(moveOf(order, "d", "down")).toBeUndefined();
    expect(moveOf(order, "x", "up")).toBeUndefined();
  });
});

describe("an entry that is held", () => {
  it("stands where it is held, and goes there when it is let go", () => {
    for (const [id, index, result] of [
      ["d", 1, "adbc"],
      ["a", 2, "bcad"],
      ["a", 3, "bcda"],
    ] as const) {
      expect(heldOrder(order, { id, index }).join("")).toBe(result);
      expect(moved(dropOf(order, { id, index }))).toBe(result);
    }
  });

  it("goes nowhere from its own place, beyond the ends, or once it has left the list", () => {
    expect(dropOf(order, { id: "b", index: 1 })).toBeUndefined();
    expect(dropOf(order, { id: "b", index: 4 })).toBeUndefined();
    expect(dropOf(order, { id: "x", index: 1 })).toBeUndefined();
    expect(heldOrder(order, { id: "x", index: 1 })).toBe(order);
  });
});
