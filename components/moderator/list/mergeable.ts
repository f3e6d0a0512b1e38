import type { RequestView, View } from "@/lib/roundtable/view-types";

/** Whether an entry may be merged with others: a turn on the list that is no video message. */
export function isMergeable({ kind, video, state }: RequestView): boolean {
  return kind === undefined && video === undefined && (state === "waiting" || state === "parked");
}

/** Those on the list that may be merged with one another, in its order. */
export function mergeable({ list }: Pick<View, "list">): RequestView[] {
  return list.order.flatMap((id) => {
    const request = list.requests[id];
    return request && isMergeable(request) ? [request] : [];
  });
}

/** Whether all named belong to one delegation: then nobody is spoken for, the others only go. */
export function isOneDelegation({ list }: Pick<View, "list">, requests: string[]): boolean {
  const seats = new Set(requests.map((id) => list.requests[id]?.speaker.seat));
  return seats.size === 1 && !seats.has(undefined);
}
