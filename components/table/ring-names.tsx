"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, type PointerEvent, useState } from "react";
import { RADIUS, seatAt, seatPoint } from "@/components/table/ring-geometry";
import type { Seat } from "@/components/table/seat";

interface RingNamesProps {
  seats: Seat[];
  /** Half the width and half the height of the drawing, in the ring's units. */
  side: number;
  top: number;
}

/** Whose seat is this? Told under the pointer, under a finger, and to the arrow keys: the drawing itself has no names. */
export const RingNames = memo(function RingNames({ seats, side, top }: RingNamesProps) {
  const [at, setAt] = useState<number>();
  const t = useTranslations("table.ring");
  const seat = at === undefined ? undefined : seats[at];
  const told = seat && { name: seat.label, what: t(`states.${seat.state}`, { place: seat.place ?? 0 }) };
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width, top: above, height } = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - left) / width - 0.5) * 2 * side;
    const y = ((event.clientY - above) / height - 0.5) * 2 * top;
    setAt(seatAt({ x, y }, seats.length));
  };
  const keys = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === "Escape") setAt(undefined);
    if (!step || seats.length === 0) return;
    event.preventDefault();
    setAt(((at ?? -1) + step + seats.length) % seats.length);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t("seatsLabel")}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, seats.length)}
      aria-valuenow={(at ?? 0) + 1}
      aria-valuetext={told ? `${told.name}, ${told.what}` : t("seats", { count: seats.length })}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={(event) => event.pointerType === "mouse" && setAt(undefined)}
      onBlur={() => setAt(undefined)}
      onKeyDown={keys}
      className="absolute inset-0"
    >
      {told && at !== undefined && <Name {...told} index={at} count={seats.length} side={side} top={top} />}
    </div>
  );
});

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

type NameProps = { name: string; what: string; index: number; count: number; side: number; top: number };

/** Beside the seat, and towards the middle, where there is always room. */
function Name({ name, what, index, count, side, top }: NameProps) {
  const { x, y } = seatPoint(index, count, RADIUS);
  const place = { left: `${50 + (x / side) * 50}%`, top: `${50 + (y / top) * 50}%` };
  const across = Math.abs(x) < RADIUS / 2 ? "-50%" : x > 0 ? "-100%" : "0";
  const towards = `translate(${across}, ${y > 0 ? "calc(-100% - 12px)" : "12px"})`;
  return (
    <span
      style={{ ...place, transform: towards }}
      className="pointer-events-none absolute z-10 grid w-max max-w-48 rounded-lg bg-ink px-3 py-1.5 text-sm text-paper"
    >
      <b dir="auto">{name}</b>
      <span>{what}</span>
    </span>
  );
}
