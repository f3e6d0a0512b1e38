import type { Readable } from "node:stream";
import { buffer as collect } from "node:stream/consumers";
import type { PoolClient } from "pg";
import { ZipFile } from "yazl";
import type { MeetingFacts } from "@/lib/documents/summary/material";
import type { TableState } from "@/lib/roundtable/state";
import { exportsOf } from "@/lib/server/archive/exports-of";
import { ARCHIVED_TABLES, type ArchivedTable, OF_TABLE } from "@/lib/server/archive/tables-of-archive";
import { pool } from "@/lib/server/database/prisma";
import { loadTable } from "@/lib/server/live/load";

/** What an archive says of itself, in `manifest.json`. */
export type Manifest = {
  format: "rostrum-archive";
  version: 1;
  meeting: { slug: string; title: string };
  /** When it was made, ISO 8601. */
  madeAt: string;
  /** How many rows each file below `rows/` holds. */
  rows: Record<string, number>;
};

const README = `An archive of one meeting, made by Rostrum.

manifest.json   what this is, when it was made, and how many rows each file holds
rows/           one file for each table of the database, one row a line, as JSON:
                the rows as they stand, the journal (TableEvent) and its texts (EventText)
exports/        the summary, the record and the list of speakers of each table that has begun, in English,
                for who has no Rostrum at hand

npm run restore -- FILE puts the meeting into another installation, which then shows the same views
and makes its exports anew: what stands below exports/ is not read.
Badges, protected identities and rehearsals are left out: new badges are issued where it is restored.
`;

/**
 * The whole meeting as one zip file, read in one snapshot. Takes the meeting's id and when it is made (ms); refuses an
 * unknown meeting with an Error.
 */
export async function writeArchive(meetingId: string, madeAt: number): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(madeAt);
  const add = (path: string, content: Buffer) => zip.addBuffer(content, path, { mtime });
  const { rows, states } = await snapshotOf(meetingId);
  const [row] = rows.get("Meeting") ?? [];
  if (row === undefined) throw new Error("There is no such meeting.");
  const meeting = JSON.parse(row) as MeetingFacts & Manifest["meeting"];
  add("README.txt", Buffer.from(README));
  add("manifest.json", Buffer.from(`${JSON.stringify(manifestOf(meeting, rows, mtime), null, 2)}\n`));
  for (const [name, lines] of rows) add(`rows/${name}.ndjson`, Buffer.from(lines.map((line) => `${line}\n`).join("")));
  for (const [path, content] of await exportsOf(meeting, states, madeAt)) add(path, content);
  zip.end();
  return collect(zip.outputStream as Readable);
}

function manifestOf({ slug, title }: Manifest["meeting"], rows: Rows, madeAt: Date): Manifest {
  return {
    format: "rostrum-archive",
    version: 1,
    meeting: { slug, title },
    madeAt: madeAt.toISOString(),
    rows: Object.fromEntries([...rows].map(([name, lines]) => [name, lines.length])),
  };
}

/** Lines by the name of their table. */
type Rows = Map<string, string[]>;

async function snapshotOf(meetingId: string): Promise<{ rows: Rows; states: TableState[] }> {
  const client = await pool().connect();
  let failure: Error | undefined;
  try {
    await client.query("begin isolation level repeatable read, read only");
    const rows: Rows = new Map();
    for (const table of ARCHIVED_TABLES) rows.set(table.name, await linesOf(client, table, meetingId));
    const states: TableState[] = [];
    for (const line of rows.get("RoundTable") ?? []) {
      const held = await loadTable(client, JSON.parse(line).id);
      if (held) states.push(held.state);
    }
    await client.query("commit");
    return { rows, states };
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // A line that failed is closed: it may still stand in its transaction.
    client.release(failure);
  }
}

/** The database writes the rows as JSON itself, so that no number and no order of names is lost on the way. */
async function linesOf(client: PoolClient, { name, where }: ArchivedTable, meetingId: string): Promise<string[]> {
  const order = ORDER[name] ?? (where === OF_TABLE ? `"tableId", id` : "id");
  const text = `select row_to_json(t)::text as line from "${name}" t where ${where} order by ${order}`;
  const { rows } = await client.query<{ line: string }>(text, [meetingId]);
  return rows.map(({ line }) => line);
}

const ORDER: Record<string, string> = {
  Seat: `"tableId", "participantId"`,
  TableEvent: `"tableId", seq`,
  EventText: `"tableId", seq, key`,
};
