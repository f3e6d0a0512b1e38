/** What the question "does the list fit the time left?" is asked of. Times in ms of server time, durations in seconds. */
export type FitsInput = {
  /** The limit of each who waits, in the order of the list. */
  waiting: number[];
  /** Seconds planned after each speaker. */
  handover: number;
  /** Seconds that the speaker on the floor still has; left out when nobody speaks. */
  floor?: number;
  /** When the first could begin at the earliest: now, or the planned opening. */
  from: number;
  /** The wall: when speaking has to end. */
  until: number;
  /** Times in which the list is not called, such as a panel still ahead; in their order, none overlapping another. */
  blocks?: Span[];
};

export type Span = { from: number; to: number };

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
 * handover, as everybody else; one in overrun counts as done now. A turn that would run into a block begins after it. Whoever
 * stands behind one that does not fit does not fit.
 */
export function fits({ waiting, handover, floor, from, until, blocks = [] }: FitsInput): Fits {
  const first = floor === undefined ? from : from + (Math.max(0, floor) + handover) * 1000;
  const starts: number[] = [];
  let free = first;
  let fitting = 0;
  for (const limit of waiting) {
    const start = startOutside(blocks, free, (limit + handover) * 1000);
    starts.push(start);
    free = start + (limit + handover) * 1000;
    if (free <= until) fitting = starts.length;
  }
  const needed = waiting.reduce((sum, limit) => sum + limit + handover, 0);
  return { fitting, waiting: waiting.length, needed, left: secondsOutside(blocks, first, until), starts };
}

function startOutside(blocks: Span[], from: number, length: number): number {
  return blocks.reduce((at, block) => (at < block.to && at + length > block.from ? block.to : at), from);
}

function secondsOutside(blocks: Span[], from: number, until: number): number {
  const taken = blocks.reduce((sum, block) => sum + overlap(block, { from, to: until }), 0);
  return Math.max(0, Math.round((until - from - taken) / 1000));
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}
