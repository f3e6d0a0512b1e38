import { estimates } from "@/lib/roundtable/schedule";
import type { View } from "@/lib/roundtable/view-types";

/** When each who waits begins (server time, ms), by request; empty while nobody can know: before the opening, in a suspension. */
export function turns(view: View, now: number): Map<string, number> {
  return view.session.state === "live" ? estimates(view, now) : new Map();
}
