import type { Pool, PoolClient } from "pg";
import { evolve } from "@/lib/roundtable/evolve";
import { LatestAnswers, type LiveAccepted, type LiveAnswer, takenKey } from "@/lib/server/live/answers";
import { commit, type Outcome } from "@/lib/server/live/commit";
import { type BatchDecision, decideBatch, type Waiting } from "@/lib/server/live/decide-batch";
import { readEvents } from "@/lib/server/live/journal";
import { type Held, loadTable } from "@/lib/server/live/load";
import type { Queryable } from "@/lib/server/live/queryable";

const MOST_TO_FOLD = 500;

/**
 * The state of one table in memory and the rows it stands for. The state moves only when the database has said so; after
 * any error it is not trusted until it was read from the rows again. Not for use from two sides at once: the mailbox waits.
 */
export class Store {
  readonly tableId: string;
  readonly #pool: Pool;
  readonly #answers = new LatestAnswers();
  #held: Held;
  #trusted = true;

  private constructor(pool: Pool, tableId: string, held: Held) {
    this.#pool = pool;
    this.tableId = tableId;
    this.#held = held;
  }

  /** Throws `code: "no-such-table"`, or what the database throws. */
  static async open(pool: Pool, tableId: string): Promise<Store> {
    return new Store(pool, tableId, existing(await loadTable(pool, tableId)));
  }

  get held(): Held {
    return this.#held;
  }

  distrust(): void {
    this.#trusted = false;
  }

  /** Decides and commits; the answers stand in the order of the commands. Throws after a database error, with nothing replaced. */
  take(batch: Waiting[]): Promise<LiveAnswer[]> {
    return this.#guarded(async () => {
      let decision = this.#decide(batch);
      // An id that memory does not know may be in the database: a rejection may then be a retry of what was accepted.
      if (decision.answers.some(isRefused) && (await this.#lookUp(this.#pool, batch))) decision = this.#decide(batch);
      let outcome = await this.#commit(this.#pool, decision);
      if (outcome === "known") {
        await this.#lookUp(this.#pool, batch);
        decision = this.#decide(batch);
        outcome = await this.#commit(this.#pool, decision);
      }
      if (outcome === "committed") return this.#keep(decision);
      return this.#takeLocked(batch);
    });
  }

  /** Reads what other processes have done to the table, up to `seq` at least. */
  async follow(seq: number): Promise<void> {
    if (this.#trusted && seq <= this.#held.state.seq) return;
    await this.#guarded(async () => {
      if (seq > this.#held.state.seq) this.#held = await this.#caughtUp(this.#pool);
    });
  }

  /** The race was lost once: now the row is held while deciding again. */
  async #takeLocked(batch: Waiting[]): Promise<LiveAnswer[]> {
    const client = await this.#pool.connect();
    let failure: Error | undefined;
    try {
      await client.query("begin");
      const answers = await this.#decideUnderLock(client, batch);
      await client.query("commit");
      return this.#keep(answers);
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      // A connection with a transaction that failed is thrown away rather than cleaned.
      client.release(failure);
    }
  }

  async #decideUnderLock(client: PoolClient, batch: Waiting[]): Promise<BatchDecision> {
    await client.query(`select 1 from "RoundTable" where id = $1 for update`, [this.tableId]);
    const held = await this.#caughtUp(client);
    await this.#lookUp(client, batch);
    const decision = this.#decide(batch, held);
    const outcome = await this.#commit(client, decision, held);
    if (outcome !== "committed") throw Object.assign(new Error("a locked table moved"), { code: outcome });
    return decision;
  }

  /** Folds what was missed, or reads all rows when that is less work. */
  async #caughtUp(database: Queryable): Promise<Held> {
    const { state, lastAt, erasures } = this.#held;
    const missed = await readEvents(database, this.tableId, state.seq, MOST_TO_FOLD);
    if (missed.length === MOST_TO_FOLD) return existing(await loadTable(database, this.tableId));
    return { state: missed.reduce(evolve, state), lastAt: missed.at(-1)?.at ?? lastAt, erasures };
  }

  #decide(batch: Waiting[], held = this.#held): BatchDecision {
    return decideBatch(held, batch, (key) => this.#answers.get(key));
  }

  #commit(database: Queryable, { events, taken, after }: BatchDecision, held = this.#held): Promise<Outcome> {
    if (taken.length === 0) return Promise.resolve("committed");
    const write = { tableId: this.tableId, before: held.state, after: after.state, events, commands: taken };
    return commit(database, write);
  }

  #keep({ after, taken, answers }: BatchDecision): LiveAnswer[] {
    this.#held = after;
    for (const { actor, id, payloadHash, answer } of taken) {
      this.#answers.add(takenKey(actor, id), { payloadHash, answer: answer as LiveAccepted });
    }
    return answers;
  }

  /** Learns which of these commands took effect before, in any process. True when one was found. */
  async #lookUp(database: Queryable, batch: Waiting[]): Promise<boolean> {
    const unknown = batch.filter(({ actor, id }) => !this.#answers.get(takenKey(actor.participant, id)));
    if (unknown.length === 0) return false;
    const { rows } = await database.query({
      name: "commands-taken",
      text: `select c.actor, c.id, c."payloadHash", c.answer from "TableCommand" c
        join unnest($2::text[], $3::text[]) as asked (actor, id) on asked.actor = c.actor and asked.id = c.id
        where c."tableId" = $1`,
      values: [this.tableId, unknown.map(({ actor }) => actor.participant), unknown.map(({ id }) => id)],
    });
    for (const { actor, id, payloadHash, answer } of rows) {
      this.#answers.add(takenKey(actor, id), { payloadHash, answer });
    }
    return rows.length > 0;
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      if (!this.#trusted) {
        this.#held = existing(await loadTable(this.#pool, this.tableId));
        this.#trusted = true;
      }
      return await work();
    } catch (error) {
      this.#trusted = false;
      throw error;
    }
  }
}

function isRefused(answer: LiveAnswer): boolean {
  return !answer.ok && answer.code !== "id-reused";
}

function existing(held: Held | null): Held {
  if (held) return held;
  throw Object.assign(new Error("there is no such table"), { code: "no-such-table" });
}
