import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Client } from "pg";
import { withSchemaEngine } from "@/lib/server/database/schema-engine";

type Migration = { name: string; sql: string };

// Any number, the same for every Rostrum: two that start on one database migrate it one after the other.
const migrationLock = 7_067_846;

/**
 * Applies the migrations that the database lacks, in order, and returns their names; `_prisma_migrations` is kept as
 * `prisma migrate deploy` keeps it. Refuses with one sentence when one of them fails; it is then rolled back.
 */
export async function migrate(url: string, folder = "prisma/migrations"): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    const missing = await missingFrom(client, await migrationsIn(folder));
    if (missing.length === 0) return [];
    await forgiveUnfinished(client);
    return await apply(url, folder);
  } finally {
    await client.end();
  }
}

/** The migrations of a folder, oldest first. */
export async function migrationsIn(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const read = async (name: string) => ({ name, sql: await readFile(join(folder, name, "migration.sql"), "utf8") });
  return Promise.all(names.sort().map(read));
}

/** Asked first because the engine takes ten times as long to say that there is nothing to do. */
async function missingFrom(client: Client, migrations: Migration[]): Promise<Migration[]> {
  if (!(await hasHistory(client))) return migrations;
  const applied = await client.query(
    "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL",
  );
  const sums = new Map(applied.rows.map((row) => [row.migration_name, row.checksum]));
  const changed = migrations.find(({ name, sql }) => sums.has(name) && sums.get(name) !== checksum(sql));
  if (changed)
    throw new Error(`The migration ${changed.name} was changed after this database had it; write a new one instead.`);
  return migrations.filter(({ name }) => !sums.has(name));
}

/** One that was cut short left nothing behind but its mark, for which the engine would refuse all others. */
async function forgiveUnfinished(client: Client): Promise<void> {
  if (!(await hasHistory(client))) return;
  await client.query(
    "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
}

async function hasHistory(client: Client): Promise<boolean> {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') AS history");
  return rows[0].history !== null;
}

const checksum = (sql: string) => createHash("sha256").update(sql).digest("hex");

async function apply(url: string, folder: string): Promise<string[]> {
  const migrationsList = await listFor(folder);
  const filters = { externalTables: [], externalEnums: [] };
  try {
    const done = await withSchemaEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters }));
    return done.appliedMigrationNames;
  } catch (error) {
    throw new Error(`The database could not be migrated: ${oneLine(error)}`);
  }
}

async function listFor(folder: string) {
  return {
    baseDir: resolve(folder),
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: (await migrationsIn(folder)).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
}

function oneLine(error: unknown): string {
  return String((error as Error).message ?? error)
    .replace(/\s+/g, " ")
    .trim();
}
