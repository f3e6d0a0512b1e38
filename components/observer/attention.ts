import { countWaiting } from "@/components/table/placed-requests";
import { callable, driftMinutes, listFits, wholeMinutes } from "@/lib/roundtable/schedule";
import type { View } from "@/lib/roundtable/view-types";

/** From so many minutes on something is no longer the ordinary course of a morning. */
const LATE_TO_OPEN = 5;
const LONG_SUSPENDED = 10;
const NOBODY_CALLED = 5;
const FAR_BEHIND = 10;

/** Why somebody should look at a table. */
export type Attention =
  | { is: "point" }
  | { is: "unopened" | "suspended" | "uncalled" | "behind"; minutes: number }
  /** The time at which a suspended session was to resume has passed. */
  | { is: "late"; until: number }
  | { is: "unreached"; count: number };

/** Takes the public's view and server time (ms); returns what calls for attention, the most pressing first. */
export function attention(view: View, now: number): Attention[] {
  const { session, table } = view;
  switch (session.state) {
    case "scheduled":
      return since("unopened", table.startsAt, now, LATE_TO_OPEN);
    case "suspended":
      return [...suspended(view, now), ...unreached(view, now)];
    case "live":
      return [...point(view), ...uncalled(view, now), ...unreached(view, now), ...behind(view, now)];
    case "adjourned":
    case "published":
      return [];
    default:
      return session.state satisfies never;
  }
}

/** Where a time was announced, that one counts. */
function suspended({ session: { suspendedAt, until } }: View, now: number): Attention[] {
  if (until === undefined) return since("suspended", suspendedAt, now, LONG_SUSPENDED);
  return until <= now ? [{ is: "late", until }] : [];
}

function since(is: "unopened" | "suspended" | "uncalled", at: number | undefined, now: number, most: number) {
  const minutes = at === undefined ? 0 : wholeMinutes(now - at);
  return minutes >= most ? [{ is, minutes }] : [];
}

function point({ floor }: View): Attention[] {
  return floor.points?.length ? [{ is: "point" }] : [];
}

/** Somebody waits, and nobody was called since the opening. A pause between two turns is not told from the public's view. */
function uncalled({ floor, list, session }: View, now: number): Attention[] {
  const called = floor.speech || Object.values(list.requests).some(({ state }) => state === "heard");
  return called || countWaiting(list) === 0 ? [] : since("uncalled", session.openedAt, now, NOBODY_CALLED);
}

function unreached(view: View, now: number): Attention[] {
  if (!view.table.listed || callable(view).length === 0) return [];
  const { waiting, end } = listFits(view, now);
  return waiting > end.fitting ? [{ is: "unreached", count: waiting - end.fitting }] : [];
}

function behind(view: View, now: number): Attention[] {
  const minutes = driftMinutes(view, now) ?? 0;
  return minutes >= FAR_BEHIND ? [{ is: "behind", minutes }] : [];
}
