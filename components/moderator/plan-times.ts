import type { ItemView, View } from "@/lib/roundtable/view-types";

const MINUTE = 60_000;

/** The agenda as it really runs. Times in ms of server time. */
type Timed = Pick<View, "session" | "agenda" | "table">;

/**
 * Milliseconds behind the plan, negative when ahead; undefined when nothing can be said (not begun and not yet due, or over).
 * An item that began late keeps its planned length until it has used it up; from then on every minute counts.
 */
export function drift(view: Timed, now: number): number | undefined {
  const { session, agenda, table } = view;
  if (session.state === "scheduled") return now > table.startsAt ? now - table.startsAt : undefined;
  if (session.state !== "live" && session.state !== "suspended") return undefined;
  const current = agenda.current ? agenda.items[agenda.current] : undefined;
  if (current) return Math.max((current.startedAt ?? current.startsAt) - current.startsAt, now - current.endsAt);
  return betweenItems(inOrder(view), now);
}

function betweenItems(items: ItemView[], now: number): number | undefined {
  const last = items.findLast((item) => item.state === "finished");
  const after = last ? items.slice(items.indexOf(last) + 1) : items;
  const next = after.find((item) => item.state === "planned");
  const left = last?.finishedAt === undefined ? undefined : last.finishedAt - last.endsAt;
  if (!next) return left;
  const due = now - next.startsAt;
  return left === undefined ? (due > 0 ? due : undefined) : Math.max(left, due);
}

/** The drift as the header shows it: whole minutes, towards zero. */
export function driftMinutes(view: Timed, now: number): number | undefined {
  const behind = drift(view, now);
  return behind === undefined ? undefined : Math.trunc(behind / MINUTE) || 0;
}

/** When a planned item will begin if the plan keeps its lengths; never earlier than planned. */
export function expectedStart(view: Timed, item: ItemView, now: number): number {
  return item.startsAt + Math.max(0, drift(view, now) ?? 0);
}

/** What an item that runs or ran shows: minutes used and minutes planned. */
export function itemMinutes(item: ItemView, now: number): { used: number; planned: number; share: number } {
  const from = item.startedAt ?? now;
  const used = Math.max(0, (item.finishedAt ?? now) - from);
  const planned = Math.max(1, item.endsAt - item.startsAt);
  return {
    used: Math.floor(used / MINUTE),
    planned: Math.round(planned / MINUTE),
    share: Math.min(1, used / planned),
  };
}

/** Until when the list may be called: the wall, less the planned length of what still has to follow (wrap-up, closing). */
export function listEndsAt(view: Timed): { at: number; before: "wrap-up" | "closing" | "wall" } {
  const follow = inOrder(view).filter((item) => item.state === "planned" && isEnding(item));
  const reserved = follow.reduce((sum, item) => sum + item.endsAt - item.startsAt, 0);
  const first = follow[0];
  if (!first || !isEnding(first)) return { at: view.table.endsAt, before: "wall" };
  return { at: view.table.endsAt - reserved, before: first.kind === "wrap-up" ? "wrap-up" : "closing" };
}

function isEnding(item: ItemView): boolean {
  return item.kind === "wrap-up" || item.kind === "closing";
}

function inOrder({ agenda }: Pick<View, "agenda">): ItemView[] {
  return agenda.order.flatMap((id) => agenda.items[id] ?? []);
}
