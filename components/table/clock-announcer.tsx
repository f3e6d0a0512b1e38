"use client";

import { useTranslations } from "next-intl";
import type { ClockReading } from "@/components/table/clock-reading";

/** The only two things a clock says aloud: when it turns amber, and when the time is over. */
export function ClockAnnouncer({ reading, amber = 30 }: { reading: ClockReading; amber?: number }) {
  const t = useTranslations("table.clock");
  // Constant within a phase, so that a screen reader hears it once and not every second.
  const words = reading.phase === "over" ? t("announceTime") : t("announceLeft", { seconds: amber });
  return (
    <span className="sr-only" aria-live="polite">
      {reading.phase === "over" || reading.phase === "soon" ? words : ""}
    </span>
  );
}
