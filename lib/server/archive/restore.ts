import type { PoolClient } from "pg";
import type { ReadArchive } from "@/lib/server/archive/read-archive";
import { pool } from "@/lib/server/database/prisma";
import { freeSlug } from "@/lib/server/free-slug";

/** Rows that go into the database with one statement. */
const AT_ONCE = 500;

/**
 * Puts the meeting of an archive into this installation, all of it or nothing; returns its address, another one where its own is
 * taken. Refuses, with an Error of one sentence, a meeting that is here already and an archive of a later release.
 */
export async function restore({ slug, rows }: ReadArchive): Promise<string> {
  const address = await freeSlug(slug);
  const client = await pool().connect();
  try {
    await client.query("begin");
    for (const [name, lines] of rows) {
      const own =
        name === "Meeting" ? lines.map((line) => JSON.stringify({ ...JSON.parse(line), slug: address })) : lines;
      await putRows(client, name, own);
    }
    await client.query("commit");
    return address;
  } catch (error) {
    await client.query("rollback");
    throw explained(error);
  } finally {
    client.release();
  }
}

/** Columns that the archive does not know take what the schema gives them. */
async function putRows(client: PoolClient, name: string, lines: string[]): Promise<void> {
  const [first] = lines;
  if (first === undefined) return;
  const columns = Object.keys(JSON.parse(first))
    .map((column) => `"${column.replaceAll('"', "")}"`)
    .join(", ");
  const text = `insert into "${name}" (${columns}) select ${columns} from json_populate_recordset(null::"${name}", $1::json)`;
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    await client.query(text, [`[${lines.slice(at, at + AT_ONCE).join(",")}]`]);
  }
}

function explained(error: unknown): unknown {
  const { code } = error as { code?: string };
  if (code === "23505") return new Error("This meeting is here already; delete it first, or restore it elsewhere.");
  if (code === "42703") return new Error("The archive was made by a later release of Rostrum. Update this one first.");
  return error;
}
