import { type QueryClient, replaceEqualDeep } from "@tanstack/react-query";
import type { CommandAnswer, CommandMessage, JoinAnswer, Patch, TableAddress } from "@/lib/roundtable/protocol";
import { ConnectionState } from "./connection";
import { fetchKnown, postCommand } from "./http";
import { InTurns, type Shower, type Turn } from "./in-turns";
import { afterJoin, afterMine, afterPatch, type Known } from "./known";
import { keepClock, pageClock } from "./page-clock";
import type { ServerClock } from "./server-clock";
import { type Follower, type Line, theLine } from "./socket";

/** What came of sending a command: the table's answer, or why there is none. */
export type Sent = { answer: CommandAnswer } | { unanswered: "not-connected" | "no-answer" };

const SHOWN_AS_LOST = 5_000;
const NO_SOCKET = 10_000;
const JOIN_PATIENCE = 8_000;
const HEAD_GRACE = 1_000;
/** What a change means for a participant is sent right after it, and is drawn with it: milliseconds that the first waits for the second. */
const WITH_MINE = 5;

/**
 * One table on this page: keeps the TanStack Query cache true to the server, over the socket or, failing that, over HTTP, and shows
 * what it knows to the parts of the screen in turn.
 */
export class TableLink {
  readonly connection: ConnectionState;
  readonly clock: ServerClock;
  /** Whether this page polls because no WebSocket gets through. */
  polling = false;
  private line: Line | undefined;
  /** As the cache has it; to ask the cache costs more than to draw most of what is asked for. */
  private newest: Known;
  private readonly shown: InTurns<Known>;
  private joining = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private timers = new Set<ReturnType<typeof setTimeout>>();
  private pollListeners = new Set<() => void>();

  constructor(
    readonly address: TableAddress,
    readonly as: "public" | undefined,
    readonly key: readonly unknown[],
    serverNow: number,
    private readonly cache: QueryClient,
    known: Known,
  ) {
    this.connection = new ConnectionState(serverNow);
    this.clock = pageClock(serverNow);
    this.newest = known;
    this.shown = new InTurns(known);
  }

  get known(): Known {
    return this.newest;
  }

  /** What a part of the screen shows of it. */
  shownTo(turn: Turn): Known {
    return this.shown.get(turn);
  }

  /** Tells of every change to what that part of the screen shows. */
  subscribe(turn: Turn, shower: Shower<Known>): () => void {
    return this.shown.subscribe(turn, shower);
  }

  /** Takes what is known from elsewhere (a page rendered again); an older view changes nothing. */
  offer(known: Known): void {
    if (known.seq > this.known.seq || known.audience !== this.known.audience) this.learn(alike(this.known, known));
  }

  start(line: Line = theLine()): () => void {
    this.line = line;
    this.whileDown();
    const unfollow = line.follow(this.follower());
    const leaveClock = keepClock(line);
    return () => {
      unfollow();
      leaveClock();
      this.calm();
      this.setPolling(false);
      this.line = undefined;
    };
  }

  /** Sends a command if there is a way now; never keeps it for later. Waits `patience` milliseconds for the answer. */
  async send(message: CommandMessage, patience: number): Promise<Sent> {
    const { line } = this;
    const overHttp = this.polling && this.connection.get().state === "connected";
    if (!line?.connected && !overHttp) return { unanswered: "not-connected" };
    try {
      const answer = line?.connected
        ? await line.ask("command", message, patience)
        : await postCommand(message, patience);
      return { answer };
    } catch {
      void line?.check();
      return { unanswered: "no-answer" };
    }
  }

  /** The query function while polling. */
  poll = async (): Promise<Known> => {
    try {
      const fetched = await fetchKnown(this.address, this.as);
      this.heard();
      this.connection.become("connected");
      // The cache takes what this returns.
      if (fetched.seq >= this.known.seq) this.show(alike(this.known, fetched));
      return this.known;
    } catch (error) {
      // A socket may have come back while this was on its way; then the line is not lost.
      if (this.polling) this.connection.become("lost");
      throw error;
    }
  };

  subscribePolling = (listener: () => void): (() => void) => {
    this.pollListeners.add(listener);
    return () => this.pollListeners.delete(listener);
  };

  private follower(): Follower {
    return {
      ...this.address,
      connected: () => void this.join(),
      disconnected: () => {
        this.connection.become("lost");
        this.whileDown();
      },
      patch: (patch) => this.take(patch),
      mine: (message) => this.put(alike(this.known, afterMine(this.known, message))),
      head: ({ seq }) => {
        this.heard();
        // A patch may be on its way for some milliseconds, since patches are sent in ticks.
        if (seq > this.known.seq) this.later(HEAD_GRACE, () => seq > this.known.seq && void this.join());
      },
      presence: (message) => this.connection.present(message),
      // Whoever may watch without a badge goes on watching; if not, the next join says so.
      revoked: () => this.as !== "public" && this.revoke(),
    };
  }

  private take(patch: Patch): void {
    const after = afterPatch(this.known, patch);
    if (!after) void this.join();
    else if (after.mine === undefined) this.put(after);
    else this.putSoon(after);
  }

  private putSoon(known: Known): void {
    this.heard();
    if (known === this.known) return;
    this.newest = known;
    this.waiting ??= setTimeout(() => this.learn(this.known), WITH_MINE);
  }

  private put(known: Known): void {
    this.heard();
    if (known !== this.known) this.learn(known);
  }

  private learn(known: Known): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.show(known);
    this.cache.setQueryData(this.key, known);
  }

  private show(known: Known): void {
    this.newest = known;
    this.shown.set(known);
  }

  private heard(): void {
    this.connection.heard(this.clock.now());
  }

  /** `fresh` asks for a whole view. One join at a time; one that fails is tried again while the line is up. */
  private async join(fresh = false): Promise<void> {
    const { line } = this;
    if (!line || this.joining || this.connection.get().state === "revoked") return;
    this.joining = true;
    const message = { ...this.address, ...(this.as && { as: this.as }), ...(fresh ? {} : { after: this.known.seq }) };
    const answer = await line.ask("join", message, JOIN_PATIENCE).catch(() => undefined);
    this.joining = false;
    if (this.line !== line) return;
    if (answer) this.joined(answer, fresh);
    else if (line.connected) this.later(2_000, () => void this.join(fresh));
  }

  private joined(answer: JoinAnswer, fresh: boolean): void {
    if (!answer.ok) {
      const passing = answer.error.code === "unavailable" || answer.error.code === "too-many";
      if (passing) this.later(3_000 + Math.random() * 3_000, () => void this.join(fresh));
      else this.revoke();
      return;
    }
    const after = afterJoin(this.known, answer);
    // Signed out elsewhere: this page would silently turn into the public one.
    if (answer.audience === "public" && this.known.audience !== "public") this.revoke();
    else if (after) this.live(alike(this.known, after));
    else void this.join(true);
  }

  private live(known: Known): void {
    this.put(known);
    this.calm();
    this.setPolling(false);
    this.connection.become("connected");
  }

  private revoke(): void {
    this.calm();
    this.setPolling(false);
    this.connection.become("revoked");
  }

  private whileDown(): void {
    this.calm();
    this.later(SHOWN_AS_LOST, () => this.connection.become("lost"));
    this.later(NO_SOCKET, () => this.setPolling(this.connection.get().state !== "revoked"));
  }

  private setPolling(polling: boolean): void {
    if (this.polling === polling) return;
    this.polling = polling;
    for (const listener of [...this.pollListeners]) listener();
  }

  private later(ms: number, what: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      what();
    }, ms);
    this.timers.add(timer);
  }

  private calm(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}

/** What came whole with all that did not change as it was, so that only what did is drawn again. */
function alike(before: Known, after: Known): Known {
  return replaceEqualDeep(before, after);
}
