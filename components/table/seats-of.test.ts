import { describe, expect, it } from "vitest";
import type { RequestView, View } from "@/lib/roundtable/view-types";
import { seatsOf } from "./seats-of";

function request(id: string, state: RequestView["state"], seat?: string): RequestView {
  const speaker = seat ? { names: { en: seat }, seat } : { anonymous: true as const };
  return { id, state, speaker, speakingAs: "national", onBehalfOf: [], questions: [], at: 0, limit: 180 };
}

function viewWith(requests: RequestView[], order: string[], onFloor?: string): Pick<View, "seats" | "list" | "floor"> {
  const ids = ["chad", "fiji", "mali", "peru"];
  return {
    seats: { order: ids, items: Object.fromEntries(ids.map((id) => [id, { id, names: { en: id }, kind: "state" }])) },
    list: { state: "open", order, requests: Object.fromEntries(requests.map((one) => [one.id, one])) },
    floor: onFloor
      ? {
          speech: { id: "s", request: onFloor, state: "speaking", calledAt: 0, clock: { allotted: 180, pausedFor: 0 } },
        }
      : {},
  };
}

const states = (view: Parameters<typeof seatsOf>[0]) =>
  seatsOf(view, ({ id }) => id).map(({ state, place }) => (place ? `${state} ${place}` : state));

describe("the seats of the ring", () => {
  it("are lit, numbered, filled or quiet, in the order of the table", () => {
    const view = viewWith(
      [request("a", "speaking", "mali"), request("b", "waiting", "chad"), request("c", "heard", "peru")],
      ["b"],
      "a",
    );
    expect(states(view)).toEqual(["waiting 1", "quiet", "speaking", "heard"]);
  });

  it("count somebody without a seat in the ring among those before", () => {
    const view = viewWith([request("a", "waiting"), request("b", "waiting", "fiji")], ["a", "b"]);
    expect(states(view)).toEqual(["quiet", "waiting 2", "quiet", "quiet"]);
  });

  it("show one that was heard and waits again as waiting, at its first place", () => {
    const view = viewWith(
      [request("a", "heard", "fiji"), request("b", "waiting", "fiji"), request("c", "waiting", "fiji")],
      ["b", "c"],
    );
    expect(states(view)).toEqual(["quiet", "waiting 1", "quiet", "quiet"]);
  });

  it("do not count one that is set aside, which has no place until it is back", () => {
    const view = viewWith([request("a", "parked", "chad"), request("b", "waiting", "fiji")], ["a", "b"]);
    expect(states(view)).toEqual(["waiting", "waiting 1", "quiet", "quiet"]);
  });

  it("light nobody when a protected speaker has the floor", () => {
    expect(states(viewWith([request("a", "speaking")], [], "a"))).toEqual(["quiet", "quiet", "quiet", "quiet"]);
  });
});
