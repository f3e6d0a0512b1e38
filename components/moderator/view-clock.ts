import type { Clock } from "@/lib/roundtable/clock";
import type { ClockView } from "@/lib/roundtable/view-types";

/** The clock of a view as the arithmetic of lib/roundtable/clock.ts takes it. */
export function clockOf({ allotted, startedAt, pausedAt, pausedFor }: ClockView): Clock {
  return { allotted, startedAt: startedAt ?? null, pausedAt: pausedAt ?? null, pausedFor };
}
