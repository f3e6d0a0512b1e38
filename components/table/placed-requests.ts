import type { RequestView, View } from "@/lib/roundtable/view-types";

/** `place` counts those who wait, 1 is next; one that is parked keeps its place in the order and is not counted. */
export type PlacedRequest = { request: RequestView; place?: number };

/** The list of speakers in the order of the calls, those without a seat in the ring and those set aside too. */
export function placedRequests({ order, requests }: Pick<View["list"], "order" | "requests">): PlacedRequest[] {
  let place = 0;
  return order.flatMap((id): PlacedRequest[] => {
    const request = requests[id];
    if (!request) return [];
    return [request.state === "parked" ? { request } : { request, place: ++place }];
  });
}

/** How many of the list wait, without those set aside. */
export function countWaiting(list: Pick<View["list"], "order" | "requests">): number {
  return placedRequests(list).filter(({ place }) => place !== undefined).length;
}
