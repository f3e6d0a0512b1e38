import type { Pool, PoolClient } from "pg";
import { evolve } from "@/lib/roundtable/evolve";
import { EMPTY_TABLE } from "@/lib/roundtable/state";
import { commit } from "@/lib/server/live/commit";
import { readEvents } from "@/lib/server/live/journal";
import { loadTable } from "@/lib/server/live/load";
import type { Head } from "@/lib/server/live/wake";

type ErasableText = { tableId: string; seq: number; key: string };

/**
 * Empties one text of the journal, leaves its row as a marker, and writes the rows of the table anew from the journal, so that
 * the text stands nowhere. The only change to the past there is. Null when there is no such text, or it was erased before.
 */
export async function eraseText(pool: Pool, text: ErasableText): Promise<Head | null> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query("begin");
    const head = await eraseLocked(client, text);
    await client.query("commit");
    return head;
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    client.release(failure);
  }
}

async function eraseLocked(client: PoolClient, { tableId, seq, key }: ErasableText): Promise<Head | null> {
  await client.query(`select 1 from "RoundTable" where id = $1 for update`, [tableId]);
  const { rowCount } = await client.query(
    `update "EventText" set text = '', "erasedAt" = clock_timestamp()
      where "tableId" = $1 and seq = $2::int and key = $3 and "erasedAt" is null`,
    [tableId, seq, key],
  );
  const held = rowCount === 0 ? null : await loadTable(client, tableId);
  if (!held) return null;
  const before = held.state;
  const journal = await readEvents(client, tableId, 0, before.seq);
  const after = journal.reduce(evolve, EMPTY_TABLE);
  await commit(client, { tableId, before, after, events: [], commands: [] });
  const { rows } = await client.query(
    `update "RoundTable" set erasures = erasures + 1 where id = $1 returning seq, erasures`,
    [tableId],
  );
  return rows[0];
}
