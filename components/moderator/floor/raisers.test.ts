import { expect, it } from "vitest";
import { deskView, request, TEN } from "../test-view";
import { raisers } from "./raisers";

const seat = (id: string, kind: "state" | "ngo") => ({ id, kind, names: { en: id } });

it("offers States first, and nobody whose point of order waits", () => {
  const seats = {
    items: { afford: seat("afford", "ngo"), kenya: seat("kenya", "state"), mexico: seat("mexico", "state") },
  };
  const mexico = { names: { en: "mexico" }, seat: "mexico" };
  const view = deskView({
    seats: { ...seats, order: ["afford", "kenya", "mexico"] },
    requests: [request("kenya", { speaker: { names: { en: "kenya" }, seat: "kenya" } })],
  });
  expect(raisers(view, "en").map(({ id }) => id)).toEqual(["kenya", "mexico", "afford"]);
  expect(raisers(view, "en").every(({ onList }) => !onList)).toBe(true);
  const pending = { ...view, floor: { points: [{ id: "p", speaker: mexico, at: TEN }] } };
  expect(raisers(pending, "en").map(({ id }) => id)).toEqual(["kenya", "afford"]);
});
