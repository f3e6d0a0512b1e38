import { expect, test } from "vitest";
import { compareOrder } from "@/components/moderator/list/compare-order";
import { deskView, request } from "@/components/moderator/test-view";

const requests = ["a", "b", "c"].map((id) => request(id));

test("each proposed place stands beside the present one; what only gives way does not move", () => {
  const { list } = deskView({ requests });
  const suggestions = [{ request: "c", before: "a", reasons: [] }];
  expect(compareOrder({ ...list, proposed: ["c", "a", "b"], suggestions })).toEqual([
    { request: "c", place: 1, now: 3, moves: true },
    { request: "a", place: 2, now: 1, moves: false },
    { request: "b", place: 3, now: 2, moves: false },
  ]);
});

test("who is set aside has no number on either side", () => {
  const { list } = deskView({ requests: [request("a", { state: "parked" }), request("b"), request("c")] });
  expect(compareOrder({ ...list, proposed: ["a", "c", "b"] })?.map(({ place, now }) => [place, now])).toEqual([
    [undefined, undefined],
    [1, 2],
    [2, 1],
  ]);
});

test("where nothing is proposed there is nothing to compare", () => {
  expect(compareOrder(deskView({ requests }).list)).toBeUndefined();
});
