import { expect, it } from "vitest";
import { batchesOf } from "@/components/secretariat/participants/seating-batches";

it("sends everybody once, table by table, some at a time", () => {
  const seats = Array.from({ length: 100 }, (_, index) => ({
    participant: `p${index}`,
    table: index % 5 === 0 ? 2 : 5,
    by: "first" as const,
  }));
  const batches = batchesOf(seats);
  expect(batches.map(({ table, participants }) => [table, participants.length])).toEqual([
    [2, 20],
    [5, 40],
    [5, 40],
  ]);
  expect(new Set(batches.flatMap(({ participants }) => participants)).size).toBe(100);
  expect(batchesOf([])).toEqual([]);
});
