import { expect, test, vi } from "vitest";
import { InTurns, type Turn } from "./in-turns";
import { fakeFrames } from "./testing/fake-frames";

type Known = { speaker: string; list: string[] };

fakeFrames();

function shown(known: InTurns<Known>, turn: Turn, part: keyof Known) {
  const seen: string[] = [];
  const tell = () => seen.push(String(known.get(turn)[part]));
  const leave = known.subscribe(turn, { differs: (before, after) => before[part] !== after[part], tell });
  return { seen, leave };
}

test("the floor is told at once, the rest in later frames, one part in each", () => {
  const known = new InTurns<Known>({ speaker: "", list: [] });
  const floor = shown(known, "floor", "speaker");
  const ring = shown(known, "ring", "list");
  const list = shown(known, "list", "list");
  known.set({ speaker: "Kenya", list: ["Ghana"] });
  expect([floor.seen, ring.seen, list.seen]).toEqual([["Kenya"], [], []]);
  vi.advanceTimersByTime(17);
  expect([ring.seen, list.seen]).toEqual([["Ghana"], []]);
  vi.advanceTimersByTime(17);
  expect(list.seen).toEqual(["Ghana"]);
});

test("a part to which nothing changed costs no frame, and knows the newest all the same", () => {
  const known = new InTurns<Known>({ speaker: "", list: [] });
  const list = shown(known, "list", "speaker");
  known.set({ speaker: "", list: ["Ghana"] });
  expect(known.get("list").list).toEqual(["Ghana"]);
  expect(vi.getTimerCount()).toBe(0);
  expect(list.seen).toEqual([]);
});

test("changes that follow each other closely starve no part, and all end at the newest", () => {
  const known = new InTurns<Known>({ speaker: "", list: [] });
  const ring = shown(known, "ring", "list");
  const list = shown(known, "list", "list");
  for (let turn = 0; turn < 10; turn++) {
    known.set({ speaker: "", list: [`${turn}`] });
    vi.advanceTimersByTime(10);
  }
  expect(list.seen.length).toBeGreaterThan(1);
  vi.runAllTimers();
  expect([ring.seen.at(-1), list.seen.at(-1)]).toEqual(["9", "9"]);
});

test("a page in the background, which has no frames, does not fall behind", () => {
  vi.stubGlobal("requestAnimationFrame", () => 0);
  const known = new InTurns<Known>({ speaker: "", list: [] });
  const list = shown(known, "list", "list");
  known.set({ speaker: "", list: ["Ghana"] });
  vi.advanceTimersByTime(150);
  expect(list.seen).toEqual(["Ghana"]);
});

test("who has left is not told", () => {
  const known = new InTurns<Known>({ speaker: "", list: [] });
  const list = shown(known, "list", "list");
  known.set({ speaker: "", list: ["Ghana"] });
  list.leave();
  vi.runAllTimers();
  expect(list.seen).toEqual([]);
});
