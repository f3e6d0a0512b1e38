import { expect, test } from "vitest";
import { isOneDelegation, mergeable } from "@/components/moderator/list/mergeable";
import { deskView, request } from "@/components/moderator/test-view";

test("turns may be merged, a video message not", () => {
  const requests = [request("a"), request("film", { video: 180 }), request("b", { state: "parked" })];
  expect(mergeable(deskView({ requests })).map(({ id }) => id)).toEqual(["a", "b"]);
});

test("two of one delegation are told from two delegations", () => {
  const seated = (id: string, seat: string) => request(id, { speaker: { seat } });
  const view = deskView({ requests: [seated("a", "kenya"), seated("b", "kenya"), seated("c", "chile")] });
  expect(isOneDelegation(view, ["a", "b"])).toBe(true);
  expect(isOneDelegation(view, ["a", "c"])).toBe(false);
});
