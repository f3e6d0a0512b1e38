import type { TableEvent } from "@/lib/roundtable/events";
import { type StoredEvent, upcast } from "@/lib/roundtable/upcast";
import type { Queryable } from "@/lib/server/live/queryable";
import { JOURNAL } from "@/lib/server/live/sql";

/**
 * At most `limit` events of a table after `after`, oldest first, in the form of this release whatever they were written in; an
 * erased text is missing from `texts`.
 */
export async function readEvents(
  database: Queryable,
  tableId: string,
  after: number,
  limit: number,
): Promise<TableEvent[]> {
  const { rows } = await database.query({ name: "read-journal", text: JOURNAL, values: [tableId, after, limit] });
  return rows.map(({ version, ...event }) => upcast({ ...event, v: version } as StoredEvent));
}

const STATEMENT_TEXT = `select x.text, x."erasedAt" from "Statement" s
  join "EventText" x on x."tableId" = s."tableId" and x.seq = s."textSeq" and x.key = 'text'
  where s."tableId" = $1 and s.id = $2`;

/** The text of a statement; null where there is none or it was erased. Who may read it is asked before. */
export async function textOfStatement(
  database: Queryable,
  tableId: string,
  statementId: string,
): Promise<string | null> {
  const { rows } = await database.query({
    name: "statement-text",
    text: STATEMENT_TEXT,
    values: [tableId, statementId],
  });
  const row = rows[0] as { text: string; erasedAt: Date | null } | undefined;
  return row && row.erasedAt === null ? row.text : null;
}
