import type { Move, Rank } from "@/lib/roundtable/state";
import type { MyRequest, View } from "@/lib/roundtable/view-types";

/** From which place to which, 1 is next; why, and the rank of whoever was inserted. */
export type PlaceChange = { from: number; to: number; why: Move["why"]; rank?: Rank; at: number };

/**
 * How the place changed, as long as the request still stands where it was put; undefined otherwise. The move counts places with
 * those who are set aside, the delegate's own place without them.
 */
export function placeChange({ list }: Pick<View, "list">, { id, moved, position }: MyRequest): PlaceChange | undefined {
  if (!moved || position === undefined || list.order.indexOf(id) + 1 !== moved.to) return undefined;
  const aside = moved.to - position;
  return { ...moved, from: Math.max(1, moved.from - aside), to: position };
}
