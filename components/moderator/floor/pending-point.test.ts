import { expect, it } from "vitest";
import { speech, TEN } from "../test-view";
import { pendingPoint } from "./pending-point";

const raised = (id: string) => ({ id, speaker: { names: { en: id } }, at: TEN });

it("is the latest, above those raised before it, with the time it stopped the clock at", () => {
  const clock = { allotted: 180, startedAt: TEN, pausedAt: TEN + 115_000, pausedFor: 0 };
  const kenya = speech("kenya", "paused", { clock, pausedBy: "point" });
  const points = [raised("mexico"), raised("sweden"), raised("ghana")];
  expect(pendingPoint({ speech: kenya, points })).toMatchObject({
    point: { id: "ghana" },
    below: [{ id: "sweden" }, { id: "mexico" }],
    left: 65,
  });
  expect(pendingPoint({ speech: { ...kenya, pausedBy: "desk" }, points })).not.toHaveProperty("left");
  expect(pendingPoint({ points: points.slice(0, 1) })).toEqual({ point: raised("mexico"), below: [] });
  expect(pendingPoint({ speech: kenya })).toBeUndefined();
});
