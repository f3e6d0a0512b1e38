import type { ItemView, View } from "./view-types";

/** What the times of an agenda depend on. */
export type Timed = Pick<View, "session" | "agenda" | "table" | "questions">;

/** What runs, what shares its time, what is ahead of it, and what has to follow at the very end. Skipped items are in none. */
export function partsOf(view: Timed) {
  const items = inOrder(view).filter((item) => item.state !== "skipped");
  const current = currentItem(view);
  const ahead = items.slice(items.findLastIndex((item) => item.state !== "planned") + 1);
  const merged = current ? takeWhile(ahead, (item) => isShown(view, item) && isShown(view, current)) : [];
  const rest = ahead.slice(merged.length);
  const endings = takeWhile(rest.toReversed(), isEnding).reverse();
  return { current, merged, body: rest.slice(0, rest.length - endings.length), endings };
}

export function takeWhile<T>(all: T[], holds: (one: T) => boolean): T[] {
  const end = all.findIndex((one) => !holds(one));
  return end < 0 ? all : all.slice(0, end);
}

function isShown({ questions }: Timed, item: ItemView): boolean {
  return item.questions.length > 0 && item.questions.every((id) => questions.shown.includes(id));
}

export function isQuestion({ kind }: ItemView): boolean {
  return kind === "question" || kind === "other";
}

function isEnding({ kind }: ItemView): boolean {
  return kind === "wrap-up" || kind === "closing";
}

export function isOver({ session }: Pick<View, "session">): boolean {
  return session.state === "adjourned" || session.state === "published";
}

export function lengthOf(items: ItemView[]): number {
  return items.reduce((sum, item) => sum + item.endsAt - item.startsAt, 0);
}

export function currentItem({ agenda }: Timed): ItemView | undefined {
  return agenda.current ? agenda.items[agenda.current] : undefined;
}

export function inOrder({ agenda }: Timed): ItemView[] {
  return agenda.order.flatMap((id) => agenda.items[id] ?? []);
}
