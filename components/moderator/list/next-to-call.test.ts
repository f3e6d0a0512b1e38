import { expect, test } from "vitest";
import { nextToCall } from "@/components/moderator/list/next-to-call";
import { deskView, request } from "@/components/moderator/test-view";

test("passes over who is set aside and who is not seated any more", () => {
  const parked = request("kenya", { state: "parked" });
  const frozen = request("mexico", { frozen: true });
  expect(nextToCall(deskView({ requests: [parked, frozen, request("jordan"), request("chile")] }))).toBe("jordan");
});

test("is nobody where nobody can be called", () => {
  expect(nextToCall(deskView({ requests: [request("kenya", { state: "parked" })] }))).toBeUndefined();
});
