import type { ConnectedScreen } from "@/lib/roundtable/protocol";

/** From how many ms of a round trip on a line is slow, and poor: a button is then felt to wait, and pressed again. */
const SLOW = 300;
const POOR = 1_000;
/** From how many ms on two clocks side by side are seen to differ. */
const AGREES_WITHIN = 2_000;

export type Quality = "good" | "slow" | "poor";

/** How quick a line is, from its round trip in ms. */
export function quality(trip: number): Quality {
  if (trip < SLOW) return "good";
  return trip < POOR ? "slow" : "poor";
}

/** Whether a device's own clock agrees with the server's, and which way it is off; `offset` in ms, how far it is ahead. */
export function clockIs(offset: number): "agrees" | "ahead" | "behind" {
  if (Math.abs(offset) < AGREES_WITHIN) return "agrees";
  return offset > 0 ? "ahead" : "behind";
}

/** By how many seconds, to one decimal. */
export function secondsOff(offset: number): number {
  return Math.round(Math.abs(offset) / 100) / 10;
}

/** Whether it is there now. */
export function isThere({ lostSince }: ConnectedScreen): boolean {
  return lostSince === undefined;
}
