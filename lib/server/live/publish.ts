import { diff } from "@/lib/roundtable/patch";
import type { Patch } from "@/lib/roundtable/protocol";
import type { TableState } from "@/lib/roundtable/state";
import { view } from "@/lib/roundtable/view";
import type { Audience, View } from "@/lib/roundtable/view-types";
import { serverRate } from "@/lib/server/clock";
import { nextChangeAfter, pastChanges } from "@/lib/server/live/changes-by-time";

/** What an audience sees, as it was last published. `json` is the view, encoded once. */
export type Frame = { seq: number; view: View; readonly json: string };

/** A patch per audience that anyone has asked for, and the states it leads from and to: the same one when only time passed. */
export type Publication = { patches: Map<Audience, Patch>; before: TableState; after: TableState; at: number };
export type Listener = (publication: Publication) => void;

const TICK = 20;
const KEPT_PATCHES = 200;
const LONGEST_TIMER = 3_600_000;

type Channel = { frame: Frame; patches: Patch[] };

/**
 * Tells what changed: first at once, then at most every 20 ms. Frames, patches and joins all speak of published states,
 * so that any patch fits whatever a client of this process was given before.
 */
export class Publisher {
  #published: TableState;
  #latest: TableState;
  #publishedAt: number;
  #lastTick = Number.NEGATIVE_INFINITY;
  #pending: NodeJS.Timeout | NodeJS.Immediate | undefined;
  #alarm: NodeJS.Timeout | undefined;
  readonly #now: () => number;
  readonly #channels = new Map<Audience, Channel>();
  readonly #listeners = new Set<Listener>();

  constructor(state: TableState, now: () => number) {
    this.#published = state;
    this.#latest = state;
    this.#now = now;
    this.#publishedAt = now();
    this.#setAlarm();
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The table has come to `state`, which is committed. */
  advance(state: TableState): void {
    this.#latest = state;
    if (this.#pending || state === this.#published) return;
    const wait = this.#lastTick + TICK - performance.now();
    const publish = () => this.#publish();
    // Not within this turn: the senders hear their answers before anyone hears the news.
    this.#pending = wait <= 0 ? setImmediate(publish) : setTimeout(publish, wait);
  }

  frame(audience: Audience): Frame {
    this.#settle();
    return this.#channel(audience).frame;
  }

  /** The patches that lead from `after` to the present frame; null when this process does not hold that point. */
  since(audience: Audience, after: number): Patch[] | null {
    this.#settle();
    const { frame, patches } = this.#channel(audience);
    // A patch from a seq to itself tells of time that passed; it does no harm to a view that has it already.
    const first = patches.findIndex((patch) => patch.from === after);
    if (first >= 0) return patches.slice(first);
    return after === frame.seq ? [] : null;
  }

  /** Something past was erased: `state` is the table without it, and no patch from before is kept. */
  forget(state: TableState): void {
    this.#latest = state;
    this.#publish();
    for (const channel of this.#channels.values()) {
      channel.patches = channel.patches.filter(({ from, to }) => from === to && to === state.seq);
    }
  }

  close(): void {
    this.#cancel();
    clearTimeout(this.#alarm);
    this.#listeners.clear();
  }

  /** Whoever reads is given the present: what is committed but not yet told is told first. */
  #settle(): void {
    if (this.#latest !== this.#published || this.#timeHasChangedIt()) this.#publish();
  }

  #timeHasChangedIt(): boolean {
    return nextChangeAfter(this.#published, this.#publishedAt) <= this.#now();
  }

  #channel(audience: Audience): Channel {
    const known = this.#channels.get(audience);
    if (known) return known;
    const state = this.#published;
    const frame = frameOf(state.seq, view(state, audience, this.#publishedAt));
    const channel: Channel = { frame, patches: [] };
    // A client may hold the view of this very seq from before a closing time passed, given by a process before this one.
    const past = pastChanges(state, this.#publishedAt)[0];
    const patch = past === undefined ? undefined : diff(view(state, audience, past - 1), frame.view);
    if (patch !== undefined) channel.patches.push({ from: state.seq, to: state.seq, patch });
    this.#channels.set(audience, channel);
    return channel;
  }

  #publish(): void {
    this.#cancel();
    this.#lastTick = performance.now();
    const [before, after, at] = [this.#published, this.#latest, this.#now()];
    this.#published = after;
    this.#publishedAt = at;
    const patches = new Map<Audience, Patch>();
    for (const [audience, channel] of this.#channels) {
      const patch = nextPatch(audience, channel, after, at);
      if (patch) patches.set(audience, patch);
    }
    this.#setAlarm();
    this.#tell({ patches, before, after, at });
  }

  #tell(publication: Publication): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(publication);
      } catch (error) {
        console.error("A listener of a live table failed:", error);
      }
    }
  }

  #cancel(): void {
    clearTimeout(this.#pending as NodeJS.Timeout | undefined);
    clearImmediate(this.#pending as NodeJS.Immediate | undefined);
    this.#pending = undefined;
  }

  /** Nothing depends on this timer: it only spares the screens from waiting for the next event. */
  #setAlarm(): void {
    clearTimeout(this.#alarm);
    const wait = nextChangeAfter(this.#published, this.#publishedAt) - this.#now();
    if (wait === Number.POSITIVE_INFINITY) return;
    const ring = () => (this.#timeHasChangedIt() ? this.#publish() : this.#setAlarm());
    this.#alarm = setTimeout(ring, Math.min(Math.max(wait / serverRate(), 1), LONGEST_TIMER)).unref();
  }
}

/** Moves a channel on. Every publication of events has a patch, if an empty one, so that all audiences stand at one seq. */
function nextPatch(audience: Audience, channel: Channel, state: TableState, at: number): Patch | null {
  const from = channel.frame.seq;
  const next = view(state, audience, at);
  const change = diff(channel.frame.view, next);
  if (change === undefined && from === state.seq) return null;
  const patch: Patch = { from, to: state.seq, patch: change ?? {} };
  channel.frame = frameOf(state.seq, change === undefined ? channel.frame.view : next);
  channel.patches.push(patch);
  if (channel.patches.length > KEPT_PATCHES) channel.patches.shift();
  return patch;
}

function frameOf(seq: number, seen: View): Frame {
  let json: string | undefined;
  return {
    seq,
    view: seen,
    get json() {
      json ??= JSON.stringify(seen);
      return json;
    },
  };
}
