import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer, Refusal } from "@/lib/roundtable/protocol";
import { deviceStorage } from "./device-storage";
import { newId } from "./ids";
import { type Entry, isDefinite, outboxKey, readEntries, waitBefore, withEntry, withoutEntry } from "./outbox";
import type { TableLink } from "./table-link";

const PATIENCE = 10_000;

export type OutboxSnapshot = {
  entries: readonly Entry[];
  sending: string | null;
  answers: Readonly<Record<string, CommandAnswer>>;
  refusal: Refusal | null;
  /** False where the device forbids or has no room: then what waits lasts until the page is left. */
  kept: boolean;
};

export const EMPTY_OUTBOX: OutboxSnapshot = { entries: [], sending: null, answers: {}, refusal: null, kept: true };

/** Sends what the outbox keeps, one after the other, whenever the table can be reached. */
export class OutboxSender {
  private snapshot = EMPTY_OUTBOX;
  private readonly listeners = new Set<() => void>();
  private readonly key: string;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unlisten: (() => void) | undefined;

  constructor(
    private readonly link: TableLink,
    participant: string,
  ) {
    this.key = outboxKey(link.address.meeting, link.address.table, participant);
  }

  get = (): OutboxSnapshot => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.unlisten?.();
    };
  };

  add = (command: CommandInput): string => {
    const entry: Entry = { id: newId(), command, queuedAt: this.link.clock.now() };
    this.keep(withEntry(this.kept(), entry));
    this.set({ refusal: null });
    this.soon(0);
    return entry.id;
  };

  dismiss = (): void => this.set({ refusal: null });

  private start(): void {
    const onStorage = (event: StorageEvent) => {
      if (event.key === this.key) this.set({ entries: this.kept() });
    };
    const unconnect = this.link.connection.subscribe(() => this.soon(0));
    addEventListener("storage", onStorage);
    this.unlisten = () => {
      unconnect();
      removeEventListener("storage", onStorage);
      clearTimeout(this.timer);
    };
    this.set({ entries: this.kept() });
    this.soon(0);
  }

  /** Read anew each time: another tab of the same person may have sent something meanwhile. */
  private kept(): Entry[] {
    return readEntries(deviceStorage.getItem(this.key));
  }

  private keep(entries: Entry[]): void {
    if (entries.length > 0) deviceStorage.setItem(this.key, JSON.stringify(entries));
    else deviceStorage.removeItem(this.key);
    this.set({ entries, kept: !deviceStorage.isFleeting(this.key) });
  }

  private soon(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.sendFirst(), ms);
  }

  private async sendFirst(): Promise<void> {
    const [entry] = this.kept();
    if (!entry || this.snapshot.sending || this.link.connection.get().state !== "connected") return;
    this.set({ sending: entry.id });
    const sent = await this.link.send({ ...this.link.address, id: entry.id, ...entry.command }, PATIENCE);
    this.set({ sending: null });
    const answer = "answer" in sent ? sent.answer : undefined;
    if (answer && isDefinite(answer)) return this.settle(entry, answer);
    if (answer && !answer.ok) this.set({ refusal: answer.error });
    this.soon(waitBefore(++this.tries, Math.random()));
  }

  private settle(entry: Entry, answer: CommandAnswer): void {
    this.tries = 0;
    const answers = { ...this.snapshot.answers, [entry.id]: answer };
    this.set({ answers, refusal: answer.ok ? this.snapshot.refusal : answer.error });
    this.keep(withoutEntry(this.kept(), entry.id));
    this.soon(0);
  }

  private set(change: Partial<OutboxSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

const senders = new WeakMap<TableLink, Map<string, OutboxSender>>();

/** The outbox of one participant at one table; the same object for the whole page. */
export function outboxOf(link: TableLink, participant: string): OutboxSender {
  const known = senders.get(link) ?? new Map<string, OutboxSender>();
  senders.set(link, known);
  const sender = known.get(participant) ?? new OutboxSender(link, participant);
  known.set(participant, sender);
  return sender;
}
