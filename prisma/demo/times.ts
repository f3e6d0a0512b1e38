const MINUTE = 60_000;
const FIVE_MINUTES = 5 * MINUTE;

/** The demo is loaded at this moment of the worked morning at table 3. */
const MOMENT = seconds("10:58:42");
/** Table 3 is this far into its slot, and a little more: plans begin at a whole five minutes. */
const INTO_THE_SLOT = 55 * MINUTE;

/** When everything at the demo meeting happens, in ms of server time, seen from the moment of loading. */
export type Times = {
  now: number;
  /** The slot of tables 3 and 4. */
  morning: number;
  /** The slot of tables 1 and 2, which is over. */
  earlier: number;
  /** The slot of tables 5 and 6, still to come. */
  afternoon: number;
  /** A moment of the worked morning, given as its clock time; all are past. */
  worked: (clock: string) => number;
};

export function timesAt(now: number): Times {
  const morning = Math.floor((now - INTO_THE_SLOT) / FIVE_MINUTES) * FIVE_MINUTES;
  return {
    now,
    morning,
    earlier: morning - 4 * 60 * MINUTE,
    afternoon: morning + 5 * 60 * MINUTE,
    worked: (clock) => now - (MOMENT - seconds(clock)) * 1000,
  };
}

function seconds(clock: string): number {
  const [hours = 0, minutes = 0, rest = 0] = clock.split(":").map(Number);
  return hours * 3600 + minutes * 60 + rest;
}
