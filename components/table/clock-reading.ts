import { type Clock, remaining } from "@/lib/roundtable/clock";

export type ClockPhase = "not-started" | "running" | "soon" | "over";

/** What a clock says at one moment. */
export interface ClockReading {
  /** "2:14", over time "+0:20"; the same digits in every language. */
  text: string;
  /** `text` is the word for "time is over" instead of digits. */
  worded?: true;
  /** Whole seconds left, negative over time. */
  seconds: number;
  phase: ClockPhase;
  paused: boolean;
  tone: "green" | "amber" | "red" | "idle";
  /** Share of the time that is left, 1 to 0. */
  left: number;
}

/** Takes the facts, server time in ms and the seconds left at which it turns amber. A second shows until it has fully passed. */
export function readClock(clock: Clock, now: number, amber: number): ClockReading {
  const ms = remaining(clock, now);
  const seconds = Math.ceil(ms / 1000) || 0;
  const phase = phaseOf(clock, seconds, amber);
  return {
    text: `${seconds < 0 ? "+" : ""}${minutesAndSeconds(Math.abs(seconds))}`,
    seconds,
    phase,
    paused: clock.pausedAt !== null,
    tone: tones[phase],
    left: clock.allotted > 0 ? Math.max(0, ms / (clock.allotted * 1000)) : 0,
  };
}

const tones = { "not-started": "idle", running: "green", soon: "amber", over: "red" } as const;

function phaseOf(clock: Clock, seconds: number, amber: number): ClockPhase {
  if (clock.startedAt === null) return "not-started";
  if (seconds <= 0) return "over";
  return seconds <= amber ? "soon" : "running";
}

/** Takes whole seconds, returns "m:ss". */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Milliseconds until the shown second changes; null while it stands still. All screens change at the same instant. */
export function untilNextSecond(clock: Clock, now: number): number | null {
  if (clock.startedAt === null || clock.pausedAt !== null) return null;
  const ms = remaining(clock, now);
  return ms - (Math.ceil(ms / 1000) - 1) * 1000;
}
