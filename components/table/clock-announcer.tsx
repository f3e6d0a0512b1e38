"use client";

import { useTranslations } from "next-intl";
import type { ClockReading } from "@/components/table/clock-reading";

/** How long the words stand, in seconds: who reads the page later finds the clock alone. */
const STANDS = 5;

/** The only two things a clock says aloud: when it turns amber, and when the time is over. */
export function ClockAnnouncer({ reading, amber = 30 }: { reading: ClockReading; amber?: number }) {
  const t = useTranslations("table.clock");
  const { phase, seconds } = reading;
  // The same words as long as they stand, so that a screen reader hears them once and not every second.
  const words =
    phase === "over" && seconds > -STANDS
      ? t("announceTime")
      : phase === "soon" && seconds > amber - STANDS
        ? t("announceLeft", { seconds: amber })
        : "";
  return (
    <span className="sr-only" aria-live="polite">
      {words}
    </span>
  );
}
