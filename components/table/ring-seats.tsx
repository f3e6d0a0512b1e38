import { useLocale } from "next-intl";
import { memo } from "react";
import { NUMBERED, RADIUS, seatPoint, seatSizes } from "@/components/table/ring-geometry";
import type { Seat } from "@/components/table/seat";
import { numeral } from "@/lib/i18n/format";
import { defaultLocale, localeOf } from "@/lib/i18n/locales";

interface RingSeatsProps {
  seats: Seat[];
  /** Whether those next carry their place; not where the ring is too small to read it. */
  numbered: boolean;
}

/** The seats alone. State is told by size and form as well as by colour: a dot, an outline, a disc, a large disc with a halo. */
export const RingSeats = memo(function RingSeats({ seats, numbered }: RingSeatsProps) {
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const lit = seats.findIndex((seat) => seat.state === "speaking");
  return (
    <>
      <Chair />
      {lit >= 0 && <Halo index={lit} count={seats.length} />}
      {seats.map((seat, index) => (
        <SeatMark
          key={seat.id}
          state={seat.state}
          first={seat.place === 1}
          index={index}
          count={seats.length}
          text={
            numbered && seat.place !== undefined && seat.place <= NUMBERED ? numeral(locale, seat.place) : undefined
          }
        />
      ))}
    </>
  );
});

/** A short bar at twelve o'clock: where the chair sits, and from where the seats run clockwise. */
function Chair() {
  return <rect x={-7} y={-RADIUS - 9.5} width={14} height={2.4} rx={1.2} className="fill-soft" />;
}

function Halo({ index, count }: { index: number; count: number }) {
  const { x, y } = seatPoint(index, count);
  return <circle cx={x} cy={y} r={seatSizes(count).plain * 2.2} className="fill-accent" opacity={0.18} />;
}

interface SeatMarkProps extends Pick<Seat, "state"> {
  /** Whether it is the next. Not its place, which a call changes for all who wait. */
  first: boolean;
  index: number;
  count: number;
  /** The place of one of those next, written; absent where the ring is too small to read it. */
  text?: string;
}

/** Of sixty seats, a change of the table redraws those that changed. */
const SeatMark = memo(function SeatMark({ state, first, index, count, text }: SeatMarkProps) {
  const { x, y } = seatPoint(index, count);
  const { plain, numbered } = seatSizes(count);
  switch (state) {
    case "speaking":
      return <circle cx={x} cy={y} r={plain * 1.3} className="fill-accent" />;
    case "waiting":
      return text ? (
        <NumberedSeat x={x} y={y} radius={numbered} first={first} text={text} />
      ) : (
        <circle cx={x} cy={y} r={plain * 0.92} className="fill-paper stroke-accent" strokeWidth={first ? 2.6 : 1.4} />
      );
    case "heard":
      return <circle cx={x} cy={y} r={plain * 0.8} className="fill-ink" opacity={0.78} />;
    case "quiet":
      return <circle cx={x} cy={y} r={plain * 0.42} className="fill-faint" />;
    default:
      return state satisfies never;
  }
});

function NumberedSeat({
  x,
  y,
  radius,
  first,
  text,
}: {
  x: number;
  y: number;
  radius: number;
  first: boolean;
  text: string;
}) {
  return (
    <>
      <circle cx={x} cy={y} r={radius} className="fill-paper stroke-accent" strokeWidth={first ? 2.2 : 1.3} />
      <text
        x={x}
        y={y}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={radius * 1.3}
        fontWeight={600}
        className="fill-accent"
      >
        {text}
      </text>
    </>
  );
}
