import { pointNow } from "@/components/observer/point-of-order";
import { countWaiting } from "@/components/table/placed-requests";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { type ListState, listStateAt } from "@/lib/roundtable/clock";
import type { PointOfOrderView, RequestView, View } from "@/lib/roundtable/view-types";

const MINUTE = 60_000;
/** From so many milliseconds before the planned end on, a screen warns that interpretation ends. */
const WARNED = 10 * MINUTE;

/** What the middle of the screen is about. */
export type Face =
  | { is: "scheduled" }
  | { is: "point-of-order"; point: PointOfOrderView; below: number; request?: RequestView }
  | { is: "speech"; request: RequestView; called: boolean }
  | { is: "free" }
  | { is: "suspended"; since?: number; reason?: string }
  | { is: "adjourned"; at?: number; writing: boolean }
  | { is: "published" };

/** How the list stands; `left` is milliseconds. */
export type ListNotice =
  | { is: "unlisted" }
  | { is: "closing"; closesAt: number; left: number }
  | { is: Exclude<ListState, "closing">; waiting: number };

export type ScreenFace = {
  face: Face;
  /** Absent once the session is over. */
  list?: ListNotice;
  /** Milliseconds until interpretation ends, 0 once it has; absent while that is far off or does not matter. */
  interpretation?: number;
};

/** Takes a view and server time (ms); returns all that a screen decides by them. The rest is drawing. */
export function screenFace(view: View, now: number): ScreenFace {
  const { state } = view.session;
  const over = state === "adjourned" || state === "published";
  const left = Math.max(0, view.table.endsAt - now);
  const warned = (state === "live" || state === "suspended") && left <= WARNED;
  return {
    face: faceOf(view),
    ...(!over && { list: listNotice(view, now) }),
    ...(warned && { interpretation: left }),
  };
}

function faceOf(view: View): Face {
  const { session, list } = view;
  switch (session.state) {
    case "scheduled":
      return { is: "scheduled" };
    case "live":
      return liveFace(view);
    case "suspended":
      return { is: "suspended", since: session.suspendedAt, reason: session.reason };
    case "adjourned": {
      const writing = Object.values(list.requests).some((request) => request.state === "written");
      return { is: "adjourned", at: session.adjournedAt, writing };
    }
    case "published":
      return { is: "published" };
    default:
      return session.state satisfies never;
  }
}

function liveFace(view: View): Face {
  const { floor } = view;
  const request = requestOnTheFloor(view);
  const raised = pointNow(floor);
  if (raised) return { is: "point-of-order", ...raised, request };
  return request ? { is: "speech", request, called: floor.speech?.state === "called" } : { is: "free" };
}

function listNotice({ table, list }: View, now: number): ListNotice {
  if (!table.listed) return { is: "unlisted" };
  const closesAt = list.closesAt ?? null;
  const is = listStateAt({ state: list.state, closesAt }, now);
  if (is !== "closing") return { is, waiting: countWaiting(list) };
  return { is, closesAt: closesAt ?? now, left: Math.max(0, (closesAt ?? now) - now) };
}
