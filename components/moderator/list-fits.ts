import { listEndsAt } from "@/components/moderator/plan-times";
import { remaining } from "@/lib/roundtable/clock";
import type { FitsInput } from "@/lib/roundtable/fits";
import type { View } from "@/lib/roundtable/view-types";
import { clockOf } from "@/lib/roundtable/view-types";

/** The list of a desk's view as lib/roundtable/fits.ts asks about it, at `now` (server time, ms). */
export function fitsInput(view: View, now: number): FitsInput {
  const { speech } = view.floor;
  const opens = view.session.state === "scheduled" ? view.table.startsAt : now;
  return {
    waiting: view.list.order.map((id) => view.list.requests[id]?.limit ?? view.table.limits.state),
    handover: view.table.handover,
    ...(speech && { floor: remaining(clockOf(speech.clock), now) / 1000 }),
    from: Math.max(now, opens),
    until: listEndsAt(view).at,
  };
}
