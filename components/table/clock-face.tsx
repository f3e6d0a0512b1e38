"use client";

import { useTranslations } from "next-intl";
import { ClockAnnouncer } from "@/components/table/clock-announcer";
import type { ClockReading } from "@/components/table/clock-reading";
import { type ClockSource, useClockReading } from "@/components/table/use-clock-reading";

const inks: Record<ClockReading["tone"], string> = {
  green: "text-green",
  amber: "text-amber",
  red: "text-red",
  idle: "text-soft",
};

export interface ClockFaceProps extends ClockSource {
  /** `none` takes the colour of its surroundings, on a coloured ground. */
  colour?: "tone" | "none";
  /** Where several clocks of the same speech stand on a page, one speaks. */
  silent?: boolean;
  className?: string;
}

/** The clock as digits. Its state is told by a word beside it as well as by colour. */
export function ClockFace({ colour = "tone", silent = false, className = "", ...source }: ClockFaceProps) {
  const t = useTranslations("table.clock");
  const reading = useClockReading(source);
  const word = useClockWord(reading);
  return (
    <span
      className={`inline-flex items-baseline gap-[0.35em] ${colour === "tone" ? inks[reading.tone] : ""} ${className}`}
    >
      <span
        role="timer"
        aria-live="off"
        aria-label={t("label")}
        className={`font-semibold ${reading.worded ? "" : "ltr-figures"}`}
        suppressHydrationWarning
      >
        {reading.text}
      </span>
      <span className="text-[max(0.4em,0.75rem)]" suppressHydrationWarning>
        {word}
      </span>
      <noscript>
        <span className="text-xs font-normal">{t("noScript")}</span>
      </noscript>
      {!silent && <ClockAnnouncer reading={reading} amber={source.amber} />}
    </span>
  );
}

/** The word that stands for the clock's colour; empty while it simply runs. */
export function useClockWord(reading: ClockReading | undefined): string {
  const t = useTranslations("table.clock");
  if (!reading) return "";
  if (reading.paused) return t("paused");
  if (reading.worded) return "";
  switch (reading.phase) {
    case "not-started":
      return t("notStarted");
    case "running":
      return "";
    case "soon":
      return t("soon");
    case "over":
      return t("time");
    default:
      return reading.phase satisfies never;
  }
}
