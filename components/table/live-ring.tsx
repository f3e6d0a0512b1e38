"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { ClockAnnouncer } from "@/components/table/clock-announcer";
import { useClockWord } from "@/components/table/clock-face";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { SeatRing, type SeatRingProps } from "@/components/table/seat-ring";
import { type MaybeClock, useClockReading } from "@/components/table/use-clock-reading";

type LiveRingProps = Omit<SeatRingProps, "clock"> & MaybeClock;

/**
 * The seat ring with the clock that runs inside, while there is one. It is this component with and without: a ring put in the place of
 * another would be drawn anew, seat by seat, at every call.
 */
export function LiveRing({ clock, now, serverNow, amber, overrunShown, ...ring }: LiveRingProps) {
  const t = useTranslations("table.clock");
  const reading = useClockReading({ clock, now, serverNow, amber, overrunShown });
  const word = useClockWord(reading);
  const allotted = clock && t("of", { time: minutesAndSeconds(clock.allotted) });
  // The words are many, and can come when the seats are drawn.
  const said = useDeferredValue(ring.seats);
  const under = ring.size === "small" ? undefined : word || allotted;
  return (
    <>
      <SeatRing {...ring} said={said} clock={reading && { ...reading, under }} />
      {reading && (
        <span role="timer" aria-live="off" aria-label={t("label")} className="sr-only" suppressHydrationWarning>
          {reading.text} {word}
        </span>
      )}
      {/* Small ones stand beside each other, and the words do not tell whose time it is. */}
      {reading && ring.size !== "small" && <ClockAnnouncer reading={reading} amber={amber} />}
    </>
  );
}
