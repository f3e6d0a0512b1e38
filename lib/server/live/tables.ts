import type { Pool } from "pg";
import { serverNow } from "@/lib/server/clock";
import { pool } from "@/lib/server/database/prisma";
import { eraseText } from "@/lib/server/live/erase";
import { LiveTable } from "@/lib/server/live/live-table";
import { Store } from "@/lib/server/live/store";
import { type Heads, Wake } from "@/lib/server/live/wake";

type Options = {
  pool: Pool;
  /** Server time, ms. */
  now?: () => number;
  /** Milliseconds after which a table that nobody uses is let go. */
  idle?: number;
  /** Milliseconds between two comparisons of heads. */
  compareEvery?: number;
};

/** The live tables of this process: each at most once, read when first asked for, let go when nobody uses it. */
export class Tables {
  readonly #pool: Pool;
  readonly #now: () => number;
  readonly #idle: number;
  readonly #wake: Wake;
  readonly #timer: NodeJS.Timeout;
  readonly #opening = new Map<string, Promise<LiveTable>>();
  readonly #live = new Map<string, LiveTable>();
  #comparing = false;

  constructor({ pool, now = serverNow, idle = 10 * 60_000, compareEvery = 1000 }: Options) {
    this.#pool = pool;
    this.#now = now;
    this.#idle = idle;
    this.#wake = new Wake(pool.options, (heads) => this.#hear(heads));
    void this.#wake.start();
    this.#timer = setInterval(() => void this.compareHeads(), compareEvery);
    this.#timer.unref();
  }

  /** The live table with this id; rejects with `code: "no-such-table"`, or as the database does. Ask anew for each use. */
  of(tableId: string): Promise<LiveTable> {
    const known = this.#opening.get(tableId);
    if (known) return known;
    const opened = this.#open(tableId);
    this.#opening.set(tableId, opened);
    opened.catch(() => this.#opening.delete(tableId));
    return opened;
  }

  /** Looks in the database for tables that other processes have moved on, or that are gone. Never rejects. */
  async compareHeads(): Promise<void> {
    this.#letGo();
    if (this.#comparing || this.#live.size === 0) return;
    this.#comparing = true;
    try {
      const ids = [...this.#live.keys()];
      const text = `select id, seq, erasures from "RoundTable" where id = any($1::text[])`;
      const { rows } = await this.#pool.query({ name: "heads", text, values: [ids] });
      const heads: Heads = new Map(rows.map(({ id, seq, erasures }) => [id, { seq, erasures }]));
      for (const id of ids) if (!heads.has(id)) this.#drop(id);
      this.#hear(heads);
    } catch {
      // Asked again in a second.
    } finally {
      this.#comparing = false;
    }
  }

  /**
   * Erases one text of the past: what a person said, or a name. A marker stays, in the journal and wherever the table shows it.
   * False when there is no such text. Who may do this is asked before.
   */
  async erase(tableId: string, seq: number, key: string): Promise<boolean> {
    const head = await eraseText(this.#pool, { tableId, seq, key });
    if (!head) return false;
    this.#wake.say(tableId, head);
    await this.#live.get(tableId)?.hear(head.seq, head.erasures);
    return true;
  }

  /** Lets go of everything. The pool belongs to whoever made it. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    for (const id of [...this.#live.keys()]) this.#drop(id);
    await this.#wake.close();
  }

  async #open(tableId: string): Promise<LiveTable> {
    const store = await Store.open(this.#pool, tableId);
    const committed = (seq: number) => this.#wake.say(tableId, { seq, erasures: 0 });
    const live = new LiveTable({ store, now: this.#now, committed });
    this.#live.set(tableId, live);
    return live;
  }

  #hear(heads: Heads): void {
    for (const [id, { seq, erasures }] of heads) void this.#live.get(id)?.hear(seq, erasures);
  }

  #letGo(): void {
    for (const [id, live] of this.#live) if (live.idleFor() > this.#idle) this.#drop(id);
  }

  #drop(tableId: string): void {
    this.#live.get(tableId)?.close();
    this.#live.delete(tableId);
    this.#opening.delete(tableId);
  }
}

const shared = globalThis as { rostrumTables?: Tables };

/** The live tables of this process, on the connections that Prisma uses too. */
export function tables(): Tables {
  shared.rostrumTables ??= new Tables({ pool: pool() });
  return shared.rostrumTables;
}

/** Closes them; the next use begins anew, on what DATABASE_URL names then. */
export async function closeTables(): Promise<void> {
  const open = shared.rostrumTables;
  shared.rostrumTables = undefined;
  await open?.close();
}
