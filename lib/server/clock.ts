import type { Pool } from "pg";

/** Server time in milliseconds since 1970. */
export type ServerClock = {
  now(): number;
  /** Its milliseconds per millisecond that passes: 1, unless a morning is played faster. */
  readonly rate?: number;
};

type Shared = { clock: ServerClock };

// The bundle of Next and server.ts load a copy of this module each; both find the one clock here.
const shared = globalThis as { rostrumClock?: Shared };

function holder(): Shared {
  shared.rostrumClock ??= { clock: new MonotonicClock() };
  return shared.rostrumClock;
}

/** Server time in whole milliseconds; never falls. The computer's own time until the database was asked. */
export function serverNow(): number {
  return Math.floor(holder().clock.now());
}

/** Server milliseconds per millisecond that passes: 1, but for a morning that is played faster. Pages and timers go by it. */
export function serverRate(): number {
  return holder().clock.rate ?? 1;
}

/** Puts another clock in the place of the server's, for tests and for the demo that is played; returns what puts the old one back. */
export function replaceClock(clock: ServerClock): () => void {
  const before = holder().clock;
  holder().clock = clock;
  return () => {
    holder().clock = before;
  };
}

/** Counts on from the latest sample by the computer's monotonic counter: setting its wall clock moves nothing. */
export class MonotonicClock implements ServerClock {
  #offset = performance.timeOrigin;
  #last = 0;

  now(): number {
    this.#last = Math.max(this.#last, performance.now() + this.#offset);
    return this.#last;
  }

  /** `time` was read between the two moments of `performance.now()`. */
  sample(time: number, sentAt: number, answeredAt: number): void {
    this.#offset = time - (sentAt + answeredAt) / 2;
  }
}

const EVERY = 30_000;

/** Sets the server's clock by the database, now and every 30 s; returns what ends that. A replaced clock is left alone. */
export async function followDatabaseTime(pool: Pool): Promise<() => void> {
  const { clock } = holder();
  if (!(clock instanceof MonotonicClock)) return () => {};
  await sampleFrom(pool, clock);
  const timer = setInterval(() => {
    // A database that does not answer has no time to tell; the clock goes on by itself.
    sampleFrom(pool, clock).catch(() => {});
  }, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}

async function sampleFrom(pool: Pool, clock: MonotonicClock): Promise<void> {
  const sentAt = performance.now();
  const { rows } = await pool.query(`select (extract(epoch from clock_timestamp()) * 1000)::float8 as time`);
  clock.sample(rows[0].time, sentAt, performance.now());
}
