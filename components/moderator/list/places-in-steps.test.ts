import { expect, test, vi } from "vitest";
import { fakeFrames } from "@/lib/client/testing/fake-frames";
import { type EntryPlace, PlacesInSteps } from "./places-in-steps";

fakeFrames();

const ids = Array.from({ length: 25 }, (_, index) => `r${index}`);
const numbered = (from: number, of = ids) =>
  Object.fromEntries(of.map((id, index): [string, EntryPlace] => [id, { number: `${index + from}`, fits: true }]));

function watched(places: PlacesInSteps) {
  const told: string[] = [];
  for (const id of ids) places.subscribe(id, () => told.push(`${id}:${places.get(id)?.number}`));
  return told;
}

test("the first are told at once, the others frame by frame, each once", () => {
  const places = new PlacesInSteps(numbered(1));
  const told = watched(places);
  places.set(numbered(2));
  expect(told).toEqual(ids.slice(0, 10).map((id, index) => `${id}:${index + 2}`));
  vi.advanceTimersByTime(17);
  expect(told).toHaveLength(20);
  vi.runAllTimers();
  expect(told).toEqual(ids.map((id, index) => `${id}:${index + 2}`));
});

test("what is the same is not told, and costs no frame", () => {
  const now = numbered(1);
  const places = new PlacesInSteps(now);
  const told = watched(places);
  places.set({ ...now, r20: { number: "x", fits: false } });
  expect(told).toEqual(["r20:x"]);
  expect(vi.getTimerCount()).toBe(0);
});

test("a change on the way is taken along, and all end at the newest", () => {
  const places = new PlacesInSteps(numbered(1));
  watched(places);
  places.set(numbered(2));
  places.set(numbered(3));
  vi.runAllTimers();
  expect(ids.map((id) => places.get(id)?.number)).toEqual(ids.map((_, index) => `${index + 3}`));
});

test("one who comes is known at once, one who left is forgotten", () => {
  const places = new PlacesInSteps(numbered(1, ids.slice(1)));
  places.set(numbered(1, ids.slice(0, -1)));
  expect(places.get("r0")?.number).toBe("1");
  vi.runAllTimers();
  expect(places.get("r24")).toBeUndefined();
});
