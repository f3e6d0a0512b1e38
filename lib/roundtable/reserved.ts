import type { Entry } from "./precedence";

export type WithReserved = { order: Entry[]; reserved: Set<string> };

/**
 * Takes an order, every how manieth place is kept for speakers that are not States (0: none), and how many turns were taken
 * since the last of them; returns the order with them in their places, as long as there are any. A second turn never passes a first
 * one that way, and the fixed keep their order.
 */
export function withReservedPlaces(order: Entry[], every: number, since: number): WithReserved {
  const reserved = new Set<string>();
  if (every === 0) return { order, reserved };
  const line = new Line(order);
  const result: Entry[] = [];
  let row = since;
  for (let first = line.first(); first; first = line.first()) {
    const kept = row >= every - 1 ? line.forReserved() : undefined;
    const entry = kept && (first.later || !kept.later) ? kept : first;
    if (row >= every - 1 && entry.reservable) reserved.add(entry.request.id);
    row = entry.reservable ? 0 : row + 1;
    line.take(entry);
    result.push(entry);
  }
  return { order: result, reserved };
}

/** Those who still have to be placed; each of the three lines only moves on, so that placing all costs one walk. */
class Line {
  private taken = new Set<Entry>();
  private all: Entry[];
  private fixed: Entry[];
  private free: Entry[];
  private index: Map<Entry, number>;

  constructor(order: Entry[]) {
    // Reversed, so that moving on is a pop.
    this.all = order.toReversed();
    this.fixed = this.all.filter((entry) => entry.fixed);
    this.free = this.all.filter((entry) => entry.reservable && !entry.fixed);
    this.index = new Map(order.map((entry, index) => [entry, index]));
  }

  first(): Entry | undefined {
    return this.head(this.all);
  }

  /** The first that may have a reserved place; else a fixed observer, behind whom one may stand. */
  forReserved(): Entry | undefined {
    const free = this.head(this.free);
    const fixed = this.head(this.fixed);
    if (!fixed?.reservable) return free ?? (fixed && fixed.class > 0 ? fixed : undefined);
    return free && this.at(free) < this.at(fixed) ? free : fixed;
  }

  take(entry: Entry) {
    this.taken.add(entry);
  }

  private at(entry: Entry): number {
    return this.index.get(entry) ?? 0;
  }

  private head(line: Entry[]): Entry | undefined {
    for (let entry = line.at(-1); entry; entry = line.at(-1)) {
      if (!this.taken.has(entry)) return entry;
      line.pop();
    }
    return undefined;
  }
}
