import { expect, it } from "vitest";
import { typedChange, typedDuration } from "./typed-seconds";

it("reads a duration as a clock shows it, or in seconds", () => {
  expect(typedDuration("2:40")).toBe(160);
  expect(typedDuration(" 160 ")).toBe(160);
  expect(typedDuration("٢:٤٠")).toBe(160);
  expect(typedDuration("2:70")).toBeUndefined();
  expect(typedDuration("two")).toBeUndefined();
});

it("reads time to add or to take away", () => {
  expect(typedChange("90")).toBe(90);
  expect(typedChange("+90")).toBe(90);
  expect(typedChange("−45")).toBe(-45);
  expect(typedChange("-٤٥")).toBe(-45);
  expect(typedChange("0")).toBeUndefined();
  expect(typedChange("9999")).toBeUndefined();
  expect(typedChange("")).toBeUndefined();
});
