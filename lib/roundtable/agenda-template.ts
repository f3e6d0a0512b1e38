import type { ItemKind } from "./state";

/** An item of an agenda before it has a time: its share of the slot is its weight against that of the others. */
export type AgendaPart = { id: string; kind: ItemKind; title: string; questions: string[]; weight: number };

export type TimedPart = Omit<AgendaPart, "weight"> & { startsAt: number; endsAt: number };

/** What the items are called, in the language of the table. */
export type AgendaWords = {
  opening: string;
  panel: string;
  question: (number: number) => string;
  discussion: string;
  wrapUp: string;
  closing: string;
};

const MINUTE = 60_000;
/** The slot of which the weights below are the minutes: 10:00–13:00 or 15:00–18:00 (domain brief, §4). */
export const SLOT_MINUTES = 180;
const OPENING = 10;
const PANEL = 30;
const QUESTIONS = 125;
const WRAP_UP = 10;
const CLOSING = 5;
/** A question that gets less than this is no item of its own. */
const LEAST_MINUTES = 3;
/** From an hour on items begin at times that can be said aloud: 10:40, and not 10:41. */
const EVEN_MINUTES = 5;
const EVEN_FROM = 60;

type Asked = { id: string; number: number; label?: string; minutes?: number };

export type RoundTable = {
  questions: Asked[];
  /** Titles of the panel's items, which share its time; none for a table without a panel. */
  panel?: string[];
  /** How long the slot is: a short one has no room for an item for every question. */
  minutes: number;
  words: AgendaWords;
};

/** Opening, panel, question by question, wrap-up, closing. A question's item bears the id of the question. */
export function roundTableParts({ questions, panel, minutes, words }: RoundTable): AgendaPart[] {
  return [
    { id: "opening", kind: "opening", title: words.opening, questions: [], weight: OPENING },
    ...panelParts(panel ?? [words.panel], PANEL),
    ...questionParts(questions, minutes, words),
    { id: "wrap-up", kind: "wrap-up", title: words.wrapUp, questions: [], weight: WRAP_UP },
    { id: "closing", kind: "closing", title: words.closing, questions: [], weight: CLOSING },
  ];
}

/** Opening segment, one panel after the other, closing: a hearing, each panel with a moderator of its own. */
export function hearingParts(panels: string[], words: AgendaWords): AgendaPart[] {
  return [
    { id: "opening", kind: "opening", title: words.opening, questions: [], weight: OPENING },
    ...panelParts(panels, PANEL + QUESTIONS),
    { id: "closing", kind: "closing", title: words.closing, questions: [], weight: WRAP_UP + CLOSING },
  ];
}

function panelParts(titles: string[], weight: number): AgendaPart[] {
  return titles.map((title, index) => {
    const id = index === 0 ? "panel" : `panel-${index + 1}`;
    return { id, kind: "panel", title, questions: [], weight: weight / titles.length };
  });
}

function questionParts(questions: Asked[], minutes: number, words: AgendaWords): AgendaPart[] {
  const each = ((QUESTIONS / SLOT_MINUTES) * minutes) / questions.length;
  if (questions.length === 0 || each < LEAST_MINUTES) {
    return [{ id: "discussion", kind: "other", title: words.discussion, questions: [], weight: QUESTIONS }];
  }
  const asked = questions.map((question) => question.minutes ?? QUESTIONS / questions.length);
  const sum = asked.reduce((total, one) => total + one, 0);
  return questions.map(({ id, number, label }, index) => {
    const weight = ((asked[index] ?? 0) * QUESTIONS) / sum;
    return { id, kind: "question", title: label || words.question(number), questions: [id], weight };
  });
}

/** Gives each part its time, one after the other, from the first to the last minute of the slot (ms). */
export function inSlot(parts: AgendaPart[], startsAt: number, endsAt: number): TimedPart[] {
  const groups = grouped(parts);
  const whole = groups.map((group) => ({ weight: weightOf(group), least: group.length }));
  const given = shared(whole, Math.floor((endsAt - startsAt) / MINUTE));
  const minutes = groups.flatMap((group, index) =>
    shared(
      group.map(({ weight }) => ({ weight, least: 1 })),
      given[index] ?? 0,
    ),
  );
  let at = startsAt;
  return parts.map(({ weight: _weight, ...part }, index) => {
    const timed = { ...part, startsAt: at, endsAt: at + (minutes[index] ?? 0) * MINUTE };
    at = timed.endsAt;
    return timed;
  });
}

/** Neighbours of one kind: the questions have their time together, and then share it. */
function grouped(parts: AgendaPart[]): AgendaPart[][] {
  const groups: AgendaPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === part.kind) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function weightOf(parts: { weight: number }[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

/** `least`: minutes that it gets in any case, while there are enough for all. */
type Share = { weight: number; least: number };

/** Whole minutes by proportion, whose sum is exactly `minutes`; multiples of five where slot and parts are long enough for that. */
export function shared(parts: Share[], minutes: number): number[] {
  const sum = weightOf(parts);
  if (parts.length === 0 || sum <= 0 || minutes <= 0) return parts.map(() => 0);
  const exact = parts.map(({ weight }) => (weight / sum) * minutes);
  if (exact.every((one) => Math.abs(one - Math.round(one)) < 1e-9 && one >= 1)) return exact.map(Math.round);
  const least = parts.map((part) => part.least);
  const units = least.map((one) => Math.ceil(one / EVEN_MINUTES));
  const even = minutes >= EVEN_FROM && minutes % EVEN_MINUTES === 0 && exact.every((one) => one >= EVEN_MINUTES / 2);
  const room = units.reduce((total, one) => total + one, 0) * EVEN_MINUTES <= minutes;
  return even && room ? inUnits(exact, units, minutes, EVEN_MINUTES) : inUnits(exact, least, minutes, 1);
}

/** The largest remainders get what rounding down left over, as seats are shared out; of equal ones the earlier. */
function inUnits(exact: number[], least: number[], minutes: number, unit: number): number[] {
  const units = minutes / unit;
  const enough = least.reduce((total, one) => total + one, 0) <= units;
  const floor = (index: number) => (enough ? (least[index] ?? 0) : 0);
  const given = exact.map((one, index) => Math.max(floor(index), Math.floor(one / unit + 1e-9)));
  const owed = (index: number) => (exact[index] ?? 0) / unit - (given[index] ?? 0);
  let left = units - given.reduce((total, one) => total + one, 0);
  while (left !== 0) {
    const step = Math.sign(left);
    const able = [...given.keys()].filter((index) => step > 0 || (given[index] ?? 0) > floor(index));
    const next = able.reduce((best, index) => (step * (owed(index) - owed(best)) > 1e-9 ? index : best));
    given[next] = (given[next] ?? 0) + step;
    left -= step;
  }
  return given.map((one) => one * unit);
}
