/** What the question "does the list fit the time left?" is asked of. Times in ms of server time, durations in seconds. */
export type FitsInput = {
  /** The limit of each who waits, in the order of the list. */
  waiting: number[];
  /** Seconds planned between two speakers. */
  handover: number;
  /** Seconds that the speaker on the floor still has; left out when nobody speaks. */
  floor?: number;
  /** When the first could begin at the earliest: now, or the planned opening. */
  from: number;
  /** The wall: when speaking has to end. */
  until: number;
};

export type Fits = {
  /** How many of those who wait would finish before the wall. */
  fitting: number;
  waiting: number;
  /** Seconds that all of them need, a handover for each, and seconds that are left for them. */
  needed: number;
  left: number;
  /** When each would begin, in the order of the list. */
  starts: number[];
};

/**
 * Waiting × (limit + handover) against the time left (domain brief, §4 "capacity"). A speaker on the floor is followed by one
 * handover, as everybody else; one in overrun counts as done now. Whoever stands behind one that does not fit does not fit.
 */
export function fits({ waiting, handover, floor, from, until }: FitsInput): Fits {
  const first = firstStart({ handover, floor, from });
  const starts: number[] = [];
  let free = first;
  let fitting = 0;
  for (const limit of waiting) {
    starts.push(free);
    if (free + limit * 1000 <= until) fitting = starts.length;
    free += (limit + handover) * 1000;
  }
  const needed = waiting.reduce((sum, limit) => sum + limit + handover, 0);
  return { fitting, waiting: waiting.length, needed, left: Math.max(0, Math.round((until - first) / 1000)), starts };
}

function firstStart({ handover, floor, from }: Pick<FitsInput, "handover" | "floor" | "from">): number {
  return floor === undefined ? from : from + (Math.max(0, floor) + handover) * 1000;
}

/**
 * The longest limit in seconds, the same for all, with which everybody who waits is heard before the wall; rounded down to
 * steps of ten seconds. Undefined when even the shortest useful limit (30 s) is too long, or nobody waits.
 */
export function limitThatFits(input: FitsInput): number | undefined {
  const { waiting, left } = fits(input);
  if (waiting === 0) return undefined;
  const each = Math.floor(((left + input.handover) / waiting - input.handover) / 10) * 10;
  return each >= 30 ? each : undefined;
}
