import { turns } from "@/components/delegate/turns";
import { placedRequests } from "@/components/table/placed-requests";
import type { Mine, RequestView, View } from "@/lib/roundtable/view-types";

/** One with whom a place could be changed: where that one stands and when that turn would begin (server time, ms), if anybody can know. */
export type SwapPartner = { request: RequestView; place: number; at?: number };

/** Those who wait with a turn of another delegation, in the order of the list. */
export function swapPartners(view: View, { requests }: Pick<Mine, "requests">, now: number): SwapPartner[] {
  const own = new Set(requests.map(({ id }) => id));
  const times = turns(view, now);
  return placedRequests(view.list).flatMap(({ request, place }) => {
    if (place === undefined || own.has(request.id)) return [];
    const at = times.get(request.id);
    return [{ request, place, ...(at !== undefined && { at }) }];
  });
}
