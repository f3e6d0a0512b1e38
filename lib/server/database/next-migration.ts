import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withoutDatabase } from "@/lib/server/database/schema-engine";

/** The SQL that leads from one schema to another, as texts; empty when nothing changed. */
export async function migrationBetween(before: string, after: string): Promise<string> {
  const side = (text: string) =>
    text
      ? { tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content: text }] }
      : { tag: "empty" as const };
  const filters = { externalTables: [], externalEnums: [] };
  const wanted = { from: side(before), to: side(after), script: true, exitCode: null, filters };
  const { stdout } = await withoutDatabase((engine) => engine.diff(wanted));
  const sql = stdout ?? "";
  return /^(\s|--.*)*$/.test(sql) ? "" : sql;
}

/**
 * Writes `prisma/migrations/<time>_<name>/migration.sql`, which leads from the schema at the last migration (kept as
 * `schema.previous.prisma` beside them) to the present one. Returns its path, or undefined when nothing changed.
 */
export async function writeMigration(name: string, now: Date, folder = "prisma"): Promise<string | undefined> {
  const present = join(folder, "schema.prisma");
  const previous = join(folder, "migrations", "schema.previous.prisma");
  const before = existsSync(previous) ? await readFile(previous, "utf8") : "";
  const sql = await migrationBetween(before, await readFile(present, "utf8"));
  if (!sql) return undefined;
  const time = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const file = join(folder, "migrations", `${time}_${name}`, "migration.sql");
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, sql);
  await copyFile(present, previous);
  return file;
}
