import type { Plan, PlannedItem } from "@/components/secretariat/programme/types";
import { inSlot } from "@/lib/roundtable/agenda-template";

const MINUTE = 60_000;
/** What a new item takes until somebody says otherwise. */
const NEW_MINUTES = 15;

type Items = PlannedItem[];

/** How long an item takes, in minutes. */
export function minutesOf({ startsAt, endsAt }: Pick<PlannedItem, "startsAt" | "endsAt">): number {
  return Math.round((endsAt - startsAt) / MINUTE);
}

function shifted(items: Items, by: number): Items {
  return by === 0 ? items : items.map((item) => ({ ...item, startsAt: item.startsAt + by, endsAt: item.endsAt + by }));
}

/** The items with another in this place of the order. */
export function replaced(items: Items, index: number, change: Partial<PlannedItem>): Items {
  return items.map((item, at) => (at === index ? { ...item, ...change } : item));
}

/** Gives an item other minutes; whatever follows moves with its end. */
export function withMinutes(items: Items, index: number, minutes: number): Items {
  const item = items[index];
  if (!item) return items;
  const endsAt = item.startsAt + minutes * MINUTE;
  return [...items.slice(0, index), { ...item, endsAt }, ...shifted(items.slice(index + 1), endsAt - item.endsAt)];
}

/**
 * Lets an item begin at another time. The one before it, if it ended there, ends there now; its own end stays, unless it would
 * begin after it: then it keeps its length and moves the rest.
 */
export function withStart(items: Items, index: number, startsAt: number): Items {
  const item = items[index];
  if (!item) return items;
  const before = items[index - 1];
  const begins = before ? Math.max(startsAt, before.startsAt) : startsAt;
  const stays = begins < item.endsAt;
  const by = stays ? 0 : begins - item.startsAt;
  const adjoins = before?.endsAt === item.startsAt;
  return items.map((one, at) => {
    if (at === index - 1 && (adjoins || one.endsAt > begins)) return { ...one, endsAt: begins };
    if (at === index) return { ...one, startsAt: begins, endsAt: one.endsAt + by };
    return at > index ? { ...one, startsAt: one.startsAt + by, endsAt: one.endsAt + by } : one;
  });
}

/** The items in another order, one after the other from where the first began, each with its own length. */
export function reordered(items: Items, order: string[]): Items {
  let at = items[0]?.startsAt ?? 0;
  return order
    .flatMap((id) => items.find((item) => item.id === id) ?? [])
    .map((item) => {
      const startsAt = at;
      at += item.endsAt - item.startsAt;
      return { ...item, startsAt, endsAt: at };
    });
}

/** Without one item; what follows moves up. */
export function removed(items: Items, index: number): Items {
  const item = items[index];
  if (!item) return items;
  return [...items.slice(0, index), ...shifted(items.slice(index + 1), item.startsAt - item.endsAt)];
}

/** With a new item in front of the last ones, wrap-up and closing; what follows moves on. */
export function added(plan: Plan, item: Pick<PlannedItem, "kind" | "title" | "questions">): Items {
  const { items } = plan;
  const tail = items.findIndex(({ kind }) => kind === "wrap-up" || kind === "closing");
  const index = tail < 0 ? items.length : tail;
  const startsAt = items[index]?.startsAt ?? items.at(-1)?.endsAt ?? plan.startsAt;
  const made = { ...item, id: freeId(items), startsAt, endsAt: startsAt + NEW_MINUTES * MINUTE };
  return [...items.slice(0, index), made, ...shifted(items.slice(index), NEW_MINUTES * MINUTE)];
}

/** An id that no item bears. */
export function freeId(items: { id: string }[], stem = "item"): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** All items by proportion in the slot, to its first and last minute. */
export function fitted({ items, startsAt, endsAt }: Plan): Items {
  const weights = items.map((item) => ({ ...item, weight: Math.max(1, minutesOf(item)) }));
  const times = inSlot(weights, startsAt, endsAt);
  return items.map((item, index) => ({ ...item, ...pick(times[index]) }));
}

function pick(times: { startsAt: number; endsAt: number } | undefined) {
  return times && { startsAt: times.startsAt, endsAt: times.endsAt };
}

/** The plan at another time of day: where the whole slot moves, its agenda moves along. */
export function inOtherSlot(plan: Plan, startsAt: number, endsAt: number): Plan {
  return { ...plan, startsAt, endsAt, items: shifted(plan.items, startsAt - plan.startsAt) };
}

/** Minutes by which the agenda runs over its slot (more than 0), or leaves of it (less than 0). */
export function overrun({ items, endsAt, startsAt }: Plan): number {
  const last = items.reduce((latest, item) => Math.max(latest, item.endsAt), startsAt);
  return Math.round((last - endsAt) / MINUTE);
}

/** Questions that no item is about. */
export function unplaced({ items, questions }: Plan): string[] {
  const placed = new Set(items.flatMap((item) => item.questions));
  return questions.flatMap(({ id }) => (placed.has(id) ? [] : [id]));
}

/** What keeps a plan from being saved; null where nothing does. */
export function missingOf({
  title,
  startsAt,
  endsAt,
  items,
  questions,
}: Plan): "title" | "slot" | "item" | "question" | null {
  if (title.trim() === "") return "title";
  if (endsAt <= startsAt) return "slot";
  if (items.some((item) => item.title.trim() === "")) return "item";
  return questions.some(({ text }) => text.trim() === "") ? "question" : null;
}
