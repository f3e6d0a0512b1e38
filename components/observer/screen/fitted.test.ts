import fc from "fast-check";
import { expect, it } from "vitest";
import { sizeFor } from "./fitted";

const room = { width: 26, height: 13 };

it("sets a short text as large as it may be, a long one smaller, none smaller than can be read", () => {
  expect(sizeFor(4, room, 3.6, 1.1)).toBe(3.6);
  expect(sizeFor(400, room, 1.6, 0.6)).toBeLessThan(1.2);
  expect(sizeFor(400, room, 1.6, 0.6)).toBeGreaterThan(0.9);
  expect(sizeFor(20_000, room, 3.6, 1.1)).toBe(1.1);
});

it("never sets more letters larger", () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.nat(2_000), (letters, more) => {
      expect(sizeFor(letters + more, room, 3, 0.5)).toBeLessThanOrEqual(sizeFor(letters, room, 3, 0.5));
    }),
  );
});
