import type { ServerClock } from "@/lib/server/clock";

/** A server's time that stands at `from` (ms) until it is started, and then runs `rate` times as fast as the computer's. */
export class PacedClock implements ServerClock {
  private startedAt: number | undefined;

  constructor(
    private readonly from: number,
    readonly rate: number,
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  start(): void {
    this.startedAt ??= this.monotonic();
  }

  now(): number {
    return this.from + (this.startedAt === undefined ? 0 : (this.monotonic() - this.startedAt) * this.rate);
  }

  /** Milliseconds of the computer's time until it is `time` on this clock; none if that is past. */
  until(time: number): number {
    return Math.max(0, (time - this.now()) / this.rate);
  }
}

/** A server's time that moves by hand, for pages that are told that it runs at `rate`. */
export class SteppedClock implements ServerClock {
  constructor(
    private time: number,
    readonly rate: number,
  ) {}

  now(): number {
    return this.time;
  }

  /** Never falls. */
  moveTo(time: number): void {
    this.time = Math.max(this.time, time);
  }
}
