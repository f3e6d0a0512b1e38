import type { Agenda, AgendaPlan } from "@/components/table/agenda-editor/plan";
import { inSlot } from "@/lib/roundtable/agenda-template";
import type { PlannedItem } from "@/lib/roundtable/events";

const MINUTE = 60_000;
/** What a new item takes until somebody says otherwise. */
const NEW_MINUTES = 15;

type Items = PlannedItem[];
type Begun = ReadonlySet<string>;

const NONE: Begun = new Set();

/** `follow`: those behind move along with the change. `begun`: items whose times stay. */
export type How = { follow: boolean; begun?: Begun };

/** How long an item takes, in minutes. */
export function minutesOf({ startsAt, endsAt }: Pick<PlannedItem, "startsAt" | "endsAt">): number {
  return Math.round((endsAt - startsAt) / MINUTE);
}

function shifted(items: Items, by: number, begun: Begun = NONE): Items {
  if (by === 0) return items;
  return items.map((item) =>
    begun.has(item.id) ? item : { ...item, startsAt: item.startsAt + by, endsAt: item.endsAt + by },
  );
}

/** The items with another in this place of the order. */
export function replaced(items: Items, index: number, change: Partial<PlannedItem>): Items {
  return items.map((item, at) => (at === index ? { ...item, ...change } : item));
}

/** Gives an item other minutes. What follows moves with its end; else the next one gives or gets them, as far as it has them. */
export function withMinutes(items: Items, index: number, minutes: number, { follow, begun = NONE }: How): Items {
  const item = items[index];
  if (!item) return items;
  const endsAt = item.startsAt + minutes * MINUTE;
  const changed = [...items.slice(0, index), { ...item, endsAt }];
  const [next, ...rest] = items.slice(index + 1);
  if (!next) return changed;
  const reached = next.startsAt === item.endsAt || next.startsAt < endsAt;
  if (follow || (reached && (endsAt >= next.endsAt || begun.has(next.id))))
    return [...changed, ...shifted([next, ...rest], endsAt - item.endsAt, begun)];
  return [...changed, reached ? { ...next, startsAt: endsAt } : next, ...rest];
}

/**
 * Lets an item begin at another time. The one before it, if it ended there, ends there now. What follows moves along; else the
 * item's own end stays, unless it would begin after it: then it keeps its length and moves the rest.
 */
export function withStart(items: Items, index: number, startsAt: number, { follow, begun = NONE }: How): Items {
  const item = items[index];
  if (!item) return items;
  const before = items[index - 1];
  const begins = before ? Math.max(startsAt, before.startsAt) : startsAt;
  const moves = follow || begins >= item.endsAt;
  const adjoins = before?.endsAt === item.startsAt;
  const [first = item, ...rest] = moves
    ? shifted(items.slice(index), begins - item.startsAt, begun)
    : items.slice(index);
  const above = items.slice(0, index).map((one) => {
    const ends = one === before && !begun.has(one.id) && (adjoins || one.endsAt > begins);
    return ends ? { ...one, endsAt: begins } : one;
  });
  return [...above, { ...first, startsAt: begins }, ...rest];
}

/** The items in another order, one after the other from where the first began, each with its own length. */
export function reordered(items: Items, order: string[], begun: Begun = NONE): Items {
  let at = Math.min(...items.filter(({ id }) => !begun.has(id)).map(({ startsAt }) => startsAt));
  return order
    .flatMap((id) => items.find((item) => item.id === id) ?? [])
    .map((item) => {
      if (begun.has(item.id)) {
        at = Math.max(at, item.endsAt);
        return item;
      }
      const startsAt = at;
      at += item.endsAt - item.startsAt;
      return { ...item, startsAt, endsAt: at };
    });
}

/** The first place of the order that is behind all that has begun. */
export function firstFree(order: string[], begun: Begun): number {
  return order.findLastIndex((id) => begun.has(id)) + 1;
}

/** Without one item; what follows moves up. */
export function removed(items: Items, index: number, begun: Begun = NONE): Items {
  const item = items[index];
  if (!item) return items;
  return [...items.slice(0, index), ...shifted(items.slice(index + 1), item.startsAt - item.endsAt, begun)];
}

/** With a new item in front of the last ones, wrap-up and closing; what follows moves on. */
export function added(
  { items, startsAt: opens }: Agenda,
  item: Pick<PlannedItem, "kind" | "title" | "questions">,
  begun: Begun = NONE,
): Items {
  const tail = items.findIndex(({ kind }) => kind === "wrap-up" || kind === "closing");
  const free = firstFree(
    items.map(({ id }) => id),
    begun,
  );
  const index = Math.max(free, tail < 0 ? items.length : tail);
  const startsAt = items[index]?.startsAt ?? items.at(-1)?.endsAt ?? opens;
  const made = { ...item, id: freeId(items), speakers: [], startsAt, endsAt: startsAt + NEW_MINUTES * MINUTE };
  return [...items.slice(0, index), made, ...shifted(items.slice(index), NEW_MINUTES * MINUTE)];
}

/** An id that no item bears. */
export function freeId(items: { id: string }[], stem = "item"): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** All that has not begun by proportion in what is left of the slot, to its last minute. */
export function fitted({ items, startsAt, endsAt }: Agenda, begun: Begun = NONE): Items {
  const from = items.reduce((latest, item) => (begun.has(item.id) ? Math.max(latest, item.endsAt) : latest), startsAt);
  const free = items.filter(({ id }) => !begun.has(id));
  if (from >= endsAt) return items;
  const weights = free.map((item) => ({ ...item, weight: Math.max(1, minutesOf(item)) }));
  const times = new Map(inSlot(weights, from, endsAt).map((part) => [part.id, part]));
  return items.map((item) => ({ ...item, ...pick(times.get(item.id)) }));
}

function pick(times: { startsAt: number; endsAt: number } | undefined) {
  return times && { startsAt: times.startsAt, endsAt: times.endsAt };
}

/** The plan at another time of day: where the whole slot moves, its agenda moves along. */
export function inOtherSlot<P extends Agenda>(plan: P, startsAt: number, endsAt: number): P {
  return { ...plan, startsAt, endsAt, items: shifted(plan.items, startsAt - plan.startsAt) };
}

/** Minutes by which the agenda runs over its slot (more than 0), or leaves of it (less than 0). */
export function overrun({ items, endsAt, startsAt }: Agenda): number {
  const last = items.reduce((latest, item) => Math.max(latest, item.endsAt), startsAt);
  return Math.round((last - endsAt) / MINUTE);
}

/** Questions that no item is about. */
export function unplaced({ items, questions }: AgendaPlan): string[] {
  const placed = new Set(items.flatMap((item) => item.questions));
  return questions.flatMap(({ id }) => (placed.has(id) ? [] : [id]));
}

/** What no table can hold; null where nothing is wrong. */
export function wrongInAgenda({ startsAt, endsAt, items }: Agenda): "slot" | "item" | null {
  if (endsAt <= startsAt) return "slot";
  return items.some((item) => item.title.trim() === "") ? "item" : null;
}
