import { placedRequests } from "@/components/table/placed-requests";
import type { Seat } from "@/components/table/seat";
import type { RequestView, View } from "@/lib/roundtable/view-types";

type Seated = Pick<View, "seats" | "list" | "floor">;

/** The seats of the ring as a view tells them. A delegation that was heard and waits again is shown as waiting. */
export function seatsOf(view: Seated, label: (seat: View["seats"]["items"][string]) => string): Seat[] {
  const { seats, list, floor } = view;
  const speaking = floor.speech && seatOf(list.requests[floor.speech.request]);
  const places = placesOf(list);
  const heard = new Set(
    Object.values(list.requests).flatMap((request) => (request.state === "heard" ? [seatOf(request)] : [])),
  );
  return seats.order.flatMap((id): Seat[] => {
    const seat = seats.items[id];
    if (!seat) return [];
    const named = { id, label: label(seat) };
    if (id === speaking) return [{ ...named, state: "speaking" }];
    if (places.has(id)) return [{ ...named, state: "waiting", place: places.get(id) }];
    return [{ ...named, state: heard.has(id) ? "heard" : "quiet" }];
  });
}

/** The place of each seat that waits; none where its only request is set aside. */
function placesOf(list: View["list"]): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const { request, place } of placedRequests(list)) {
    const seat = seatOf(request);
    if (seat !== undefined && places.get(seat) === undefined) places.set(seat, place);
  }
  return places;
}

function seatOf(request: RequestView | undefined): string | undefined {
  return request?.speaker.seat;
}
