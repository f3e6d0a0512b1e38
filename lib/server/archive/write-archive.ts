import type { Readable } from "node:stream";
import { buffer as collect } from "node:stream/consumers";
import type { PoolClient } from "pg";
import { ZipFile } from "yazl";
import { ARCHIVED_TABLES, type ArchivedTable, OF_TABLE } from "@/lib/server/archive/tables-of-archive";
import { pool } from "@/lib/server/database/prisma";

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

npm run restore -- FILE puts the meeting into another installation, which then shows the same views.
Badges and protected identities are left out: new badges are issued where the archive is restored.
`;

/**
 * The whole meeting as one zip file, read in one snapshot. Takes the meeting's id and when it is made (ms); refuses an
 * unknown meeting with an Error.
 */
export async function writeArchive(meetingId: string, madeAt: number): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(madeAt);
  const add = (path: string, content: Buffer) => zip.addBuffer(content, path, { mtime });
  const rows = await rowsOf(meetingId);
  const [meeting] = rows.get("Meeting") ?? [];
  if (meeting === undefined) throw new Error("There is no such meeting.");
  const { slug, title } = JSON.parse(meeting) as Manifest["meeting"];
  const counts = Object.fromEntries([...rows].map(([name, lines]) => [name, lines.length]));
  const made = { madeAt: mtime.toISOString(), rows: counts };
  const manifest: Manifest = { format: "rostrum-archive", version: 1, meeting: { slug, title }, ...made };
  add("README.txt", Buffer.from(README));
  add("manifest.json", Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  for (const [name, lines] of rows) add(`rows/${name}.ndjson`, Buffer.from(lines.map((line) => `${line}\n`).join("")));
  zip.end();
  return collect(zip.outputStream as Readable);
}

async function rowsOf(meetingId: string): Promise<Map<string, string[]>> {
  const client = await pool().connect();
  try {
    await client.query("begin isolation level repeatable read, read only");
    const rows = new Map<string, string[]>();
    for (const table of ARCHIVED_TABLES) rows.set(table.name, await linesOf(client, table, meetingId));
    await client.query("commit");
    return rows;
  } finally {
    client.release();
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
