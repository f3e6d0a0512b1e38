"use client";

import { useTranslations } from "next-intl";
import { useLayoutEffect, useState } from "react";
import { type ClockReading, readClock, untilNextSecond } from "@/components/table/clock-reading";
import { realWait } from "@/lib/client/page-clock";
import type { Clock } from "@/lib/roundtable/clock";

export interface ClockSource {
  clock: Clock;
  /** Server time now, in ms. Keep the function's identity stable. */
  now: () => number;
  /** Server time of the first paint, in ms: what the page without script goes on showing. */
  serverNow?: number;
  /** Seconds left at which the clock turns amber. */
  amber?: number;
  /** False: over time a word stands instead of "+0:20". */
  overrunShown?: boolean;
}

/** A place for a clock, where none may run now. */
export type MaybeClock = Omit<ClockSource, "clock"> & { clock?: Clock };

const NONE: Clock = { allotted: 0, startedAt: null, pausedAt: null, pausedFor: 0 };

/** A clock that renders only when its second changes, on an animation frame. */
export function useClockReading(source: ClockSource): ClockReading;
export function useClockReading(source: MaybeClock): ClockReading | undefined;
export function useClockReading({ clock, now, serverNow, amber = 30, overrunShown = true }: MaybeClock) {
  const t = useTranslations("table.clock");
  const { allotted, startedAt, pausedAt, pausedFor } = clock ?? NONE;
  const [at, setAt] = useState(serverNow ?? startedAt ?? 0);
  // Before the paint, because facts that changed (a clock resumed) must not show once with the old time.
  useLayoutEffect(() => {
    const facts = { allotted, startedAt, pausedAt, pausedFor };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    const tick = () => {
      const time = now();
      setAt(time);
      const wait = untilNextSecond(facts, time);
      if (wait === null) return;
      timer = setTimeout(() => {
        frame = requestAnimationFrame(tick);
      }, realWait(wait));
    };
    tick();
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [allotted, startedAt, pausedAt, pausedFor, now]);
  if (!clock) return undefined;
  const reading = readClock(clock, at, amber);
  if (overrunShown || reading.phase !== "over") return reading;
  return { ...reading, text: t("announceTime"), worded: true };
}
