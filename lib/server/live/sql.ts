import { type Column, type ColumnType, ROW_KINDS, type RowKind, TABLE_COLUMNS } from "@/lib/server/live/rows";

/** The type under which a value arrives in a JSON parameter; `json_to_recordset`, since jsonb would sort a name's languages. */
const SENT_AS: Record<ColumnType, string> = {
  text: "text",
  texts: "text[]",
  integer: "int",
  integers: "int[]",
  number: "float8",
  flag: "bool",
  time: "float8",
  json: "json",
  jsonb: "jsonb",
};

const quoted = (name: string) => `"${name}"`;
const namesOf = (columns: Column[]) => columns.map(({ name }) => quoted(name)).join(", ");
const sentAs = (columns: Column[]) => columns.map(({ name, type }) => `${quoted(name)} ${SENT_AS[type]}`).join(", ");

function written({ name, type }: Column): string {
  return type === "time" ? `to_timestamp(r.${quoted(name)} / 1000.0)` : `r.${quoted(name)}`;
}

function read(table: string, { name, type }: Column): string {
  const column = `${table}.${quoted(name)}`;
  return type === "time" ? `(extract(epoch from ${column}) * 1000)::float8` : column;
}

const EVENT_COLUMNS: Column[] = (
  [
    ["seq", "integer"],
    ["version", "integer"],
    ["at", "time"],
    ["by", "text"],
    ["step", "integer"],
    ["body", "jsonb"],
  ] as const
).map(([name, type]) => ({ name, type, path: [name] }));
const TEXT_COLUMNS: Column[] = (
  [
    ["seq", "integer"],
    ["key", "text"],
    ["text", "text"],
  ] as const
).map(([name, type]) => ({ name, type, path: [name] }));
const COMMAND_COLUMNS: Column[] = (
  [
    ["actor", "text"],
    ["id", "text"],
    ["payloadHash", "text"],
    ["answer", "jsonb"],
    ["at", "time"],
  ] as const
).map(([name, type]) => ({ name, type, path: [name] }));

function insert(table: string, columns: Column[], parameter: number): string {
  return `insert into "${table}" ("tableId", ${namesOf(columns)})
    select head.id, ${columns.map(written).join(", ")}
    from head, json_to_recordset($${parameter}::json) as r(${sentAs(columns)})`;
}

function upsert({ table, key, columns }: RowKind, parameter: number): string {
  const changes = columns.filter(({ name }) => name !== key).map(({ name }) => `"${name}" = excluded."${name}"`);
  const ordinal: Column = { name: "ordinal", type: "number", path: [] };
  return `${insert(table, [...columns, ordinal], parameter)}
    on conflict ("tableId", "${key}") do update set ${changes.join(", ")}`;
}

function remove({ table, key }: RowKind, parameter: number): string {
  return `delete from "${table}" k using head where k."tableId" = head.id and k."${key}" = any($${parameter}::text[])`;
}

/** A fixed text of the statement that writes a table, and the kinds of rows it can change. */
export type CommitStatement = { name: string; text: string; kinds: RowKind[]; removes: boolean };

/**
 * The one statement that writes a table. Parameters: table, seq seen, seq reached, the table's row, events, texts, commands,
 * then the changed rows of each kind, then the removed ids of each. Writes nothing and answers 0 when the seq has moved on.
 */
function commitStatement(name: string, kinds: RowKind[], removes: boolean): CommitStatement {
  const own = TABLE_COLUMNS.map((column) => `"${column.name}" = ${written(column)}`).join(", ");
  const removals = removes ? kinds : [];
  const parts = [
    `head as (
      update "RoundTable" set seq = $3::int, ${own} from json_to_record($4::json) as r(${sentAs(TABLE_COLUMNS)})
      where "RoundTable".id = $1 and "RoundTable".seq = $2::int
      returning "RoundTable".id
    )`,
    `events as (${insert("TableEvent", EVENT_COLUMNS, 5)})`,
    `texts as (${insert("EventText", TEXT_COLUMNS, 6)})`,
    `commands as (${insert("TableCommand", COMMAND_COLUMNS, 7)})`,
    ...kinds.map((kind, index) => `changed_${index} as (${upsert(kind, 8 + index)})`),
    ...removals.map((kind, index) => `removed_${index} as (${remove(kind, 8 + kinds.length + index)})`),
  ];
  return { name, text: `with ${parts.join(",\n    ")}\n  select count(*)::int as written from head`, kinds, removes };
}

const only = (...tables: string[]) => ROW_KINDS.filter(({ table }) => tables.includes(table));

/**
 * Fixed texts, the narrowest first, so that the steps of a running session do not pay for what only planning touches: each
 * part costs time even when it has nothing to write. The last one can write everything.
 */
export const COMMITS: CommitStatement[] = [
  commitStatement("commit-table", [], false),
  commitStatement("commit-requests", only("FloorRequest"), false),
  commitStatement("commit-floor", only("FloorRequest", "Speech"), false),
  commitStatement("commit-point-of-order", only("FloorRequest", "Speech", "PointOfOrder"), false),
  commitStatement("commit-all", ROW_KINDS, true),
];

function rowsOf({ table, columns }: RowKind): string {
  const pairs = columns.map((column) => `'${column.name}', ${read("k", column)}`).join(", ");
  return `(select coalesce(json_agg(json_build_object(${pairs}) order by k.ordinal), '[]')
    from "${table}" k where k."tableId" = t.id) as "${table}"`;
}

/** A whole table in one statement, and so in one snapshot. Parameter: table. */
function loadText(): string {
  const lastAt = `(select (extract(epoch from e.at) * 1000)::float8 from "TableEvent" e where e."tableId" = t.id and e.seq = t.seq)`;
  const own = TABLE_COLUMNS.map((column) => `${read("t", column)} as "${column.name}"`);
  return `select t.seq, t.erasures, ${lastAt} as "lastAt", ${own.join(", ")}, ${ROW_KINDS.map(rowsOf).join(", ")}
    from "RoundTable" t where t.id = $1`;
}

export const LOAD = loadText();

/** Events of a table after a seq, oldest first, with the texts that were not erased. Parameters: table, after, limit. */
export const JOURNAL = `select e.seq, e.version, (extract(epoch from e.at) * 1000)::float8 as at, e.by, e.step, e.body,
    (select coalesce(json_object_agg(x.key, x.text), '{}') from "EventText" x
      where x."tableId" = e."tableId" and x.seq = e.seq and x."erasedAt" is null) as texts
  from "TableEvent" e where e."tableId" = $1 and e.seq > $2::int order by e.seq limit $3::int`;
