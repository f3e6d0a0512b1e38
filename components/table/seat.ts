export type SeatState = "quiet" | "waiting" | "speaking" | "heard";

/** A delegation at the table. Seats run clockwise from the chair at twelve o'clock; `place` counts those waiting, 1 is next. */
export interface Seat {
  id: string;
  label: string;
  state: SeatState;
  place?: number;
}

/** Those waiting, in their order. */
export function waitingSeats(seats: Seat[]): Seat[] {
  const waiting = seats.filter((seat) => seat.state === "waiting");
  return waiting.sort((a, b) => (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER));
}
