"use client";

import type { ClockReading } from "@/components/table/clock-reading";
import { type ClockSource, useClockReading } from "@/components/table/use-clock-reading";

const grounds: Record<ClockReading["tone"], string> = {
  green: "bg-green",
  amber: "bg-amber",
  red: "bg-red",
  idle: "bg-edge",
};

/** The share of the time that is left. Decoration: the clock beside it says the same in digits and a word. */
export function TimeBar(source: ClockSource) {
  const { left, tone } = useClockReading(source);
  const share = tone === "red" ? 1 : Math.min(1, left);
  return (
    <div aria-hidden="true" className="h-1 bg-line">
      <div className={`h-full ${grounds[tone]}`} style={{ width: `${share * 100}%` }} suppressHydrationWarning />
    </div>
  );
}
