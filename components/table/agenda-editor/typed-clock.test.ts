import { expect, it } from "vitest";
import { typedClock } from "@/components/table/agenda-editor/typed-clock";

it.each([
  ["9", "09:00"],
  ["930", "09:30"],
  ["1030", "10:30"],
  ["10.30", "10:30"],
  ["9 h 05", "09:05"],
  ["15h", "15:00"],
  ["١٠:٣٠", "10:30"],
  ["24:00", undefined],
  ["10:75", undefined],
  ["soon", undefined],
  ["", undefined],
])("“%s” is %s", (typed, expected) => {
  expect(typedClock(typed)).toBe(expected);
});
