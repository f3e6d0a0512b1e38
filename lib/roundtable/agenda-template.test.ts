import { expect, it } from "vitest";
import { type AgendaWords, hearingParts, inSlot, roundTableParts, shared } from "./agenda-template";

const words: AgendaWords = {
  opening: "Opening",
  panel: "Panel",
  question: (number) => `Question ${number}`,
  discussion: "Discussion",
  wrapUp: "Wrap-up",
  closing: "Closing",
};
const MINUTE = 60_000;
const asked = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `q${at + 1}`, number: at + 1 }));

function lengths(minutes: number, questions: number): number[] {
  const parts = roundTableParts({ questions: asked(questions), minutes, words });
  return inSlot(parts, 0, minutes * MINUTE).map(({ startsAt, endsAt }) => (endsAt - startsAt) / MINUTE);
}

it("gives three hours as the United Nations do: 10, 30, 125, 10, 5", () => {
  expect(lengths(180, 0)).toEqual([10, 30, 125, 10, 5]);
  expect(lengths(180, 5)).toEqual([10, 30, 25, 25, 25, 25, 25, 10, 5]);
});

it("gives minutes that were asked for as they are", () => {
  const questions = asked(4).map((one, at) => ({ ...one, minutes: [36, 29, 35, 25][at] ?? 0 }));
  const parts = inSlot(roundTableParts({ questions, minutes: 180, words }), 0, 180 * MINUTE);
  expect(parts.slice(2, 6).map(({ startsAt, endsAt }) => (endsAt - startsAt) / MINUTE)).toEqual([36, 29, 35, 25]);
});

it.each([
  [30, 1, [2, 5, 21, 1, 1]],
  [45, 2, [3, 8, 16, 15, 2, 1]],
  [90, 3, [5, 15, 20, 20, 20, 5, 5]],
  [120, 4, [5, 20, 25, 20, 20, 20, 5, 5]],
  [240, 4, [15, 40, 45, 40, 40, 40, 15, 5]],
])("fits itself to a slot of %i minutes with %i questions", (minutes, questions, expected) => {
  expect(lengths(minutes, questions)).toEqual(expected);
});

it("fills any slot from half an hour to a day, to the minute, and leaves nothing without time", () => {
  for (let minutes = 30; minutes <= 1440; minutes += 7) {
    for (const questions of [0, 1, 4, 9, 40]) {
      const given = lengths(minutes, questions);
      expect(given.reduce((sum, one) => sum + one, 0)).toBe(minutes);
      expect(Math.min(...given)).toBeGreaterThanOrEqual(1);
      expect(given.every(Number.isInteger)).toBe(true);
    }
  }
});

it("asks the questions together where each would get less than three minutes", () => {
  expect(lengths(30, 6)).toHaveLength(4 + 6);
  expect(lengths(30, 7)).toHaveLength(5);
});

it("is a hearing: opening, panels of the same length, closing", () => {
  const parts = inSlot(hearingParts(["One", "Two", "Three", "Four"], words), 0, 360 * MINUTE);
  expect(parts.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    "opening Opening",
    "panel One",
    "panel Two",
    "panel Three",
    "panel Four",
    "closing Closing",
  ]);
  const panels = parts.slice(1, 5).map(({ startsAt, endsAt }) => (endsAt - startsAt) / MINUTE);
  expect(Math.max(...panels) - Math.min(...panels)).toBeLessThanOrEqual(5);
  expect(parts.at(-1)?.endsAt).toBe(360 * MINUTE);
});

it("shares nothing out of nothing", () => {
  expect(shared([], 60)).toEqual([]);
  const one = { weight: 1, least: 1 };
  expect(shared([one, one], 0)).toEqual([0, 0]);
  expect(shared([one, one, one], 2)).toEqual([1, 1, 0]);
});
