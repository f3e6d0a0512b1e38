/** `count` is how many watch this table; `lastKnownAt` is server time in ms. */
export type Connection = {
  state: "connected" | "connecting" | "lost" | "revoked";
  lastKnownAt: number;
  count?: number;
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

  present(count: number): void {
    if (this.current.count !== count) this.set({ ...this.current, count });
  }

  private set(next: Connection): void {
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  }
}
