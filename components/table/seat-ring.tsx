import { memo } from "react";
import { Mark } from "@/components/table/mark";
import { RingClock, type RingClockFacts } from "@/components/table/ring-clock";
import { isolated, LABEL_SIZE, litDot, RADIUS, ringLabels, seatSizes } from "@/components/table/ring-geometry";
import { RingNames } from "@/components/table/ring-names";
import { RingSeats } from "@/components/table/ring-seats";
import { RingText } from "@/components/table/ring-text";
import type { Seat } from "@/components/table/seat";

export type RingSize = "mark" | "small" | "medium" | "wall";

export interface SeatRingProps {
  seats: Seat[];
  /** What the words say of them, where they may follow after the drawing. */
  said?: Seat[];
  /** What stands in the middle; without it the ring is empty. */
  clock?: RingClockFacts;
  /** `small` and `medium` have a width; `wall` fills the place it is given, which must have a height. */
  size: RingSize;
  /** Names beside the speaker and those next; for wide places. */
  labels?: boolean;
  /** Tells whose seat it is to a pointer and to the arrow keys; for screens that have somebody in front of them. */
  names?: boolean;
  title: string;
}

const widths: Record<Exclude<RingSize, "mark">, string> = {
  small: "w-32",
  medium: "w-full",
  wall: "size-full min-h-0",
};

/** The signature: a whole table at a glance, and the same in words for a screen reader. Renders on the server as on the client. */
export function SeatRing({ seats, said = seats, clock, size, labels = false, names = false, title }: SeatRingProps) {
  if (size === "mark")
    return (
      <Mark
        lit={litDot(
          seats.findIndex((seat) => seat.state === "speaking"),
          seats.length,
        )}
      />
    );
  const side = RADIUS + (labels ? 88 : 16);
  const top = RADIUS + (labels ? 30 : 16);
  const { plain } = seatSizes(seats.length);
  return (
    // Without a name of its own it would be called by the whole of its caption, and everybody read twice.
    <figure
      aria-label={title}
      className={`relative ${widths[size]} ${size === "medium" ? (labels ? "max-w-140" : "max-w-117") : ""}`}
    >
      {/* Left to right in every language: a ring has no reading direction, but text anchors would swap sides. */}
      <svg
        viewBox={`${-side} ${-top} ${2 * side} ${2 * top}`}
        aria-hidden="true"
        focusable="false"
        direction="ltr"
        className={size === "wall" ? "absolute inset-0 size-full" : "block h-auto w-full"}
      >
        <RingClock
          clock={clock}
          radius={Math.min(86, RADIUS - plain * 3)}
          arc={size === "small" ? 4 : 3.4}
          large={size === "wall"}
        />
        <RingSeats seats={seats} numbered={size !== "small"} />
        {labels && <Labels seats={seats} />}
      </svg>
      {names && <RingNames seats={seats} side={side} top={top} />}
      <RingText seats={said} />
    </figure>
  );
}

const Labels = memo(function Labels({ seats }: { seats: Seat[] }) {
  return ringLabels(seats).map(({ seat, text, x, y, anchor }) => (
    <text
      key={seat.id}
      x={x}
      y={y}
      fontSize={LABEL_SIZE}
      textAnchor={anchor}
      dominantBaseline="central"
      fontWeight={seat.state === "speaking" ? 700 : 500}
      className={seat.state === "speaking" ? "fill-ink" : "fill-soft"}
    >
      {isolated(text)}
    </text>
  ));
});
