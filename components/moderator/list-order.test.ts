import { describe, expect, it } from "vitest";
import { placedBefore } from "@/lib/roundtable/lookup";
import { dropOn, type Move, moveOf } from "./list-order";

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

describe("dropOn", () => {
  it("takes the place of the entry it is dropped on", () => {
    expect(moved(dropOn(order, "d", "b"))).toBe("adbc");
    expect(moved(dropOn(order, "a", "c"))).toBe("bcad");
    expect(moved(dropOn(order, "a", "d"))).toBe("bcda");
    expect(dropOn(order, "b", "b")).toBeUndefined();
  });
});
