"use client";

import { useTranslations } from "next-intl";
import { ClockAnnouncer } from "@/components/table/clock-announcer";
import { useClockWord } from "@/components/table/clock-face";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { SeatRing, type SeatRingProps } from "@/components/table/seat-ring";
import { type ClockSource, useClockReading } from "@/components/table/use-clock-reading";

/** The seat ring with a running clock inside. Without a speech, use SeatRing itself. */
export function LiveRing({
  clock,
  now,
  serverNow,
  amber,
  overrunShown,
  ...ring
}: Omit<SeatRingProps, "clock"> & ClockSource) {
  const t = useTranslations("table.clock");
  const reading = useClockReading({ clock, now, serverNow, amber, overrunShown });
  const word = useClockWord(reading);
  const allotted = t("of", { time: minutesAndSeconds(clock.allotted) });
  const under = ring.size === "small" ? undefined : word || allotted;
  return (
    <>
      <SeatRing {...ring} clock={{ ...reading, under }} />
      <span role="timer" aria-live="off" aria-label={t("label")} className="sr-only" suppressHydrationWarning>
        {reading.text} {word}
      </span>
      {/* Small ones stand beside each other, and the words do not tell whose time it is. */}
      {ring.size !== "small" && <ClockAnnouncer reading={reading} amber={amber} />}
    </>
  );
}
