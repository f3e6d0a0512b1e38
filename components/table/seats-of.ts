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
    const place = places.get(id);
    if (place !== undefined) return [{ ...named, state: "waiting", place }];
    return [{ ...named, state: heard.has(id) ? "heard" : "quiet" }];
  });
}

/** Places count everybody who waits, those without a seat in this ring too. */
function placesOf({ order, requests }: View["list"]): Map<string, number> {
  const places = new Map<string, number>();
  order.forEach((id, index) => {
    const seat = seatOf(requests[id]);
    if (seat !== undefined && !places.has(seat)) places.set(seat, index + 1);
  });
  return places;
}

function seatOf(request: RequestView | undefined): string | undefined {
  return request?.speaker.seat;
}
