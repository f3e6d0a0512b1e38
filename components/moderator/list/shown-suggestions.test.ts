import { expect, test } from "vitest";
import { notLeft, readLeft, withLeft } from "@/components/moderator/list/shown-suggestions";
import type { Suggestion } from "@/lib/roundtable/view-types";

const germany: Suggestion = { request: "germany", before: "mexico", reasons: [{ code: "rank", rank: "minister" }] };
const kenya: Suggestion = { request: "kenya", reasons: [{ code: "turn", n: 2 }] };
const chile: Suggestion = { request: "chile", before: "kenya", reasons: [{ code: "group" }] };

test("what was left is not shown again until it changes", () => {
  const left = withLeft([], germany);
  expect(notLeft([germany, kenya, chile], left)).toEqual([kenya, chile]);
  expect(notLeft([{ ...germany, before: "jordan" }], left)).toHaveLength(1);
  expect(notLeft([{ ...germany, reasons: [{ code: "first-turn" }] }], left)).toHaveLength(1);
});

test("a storage that holds something else holds nothing", () => {
  expect(readLeft(JSON.stringify(["a", 1]))).toEqual(["a"]);
  expect(readLeft("{")).toEqual([]);
  expect(readLeft("3")).toEqual([]);
  expect(readLeft(null)).toEqual([]);
});
