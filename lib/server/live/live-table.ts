import { createHash } from "node:crypto";
import type { Command } from "@/lib/roundtable/commands";
import type { Actor } from "@/lib/roundtable/policy";
import type { Patch } from "@/lib/roundtable/protocol";
import type { TableState } from "@/lib/roundtable/state";
import type { Audience } from "@/lib/roundtable/view-types";
import { type LiveAnswer, UNAVAILABLE } from "@/lib/server/live/answers";
import type { Waiting } from "@/lib/server/live/decide-batch";
import { Mailbox } from "@/lib/server/live/mailbox";
import { type Frame, type Listener, Publisher } from "@/lib/server/live/publish";
import { storable } from "@/lib/server/live/storable";
import type { Store } from "@/lib/server/live/store";

export type { Frame, Publication } from "@/lib/server/live/publish";

/** A command as a door hands it over, its schema already checked. */
export type Sent = { actor: Actor; id: string; command: Command; override?: { reason: string } };

type Letter = { waiting: Waiting; answer: (answer: LiveAnswer) => void };
type Options = { store: Store; now: () => number; committed?: (seq: number) => void };

/**
 * One round table in this process. Holds the committed state and works its commands in order; answers after the commit,
 * publishes after the answer. The truth is in the database: whatever is held here may be dropped and read again.
 */
export class LiveTable {
  readonly #store: Store;
  readonly #mailbox: Mailbox<Letter>;
  readonly #publisher: Publisher;
  readonly #committed: (seq: number) => void;
  readonly #now: () => number;
  #usedAt = performance.now();
  #heard = 0;
  #erasures: number;

  constructor({ store, now, committed = () => {} }: Options) {
    this.#store = store;
    this.#now = now;
    this.#committed = committed;
    this.#erasures = store.held.erasures;
    this.#publisher = new Publisher(store.held.state, () => this.now());
    this.#mailbox = new Mailbox((batch) => this.#work(batch));
  }

  get id(): string {
    return this.#store.tableId;
  }

  get seq(): number {
    return this.state().seq;
  }

  /** Server time, whole milliseconds. */
  now(): number {
    return Math.floor(this.#now());
  }

  /** The latest committed state that this process knows. */
  state(): TableState {
    return this.#store.held.state;
  }

  /** Takes a command; resolves when its events are durable, or with the reason why there are none. Never rejects. */
  command(sent: Sent): Promise<LiveAnswer> {
    this.#usedAt = performance.now();
    const { actor, id, command, override } = storable(sent);
    const payloadHash = createHash("sha256")
      .update(JSON.stringify([command, override]))
      .digest("base64url");
    const waiting: Waiting = { actor, id, command, payloadHash, arrivedAt: this.now() };
    if (override) waiting.override = override;
    return new Promise((answer) => {
      if (!this.#mailbox.add({ waiting, answer })) answer(UNAVAILABLE);
    });
  }

  /** What an audience sees, published up to this moment. */
  frame(audience: Audience): Frame {
    this.#usedAt = performance.now();
    return this.#publisher.frame(audience);
  }

  /** The patches since a seq that a client has; null when it needs a fresh view. */
  since(audience: Audience, after: number): Patch[] | null {
    this.#usedAt = performance.now();
    return this.#publisher.since(audience, after);
  }

  /** Calls `listener` after each publication until the returned function is called. */
  subscribe(listener: Listener): () => void {
    const stop = this.#publisher.subscribe(listener);
    return () => {
      this.#usedAt = performance.now();
      stop();
    };
  }

  /** Another process may have moved the table on to `seq`, or erased a text: reads what it did. Resolves when that is done. */
  hear(seq: number, erasures = 0): Promise<void> {
    const erased = erasures > this.#store.held.erasures;
    if (erased) this.#store.distrust();
    if (seq <= this.seq && !erased) return Promise.resolve();
    this.#heard = Math.max(this.#heard, seq);
    return this.#mailbox.wake();
  }

  /** Milliseconds for which nobody has used this table; 0 while somebody listens or waits. */
  idleFor(): number {
    const busy = this.#publisher.listeners > 0 || !this.#mailbox.idle;
    return busy ? 0 : performance.now() - this.#usedAt;
  }

  /** Lets go of timers and listeners; commands already taken are still worked. */
  close(): void {
    this.#publisher.close();
  }

  /** All at once; if that fails, one by one, so that one bad command costs no other. Without a database nobody waits for it twice. */
  async #work(batch: Letter[]): Promise<void> {
    let reachable = await this.#upToDate();
    if (batch.length === 0 || (reachable && (await this.#attempt(batch)))) return;
    for (const letter of batch) {
      reachable = reachable && (await this.#upToDate());
      if (!reachable || !(await this.#attempt([letter]))) letter.answer(UNAVAILABLE);
    }
  }

  /** Reads what was missed, or everything after an error. Tried twice: the first connection may be one that just broke. */
  async #upToDate(): Promise<boolean> {
    for (const last of [false, true]) {
      try {
        await this.#store.follow(this.#heard);
        this.#show();
        return true;
      } catch (error) {
        if (last) report(error);
      }
    }
    return false;
  }

  #show(): void {
    const { state, erasures } = this.#store.held;
    if (erasures > this.#erasures) this.#publisher.forget(state);
    else this.#publisher.advance(state);
    this.#erasures = erasures;
  }

  async #attempt(batch: Letter[]): Promise<boolean> {
    try {
      const before = this.seq;
      const answers = await this.#store.take(batch.map(({ waiting }) => waiting));
      // Before the answers, so that whoever hears one and looks at once sees it done; it is told to others after them.
      this.#show();
      answers.forEach((answer, index) => {
        batch[index]?.answer(answer);
      });
      if (this.seq > before) this.#committed(this.seq);
      return true;
    } catch (error) {
      report(error);
      return false;
    }
  }
}

function report(error: unknown): void {
  // The message of a database error may quote what was sent; its code may not.
  const { code, name } = error as { code?: string; name?: string };
  console.error(`A table could not be written or read (${code ?? name ?? "unknown"}).`);
}
