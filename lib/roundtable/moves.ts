/**
 * Takes two orders of the same entries and what it weighs that one stays where it stands; returns those that stay when the rest
 * moves, so that they weigh as much as possible. Of two alike the one that stands ahead stays, so that the other moves up.
 */
export function staying<T>(from: T[], to: T[], weightOf: (one: T) => number): Set<T> {
  const goal = new Map(to.map((one, index) => [one, index]));
  const chains = new Chains(from.length);
  from.toReversed().forEach((one, back) => {
    chains.prepend(from.length - 1 - back, goal.get(one) ?? 0, weightOf(one));
  });
  return new Set(chains.heaviest().map((index) => from[index] as T));
}

/** The heaviest increasing subsequence, read from the back in n log n: a Fenwick tree holds the best chain for each range of goals. */
class Chains {
  private tree: (number | undefined)[] = [];
  private weight: number[] = [];
  private after: (number | undefined)[] = [];

  constructor(private size: number) {}

  prepend(index: number, goal: number, weight: number) {
    const next = this.best(goal);
    this.after[index] = next;
    this.weight[index] = weight + (next === undefined ? 0 : this.weighs(next));
    for (let node = this.size - goal; node <= this.size; node += node & -node) {
      const held = this.tree[node];
      if (held === undefined || this.weighs(index) >= this.weighs(held)) this.tree[node] = index;
    }
  }

  heaviest(): number[] {
    const chain: number[] = [];
    for (let index = this.best(-1); index !== undefined; index = this.after[index]) chain.push(index);
    return chain;
  }

  /** The first of the heaviest chain whose goals are all above this one. */
  private best(goal: number): number | undefined {
    let best: number | undefined;
    for (let node = this.size - goal - 1; node > 0; node -= node & -node) {
      const held = this.tree[node];
      if (held !== undefined && (best === undefined || this.weighs(held) > this.weighs(best))) best = held;
    }
    return best;
  }

  private weighs(index: number): number {
    return this.weight[index] ?? 0;
  }
}
