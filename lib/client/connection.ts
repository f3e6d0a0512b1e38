import type { PresenceMessage } from "@/lib/roundtable/protocol";

/** Who else is here: how many watch, and for the desk and the record who works there. */
export type Presence = Pick<PresenceMessage, "count" | "desk" | "record">;

/** `lastKnownAt` is server time in ms. */
export type Connection = Partial<Presence> & {
  state: "connected" | "connecting" | "lost" | "revoked";
  lastKnownAt: number;
};

/** What a table's connection is, for those who draw it. Changes only when something to show changes. */
export class ConnectionState {
  private listeners = new Set<() => void>();
  private heardAt: number;
  private current: Connection;

  constructor(lastKnownAt: number) {
    this.heardAt = lastKnownAt;
    this.current = { state: "connecting", lastKnownAt };
  }

  get = (): Connection => this.current;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Something true came at `now`; drawn only once the connection is lost. */
  heard(now: number): void {
    this.heardAt = now;
  }

  /** Revoked is final: only a new page, with a new sign-in, leaves it. */
  become(state: Connection["state"]): void {
    if (this.current.state === "revoked" || this.current.state === state) return;
    this.set({ ...this.current, state, lastKnownAt: this.heardAt });
  }

  /** The server tells of it when it changed, and when somebody came in. */
  present({ count, desk, record }: Presence): void {
    this.set({ ...this.current, count, desk, record });
  }

  private set(next: Connection): void {
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  }
}
