import { afterPaint } from "./after-paint";

/** The parts of a screen in the order in which a change reaches them: who has the floor, then what may be done, the ring, the list, the rest. */
export const TURNS = ["floor", "tools", "ring", "list", "rest"] as const;
export type Turn = (typeof TURNS)[number];

/** What shows some of a value: whether a change is one to it, and how to tell it. */
export type Shower<T> = { differs(before: T, after: T): boolean; tell(): void };

type Part<T> = { shown: T; showers: Set<Shower<T>> };

/**
 * One value, shown to the parts of a screen one after the other, a frame each: drawn at once, a change of a table of sixty would
 * hold a slow processor for many frames, and the first thing to see would wait for the last. A part to which nothing changed has no turn.
 */
export class InTurns<T> {
  private readonly parts: Record<Turn, Part<T>>;
  private going = false;

  constructor(private newest: T) {
    const part = (): Part<T> => ({ shown: newest, showers: new Set() });
    this.parts = { floor: part(), tools: part(), ring: part(), list: part(), rest: part() };
  }

  get(turn: Turn): T {
    return this.parts[turn].shown;
  }

  subscribe(turn: Turn, shower: Shower<T>): () => void {
    const { showers } = this.parts[turn];
    showers.add(shower);
    return () => showers.delete(shower);
  }

  set(value: T): void {
    this.newest = value;
    this.show("floor");
    if (!this.going) this.goOn(1);
  }

  /** The next that is behind, from `at` on and round again: changes that follow each other closely must not starve the last. */
  private goOn(at: number): void {
    const turn = [...TURNS.slice(at), ...TURNS.slice(0, at)].find((one) => this.isBehind(one));
    this.going = turn !== undefined;
    if (turn === undefined) return;
    afterPaint(() => {
      this.show(turn);
      this.goOn(TURNS.indexOf(turn) + 1);
    });
  }

  private isBehind(turn: Turn): boolean {
    const part = this.parts[turn];
    const behind = part.shown !== this.newest && this.toTell(part).length > 0;
    if (!behind) part.shown = this.newest;
    return behind;
  }

  private show(turn: Turn): void {
    const part = this.parts[turn];
    const told = this.toTell(part);
    part.shown = this.newest;
    for (const shower of told) shower.tell();
  }

  private toTell({ shown, showers }: Part<T>): Shower<T>[] {
    return [...showers].filter((shower) => shower.differs(shown, this.newest));
  }
}
