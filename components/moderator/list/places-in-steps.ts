import { afterPaint } from "@/lib/client/after-paint";

/** What of an entry changes whenever the list moves: its place as written, when its turn would begin, and whether it ends in time. */
export type EntryPlace = { number?: string; startsAt?: number; fits: boolean };

/** So many entries are told at once: as many as are in sight, about. */
const AT_ONCE = 10;

/**
 * The places of all entries, by request. A call moves everybody who waits: the first are told at once, the others in the frames that
 * follow, a few in each. What does not change is not told.
 */
export class PlacesInSteps {
  private readonly shown: Map<string, EntryPlace>;
  private readonly tellers = new Map<string, Set<() => void>>();
  private newest: Record<string, EntryPlace>;
  private going = false;

  constructor(places: Record<string, EntryPlace>) {
    this.newest = places;
    this.shown = new Map(Object.entries(places));
  }

  /** One who has only just come is not behind. */
  get(request: string): EntryPlace | undefined {
    return this.shown.get(request) ?? this.newest[request];
  }

  /** In the order of the list. The same object means the same place. */
  set(places: Record<string, EntryPlace>): void {
    this.newest = places;
    for (const request of [...this.shown.keys()]) if (!places[request]) this.shown.delete(request);
    if (!this.going) this.goOn();
  }

  subscribe(request: string, tell: () => void): () => void {
    const tellers = this.tellers.get(request) ?? new Set();
    this.tellers.set(request, tellers.add(tell));
    return () => {
      tellers.delete(tell);
      if (tellers.size === 0) this.tellers.delete(request);
    };
  }

  private goOn(): void {
    const behind = Object.entries(this.newest).filter(([request, place]) => this.shown.get(request) !== place);
    for (const [request, place] of behind.slice(0, AT_ONCE)) {
      this.shown.set(request, place);
      for (const tell of this.tellers.get(request) ?? []) tell();
    }
    this.going = behind.length > AT_ONCE;
    if (this.going) afterPaint(() => this.goOn());
  }
}
