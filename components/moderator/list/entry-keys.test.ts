import { expect, test } from "vitest";
import { entryKeys } from "./entry-keys";

const none = () => false;
const LIST = ["a", "b", "c", "d", "e", "f", "g", "h"];
const UP = ["a", "g", "b", "c", "d", "e", "f", "h"];

function keysAfter(...orders: string[][]) {
  const keys = entryKeys();
  return orders.map((order) => order.map(keys(order, none))).at(-1);
}

test("an entry that went up past many is drawn anew, and all others stay", () => {
  expect(keysAfter(LIST, UP)).toEqual(["a", "g 1", "b", "c", "d", "e", "f", "h"]);
  expect(keysAfter(LIST, UP, LIST, UP)).toEqual(["a", "g 2", "b", "c", "d", "e", "f", "h"]);
});

test("who comes and who leaves in between changes no key", () => {
  const come = ["a", "c", "d", "new", "e", "f", "g", "h"];
  expect(keysAfter(LIST, come)).toEqual(come);
  expect(keysAfter(LIST, ["g", "new", "b", "c", "d", "e", "f", "h"])?.slice(0, 3)).toEqual(["g 1", "new", "b"]);
});

test("nothing is drawn anew for a few places, for a move down, or where several moved", () => {
  expect(keysAfter(LIST, ["a", "b", "c", "g", "d", "e", "f", "h"])).not.toContain("g 1");
  expect(keysAfter(LIST, ["b", "c", "d", "e", "f", "g", "h", "a"])?.join("")).toBe("bcdefgha");
  expect(keysAfter(LIST, [...LIST].reverse())?.join("")).toBe("hgfedcba");
});

test("what somebody holds is never drawn anew", () => {
  const keys = entryKeys();
  keys(LIST, none);
  expect(UP.map(keys(UP, (id) => id === "g"))).toEqual(UP);
});
