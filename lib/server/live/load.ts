import { EMPTY_TABLE, type TableState } from "@/lib/roundtable/state";
import type { Queryable } from "@/lib/server/live/queryable";
import { fromRow, ROW_KINDS, TABLE_COLUMNS } from "@/lib/server/live/rows";
import { LOAD } from "@/lib/server/live/sql";

/**
 * A state with the time of its latest event (server time, ms), below which no later one may fall, and the number of erasures
 * that it has seen.
 */
export type Held = { state: TableState; lastAt: number; erasures: number };

type Row = { [column: string]: unknown };
type EntityRows = { [table: string]: Row[] };

/** Reads a whole table from its rows, in one snapshot; null when there is no such table. */
export async function loadTable(database: Queryable, tableId: string): Promise<Held | null> {
  const { rows } = await database.query({ name: "load-table", text: LOAD, values: [tableId] });
  const row = rows[0] as (Row & { seq: number; lastAt: number | null; erasures: number }) | undefined;
  if (!row) return null;
  const state = row.seq === 0 ? EMPTY_TABLE : stateFrom(row, row as EntityRows);
  return { state, lastAt: row.lastAt ?? 0, erasures: row.erasures };
}

function stateFrom(row: Row, entities: EntityRows): TableState {
  const own = fromRow(TABLE_COLUMNS, row) as Pick<
    TableState,
    "table" | "session" | "list" | "floor" | "pending" | "pointOrder" | "step"
  > & {
    agenda: Omit<TableState["agenda"], "items">;
    questions: Omit<TableState["questions"], "items">;
    announcement: { text: string | null; at: number | null };
  };
  const { text, at } = own.announcement;
  const [items, questions, delegations, participants, requests, speeches, pointsOfOrder, statements, points] =
    ROW_KINDS.map((kind) => {
      const made = (entities[kind.table] ?? []).map((entity) => fromRow(kind.columns, entity));
      return Object.fromEntries(made.map((entity) => [entity.id, entity]));
    });
  return {
    ...own,
    seq: row.seq,
    agenda: { ...own.agenda, items },
    questions: { ...own.questions, items: questions },
    delegations,
    participants,
    requests,
    speeches,
    pointsOfOrder,
    statements,
    points,
    announcement: text === null ? null : { text, at },
  } as TableState;
}
