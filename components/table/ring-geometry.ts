import type { Seat } from "@/components/table/seat";

/** The ring's radius in its own units; everything else follows from it and from the number of seats. */
export const RADIUS = 100;

/** Those next to speak carry their place as a number, and are drawn larger so that it can be read. */
export const NUMBERED = 3;

export const LABEL_SIZE = 8.5;
const longestLabel = 15;

export interface Point {
  x: number;
  y: number;
}

/** Where seat `index` of `count` sits at the given radius: clockwise, the chair's gap at the top. */
export function seatPoint(index: number, count: number, radius = RADIUS): Point {
  const angle = ((index + 0.5) / count) * 2 * Math.PI - Math.PI / 2;
  // Rounded, because server and browser may differ in the last digit of a cosine and hydration would complain.
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
}

/** The seat under a point of the drawing, if the point lies on the ring or close to it. */
export function seatAt({ x, y }: Point, count: number): number | undefined {
  const away = Math.hypot(x, y);
  if (count === 0 || away < RADIUS * 0.84 || away > RADIUS * 1.16) return undefined;
  const turn = (Math.atan2(y, x) + Math.PI / 2) / (2 * Math.PI);
  return Math.floor((turn - Math.floor(turn)) * count) % count;
}

/** The radius of a plain seat and of a numbered one, so that neighbours never overlap. */
export function seatSizes(count: number): { plain: number; numbered: number } {
  const gap = (2 * Math.PI * RADIUS) / Math.max(count, 1);
  return { plain: round(Math.min(7.2, gap * 0.34)), numbered: round(Math.min(9, gap * 0.46)) };
}

/** Which of the mark's twelve dots stands for the seat at `index`; none for nobody. */
export function litDot(index: number, count: number): number | undefined {
  return index < 0 ? undefined : Math.floor(((index + 0.5) / count) * 12);
}

export interface RingLabel extends Point {
  seat: Seat;
  text: string;
  anchor: "start" | "middle" | "end";
}

/**
 * Labels for the speaker and those next, most important first. One that would touch another stands further out, and is
 * left out where that does not help: its seat still carries its number.
 */
export function ringLabels(seats: Seat[]): RingLabel[] {
  const wanted = seats
    .map((seat, index) => ({ seat, index, weight: labelWeight(seat) }))
    .filter(({ weight }) => weight <= NUMBERED)
    .sort((a, b) => a.weight - b.weight);
  const placed: RingLabel[] = [];
  for (const { seat, index } of wanted) {
    const near = RADIUS + seatSizes(seats.length).plain * 1.25 + 8;
    const label = [near, near + LABEL_SIZE * 1.4]
      .map((radius) => labelOf(seat, seatPoint(index, seats.length, radius)))
      .find((candidate) => !placed.some((other) => overlap(other, candidate)));
    if (label) placed.push(label);
  }
  return placed;
}

function labelWeight(seat: Seat): number {
  if (seat.state === "speaking") return 0;
  return seat.state === "waiting" ? (seat.place ?? Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER;
}

function labelOf(seat: Seat, point: Point): RingLabel {
  const letters = [...seat.label];
  const text =
    letters.length > longestLabel
      ? `${letters
          .slice(0, longestLabel - 1)
          .join("")
          .trimEnd()}…`
      : seat.label;
  return { ...point, seat, text, anchor: point.x > 12 ? "start" : point.x < -12 ? "end" : "middle" };
}

function overlap(a: RingLabel, b: RingLabel): boolean {
  if (Math.abs(a.y - b.y) >= LABEL_SIZE * 1.3) return false;
  const [a1, a2] = extent(a);
  const [b1, b2] = extent(b);
  return a1 < b2 + LABEL_SIZE && b1 < a2 + LABEL_SIZE;
}

function extent({ x, text, anchor }: RingLabel): [number, number] {
  const width = text.length * LABEL_SIZE * 0.6;
  if (anchor === "start") return [x, x + width];
  return anchor === "end" ? [x - width, x] : [x - width / 2, x + width / 2];
}

/** Text of unknown direction in a drawing that runs left to right: between Unicode isolates, it orders itself. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
