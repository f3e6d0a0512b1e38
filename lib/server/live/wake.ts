import { randomUUID } from "node:crypto";
import { Client, type Pool } from "pg";

/** The latest seq of tables, by id, and how often something was erased from them. */
export type Heads = Map<string, Head>;
export type Head = { seq: number; erasures: number };

const CHANNEL = "rostrum_heads";
const TICK = 20;
const RETRY = 1000;
/** A payload of NOTIFY may have 8,000 bytes. */
const HEADS_A_CALL = 100;

type Call = { from: string; heads: [string, Head][] };

/**
 * Wakes the other processes on the same database and is woken by them, over one connection of its own. A hint and no more:
 * a call that is lost is made good when heads are compared.
 */
export class Wake {
  readonly #options: Pool["options"];
  readonly #heard: (heads: Heads) => void;
  readonly #me = randomUUID();
  #client: Client | null = null;
  #ready = false;
  #said: Heads = new Map();
  #pending: NodeJS.Timeout | undefined;
  #calling: Promise<void> = Promise.resolve();
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: Pool["options"], heard: (heads: Heads) => void) {
    this.#options = options;
    this.#heard = heard;
  }

  /** Begins to listen; after a lost connection tries again every second. Never rejects. */
  async start(): Promise<void> {
    const client = new Client(this.#options);
    this.#client = client;
    client.on("error", () => this.#lost(client));
    client.on("end", () => this.#lost(client));
    client.on("notification", ({ payload = "" }) => this.#hear(payload));
    try {
      await client.connect();
      // A wake-up need not survive a crash, and must not wait for the disk.
      await client.query(`set synchronous_commit = off`);
      await client.query(`listen ${CHANNEL}`);
      this.#ready = this.#client === client;
    } catch {
      this.#lost(client);
    }
  }

  /** This process has moved a table on. Told to the others within 20 ms, all tables in one call. */
  say(tableId: string, head: Head): void {
    this.#said.set(tableId, head);
    this.#callSoon();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    clearTimeout(this.#pending);
    await this.#calling;
    if (this.#said.size > 0) await this.#call();
    await this.#end();
  }

  async #call(): Promise<void> {
    const heads = [...this.#said];
    this.#said = new Map();
    const payloads = [];
    for (let at = 0; at < heads.length; at += HEADS_A_CALL) {
      payloads.push(JSON.stringify({ from: this.#me, heads: heads.slice(at, at + HEADS_A_CALL) } satisfies Call));
    }
    const client = this.#ready ? this.#client : null;
    const text = `select pg_notify('${CHANNEL}', payload) from unnest($1::text[]) as payload`;
    await client?.query(text, [payloads]).catch(() => this.#lost(client));
    // One call at a time: what was said meanwhile waits for the next.
    this.#pending = undefined;
    if (this.#said.size > 0 && !this.#closed) this.#callSoon();
  }

  #callSoon(): void {
    this.#pending ??= setTimeout(() => {
      this.#calling = this.#call();
    }, TICK);
  }

  #hear(payload: string): void {
    try {
      const { from, heads } = JSON.parse(payload) as Call;
      if (from !== this.#me) this.#heard(new Map(heads));
    } catch {
      // Not from one of us.
    }
  }

  #lost(client: Client): void {
    if (this.#client !== client) return;
    void this.#end();
    if (this.#closed) return;
    this.#retry = setTimeout(() => void this.start(), RETRY);
    this.#retry.unref();
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#ready = false;
    await client?.end().catch(() => {});
  }
}
