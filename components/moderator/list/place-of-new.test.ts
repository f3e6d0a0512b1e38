import { expect, test } from "vitest";
import { PROFILES } from "@/lib/roundtable/profiles";
import { deskView, request } from "../test-view";
import { placeOfNew } from "./place-of-new";

const from = (seat: string) => ({ speaker: { names: { en: seat }, kind: "state" as const, seat } });
const waiting = [request("a"), request("b", { turn: 2 }), request("c", { turn: 2 })];

function viewWith(preset: "round-table" | "hearing", requests = waiting) {
  const view = deskView({ requests });
  return { ...view, table: { ...view.table, profile: PROFILES[preset] } };
}

test("a first turn stands before the second turns at the end, if the profile says so", () => {
  expect(placeOfNew(viewWith("round-table"), "kenya")).toBe("b");
  expect(placeOfNew(viewWith("hearing"), "kenya")).toBeNull();
  expect(placeOfNew(viewWith("round-table", [request("a")]), "kenya")).toBeNull();
});

test("who has spoken, and who stands behind one that the chair placed, stand at the end", () => {
  const heard = request("z", { state: "heard", ...from("kenya") });
  expect(placeOfNew(viewWith("round-table", [...waiting, heard]), "kenya")).toBeNull();
  expect(
    placeOfNew(viewWith("round-table", [...waiting, request("d", { turn: 2, confirmed: true })]), "mali"),
  ).toBeNull();
});
