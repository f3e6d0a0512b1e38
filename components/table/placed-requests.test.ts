import { expect, it } from "vitest";
import type { RequestView } from "@/lib/roundtable/view-types";
import { countWaiting, placedRequests } from "./placed-requests";

function list(states: Record<string, RequestView["state"]>) {
  const facts = { speaker: {}, speakingAs: "national", onBehalfOf: [], questions: [], at: 0, limit: 180 } as const;
  const requests = Object.entries(states).map(([id, state]): RequestView => {
    return { ...facts, onBehalfOf: [], questions: [], id, state };
  });
  return { requests: Object.fromEntries(requests.map((each) => [each.id, each])), order: Object.keys(states) };
}

it("numbers those who wait and leaves out the number of one set aside", () => {
  const placed = placedRequests(list({ a: "waiting", b: "parked", c: "waiting" }));
  expect(placed.map(({ request, place }) => [request.id, place])).toEqual([
    ["a", 1],
    ["b", undefined],
    ["c", 2],
  ]);
  expect(countWaiting(list({ a: "waiting", b: "parked", c: "waiting" }))).toBe(2);
});

it("knows nothing of a request that is not in the view", () => {
  expect(placedRequests({ order: ["gone"], requests: {} })).toEqual([]);
});
