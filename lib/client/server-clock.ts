/** One round trip: what the server's clock read, and this page's monotonic clock before and after, in milliseconds. */
export type Sample = { sentAt: number; serverMs: number; receivedAt: number };

const KEPT = 10;

const trip = (sample: Sample) => sample.receivedAt - sample.sentAt;

/** Server time minus monotonic time (times `rate`), by the quickest round trip: half of it is the most that this can be wrong by. */
export function bestOffset(samples: readonly Sample[], rate = 1): number | undefined {
  const [first, ...rest] = samples;
  if (!first) return undefined;
  const best = rest.reduce((a, b) => (trip(b) < trip(a) ? b : a), first);
  return best.serverMs - (rate * (best.sentAt + best.receivedAt)) / 2;
}

/** An estimate of the server's time. Between samples it runs on `monotonic`, so a changed wall clock does not move it. */
export class ServerClock {
  private samples: Sample[] = [];
  private offset: number;

  /**
   * Takes server time (ms) and the monotonic moment at which it was true, for instance when the page's first byte came. `rate` is
   * server milliseconds per millisecond.
   */
  constructor(
    serverMs: number,
    trueAt: number,
    private readonly monotonic: () => number,
    private readonly rate = 1,
  ) {
    this.offset = serverMs - trueAt * rate;
  }

  /** Server time in milliseconds. */
  now = (): number => this.monotonic() * this.rate + this.offset;

  /** Takes the round trips of one burst; older ones count for one burst more, since quartz drifts. */
  learn(burst: Sample[]): void {
    if (burst.length === 0) return;
    this.samples = [...this.samples, ...burst].slice(-KEPT);
    this.offset = bestOffset(this.samples, this.rate) ?? this.offset;
  }

  /** After a sleep the monotonic clock may have stood still: nothing measured before counts. */
  forget(): void {
    this.samples = [];
  }
}

let documentUsed = false;

/**
 * The monotonic moment at which a page's HTML left the server: the document's first byte less half the round trip of its
 * connection, or now for a page fetched later.
 */
export function pageDeparture(): number {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const first = !documentUsed && entry && entry.responseStart > 0 && bare(entry.name) === bare(location.href);
  documentUsed = true;
  return first ? entry.responseStart - connectionTrip(entry) / 2 : performance.now();
}

/** One round trip is what TCP needs to connect; nothing is known of a connection that was open already. */
function connectionTrip({ connectStart, secureConnectionStart, connectEnd }: PerformanceNavigationTiming): number {
  return Math.max(0, (secureConnectionStart || connectEnd) - connectStart);
}

const bare = (address: string) => address.split("#")[0];
