import { listEndsAt } from "@/components/moderator/plan-times";
import { remaining } from "@/lib/roundtable/clock";
import { fits } from "@/lib/roundtable/fits";
import { clockOf, type View } from "@/lib/roundtable/view-types";

type Timed = Pick<View, "session" | "agenda" | "table" | "list" | "floor">;

/** The instant (server time, ms) from which those who wait are called, the present speaker left out; undefined while nobody can know. */
export function listGoesOnAt({ session, agenda, table, floor }: Timed, now: number): number | undefined {
  if (session.state !== "live") return undefined;
  const item = agenda.current ? agenda.items[agenda.current] : undefined;
  const before = item?.kind === "opening" || item?.kind === "panel";
  return before && !floor.speech ? Math.max(now, Math.min(item.endsAt, table.endsAt)) : now;
}

/** Seconds that the present speaker still has; 0 in overrun and while nobody speaks. */
export function secondsOnFloor({ floor }: Timed, now: number): number {
  return floor.speech ? Math.max(0, remaining(clockOf(floor.speech.clock), now)) / 1000 : 0;
}

/** When a turn begins that has `secondsAhead` planned before it, handovers included. */
export function turnAt(view: Timed, secondsAhead: number, now: number): number | undefined {
  const from = listGoesOnAt(view, now);
  return from === undefined ? undefined : from + (secondsOnFloor(view, now) + secondsAhead) * 1000;
}

/** When each of those who wait begins, by request; empty while nobody can know. */
export function turnsAt(view: Timed, now: number): Map<string, number> {
  const { list, table, floor } = view;
  const from = listGoesOnAt(view, now);
  if (from === undefined) return new Map();
  const { starts } = fits({
    waiting: list.order.map((id) => list.requests[id]?.limit ?? table.limits.state),
    handover: table.handover,
    ...(floor.speech && { floor: secondsOnFloor(view, now) }),
    from,
    until: table.endsAt,
  });
  return new Map(list.order.map((id, index) => [id, starts[index] ?? from]));
}

/** Whether a turn of `limit` seconds from `at` ends before the table must turn to its end. */
export function isReached(view: Timed, at: number, limit: number): boolean {
  return at + limit * 1000 <= listEndsAt(view).at;
}
