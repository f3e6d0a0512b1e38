import type { TableEvent } from "@/lib/roundtable/events";
import type { TableState } from "@/lib/roundtable/state";
import { codeOf, type Queryable } from "@/lib/server/live/queryable";
import { ROW_KINDS, type RowKind, TABLE_COLUMNS, toRow } from "@/lib/server/live/rows";
import { COMMITS, type CommitStatement } from "@/lib/server/live/sql";

/** A command that took effect, as it is kept for its retries. */
export type TakenCommand = { actor: string; id: string; payloadHash: string; answer: unknown; at: number };

/** All that several commands did to a table, from the state they were decided on to the one they lead to. */
export type Commit = {
  tableId: string;
  before: TableState;
  after: TableState;
  events: TableEvent[];
  commands: TakenCommand[];
};

/** `lost`: another process has moved the table on. `known`: one of the commands had taken effect before. Nothing is written then. */
export type Outcome = "committed" | "lost" | "known";

/** Writes journal, commands and changed rows in one durable statement. Throws what the database throws. */
export async function commit(database: Queryable, write: Commit): Promise<Outcome> {
  const { tableId, before, after } = write;
  const values: unknown[] = [
    tableId,
    before.seq,
    after.seq,
    JSON.stringify(toRow(TABLE_COLUMNS, after)),
    JSON.stringify(write.events.map(({ seq, v, at, by, step, body }) => ({ seq, version: v, at, by, step, body }))),
    JSON.stringify(write.events.flatMap(textsOf)),
    JSON.stringify(write.commands),
  ];
  const changed = ROW_KINDS.map((kind) => changesOf(kind, before, after)).filter((changes) => changes !== null);
  const statement = narrowest(changed);
  for (const kind of statement.kinds) values.push(JSON.stringify(rowsFor(kind, changed)));
  if (statement.removes) for (const kind of statement.kinds) values.push(removedFrom(kind, changed));
  try {
    const { name, text } = statement;
    const { rows } = await database.query({ name, text, values });
    return rows[0]?.written === 1 ? "committed" : "lost";
  } catch (error) {
    if (codeOf(error) === "23505" && (error as { table?: string }).table === "TableCommand") return "known";
    throw error;
  }
}

function textsOf({ seq, texts }: TableEvent) {
  return Object.entries(texts).map(([key, text]) => ({ seq, key, text }));
}

type Changes = { kind: RowKind; rows: object[]; removed: string[] };

/** Changed rows and removed ids of one kind; null where nothing changed. What kept its identity did not change. */
function changesOf(kind: RowKind, before: TableState, after: TableState): Changes | null {
  const [old, now] = [kind.entitiesOf(before), kind.entitiesOf(after)];
  if (old === now) return null;
  // The number of the latest event leaves room for a thousand new rows each, so that their order is never in doubt.
  let ordinal = after.seq * 1000;
  const rows = Object.keys(now).flatMap((id) => {
    const entity = now[id];
    if (old[id] === entity && Object.hasOwn(old, id)) return [];
    ordinal += 1;
    return [{ ...toRow(kind.columns, entity), ordinal }];
  });
  const removed = Object.keys(old).filter((id) => !Object.hasOwn(now, id));
  return rows.length + removed.length > 0 ? { kind, rows, removed } : null;
}

function narrowest(changed: Changes[]): CommitStatement {
  const fits = ({ kinds, removes }: CommitStatement) =>
    changed.every(({ kind, removed }) => kinds.includes(kind) && (removes || removed.length === 0));
  return COMMITS.find(fits) as CommitStatement;
}

function rowsFor(kind: RowKind, changed: Changes[]): object[] {
  return changed.find((changes) => changes.kind === kind)?.rows ?? [];
}

function removedFrom(kind: RowKind, changed: Changes[]): string[] {
  return changed.find((changes) => changes.kind === kind)?.removed ?? [];
}
