/** A clock is facts, never a tick: seconds allotted, and milliseconds of server time for what happened to it. */
export type Clock = {
  allotted: number;
  startedAt: number | null;
  pausedAt: number | null;
  /** Milliseconds spent in pauses that have ended. */
  pausedFor: number;
};

export function newClock(allotted: number): Clock {
  return { allotted, startedAt: null, pausedAt: null, pausedFor: 0 };
}

/** Milliseconds that this clock has run until `now` (server time, ms); 0 before it starts, never negative. */
export function elapsed(clock: Clock, now: number): number {
  if (clock.startedAt === null) return 0;
  return Math.max(0, (clock.pausedAt ?? now) - clock.startedAt - clock.pausedFor);
}

/** Milliseconds left at `now` (server time, ms); negative once the time is over. */
export function remaining(clock: Clock, now: number): number {
  return clock.allotted * 1000 - elapsed(clock, now);
}

export type ListState = "not-open" | "open" | "closing" | "closed";

/** What the list of speakers is at `now`: a closing time needs no timer, it reads as closed once it has passed. */
export function listStateAt(list: { state: ListState; closesAt: number | null }, now: number): ListState {
  const passed = list.state === "closing" && list.closesAt !== null && now >= list.closesAt;
  return passed ? "closed" : list.state;
}
