import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "@/lib/server/database/migrate";
import { emptyDatabase } from "@/lib/server/database/testing/databases";

let folder: string;
let client: Client;
let url: string;
let drop: () => Promise<void>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rostrum-migrate-"));
  ({ url, drop } = await emptyDatabase());
  client = new Client({ connectionString: url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await drop();
  await rm(folder, { recursive: true, force: true });
});

async function migration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

const rowsOf = async (query: string) => (await client.query(query)).rows;

describe("migrating", () => {
  it("applies what is missing, in order and once", async () => {
    await migration("20260101000000_first", "CREATE TABLE a (id text PRIMARY KEY);");
    await migration("20260102000000_second", "ALTER TABLE a ADD word text; CREATE TABLE b (id int);");
    expect(await migrate(url, folder)).toEqual(["20260101000000_first", "20260102000000_second"]);
    expect(await migrate(url, folder)).toEqual([]);
    await migration("20260103000000_third", "INSERT INTO a VALUES ('one', 'word');");
    expect(await migrate(url, folder)).toEqual(["20260103000000_third"]);
    expect(await rowsOf("SELECT * FROM a")).toEqual([{ id: "one", word: "word" }]);
  });

  it("keeps the history that Prisma's own command reads", async () => {
    await migration("20260101000000_first", "CREATE TABLE a (id int);");
    await migrate(url, folder);
    expect(
      await rowsOf("SELECT migration_name, applied_steps_count, finished_at, rolled_back_at FROM _prisma_migrations"),
    ).toEqual([
      {
        migration_name: "20260101000000_first",
        applied_steps_count: 1,
        finished_at: expect.any(Date),
        rolled_back_at: null,
      },
    ]);
  });

  it("refuses a migration that fails with a sentence, and leaves nothing of it", async () => {
    await migration("20260101000000_bad", "CREATE TABLE a (id int); CREATE TABLE a (id int);");
    await expect(migrate(url, folder)).rejects.toThrow(/^The database could not be migrated: .+already exists/);
    expect(await rowsOf("SELECT to_regclass('a') AS a")).toEqual([{ a: null }]);
    await migration("20260101000000_bad", "CREATE TABLE a (id int);");
    expect(await migrate(url, folder)).toEqual(["20260101000000_bad"]);
  });

  it("takes a function with semicolons in it", async () => {
    const body = "DECLARE n int; BEGIN n := 41; RETURN n + 1; END;";
    await migration("20260101000000_function", `CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ ${body} $$;`);
    await migrate(url, folder);
    expect(await rowsOf("SELECT f()")).toEqual([{ f: 42 }]);
  });

  it("refuses a migration that was changed after it was applied", async () => {
    await migration("20260101000000_first", "CREATE TABLE a (id int);");
    await migrate(url, folder);
    await migration("20260101000000_first", "CREATE TABLE a (id text);");
    await expect(migrate(url, folder)).rejects.toThrow(/^The migration 20260101000000_first was changed/);
  });

  it("is done once by two who start together", async () => {
    await migration("20260101000000_first", "CREATE TABLE a (id int);");
    const outcomes = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
    expect(outcomes.flat()).toEqual(["20260101000000_first"]);
  });

  it("applies the migrations of this release", async () => {
    await cp("prisma/migrations", folder, { recursive: true });
    expect(await migrate(url, folder)).not.toEqual([]);
    expect(await migrate(url, folder)).toEqual([]);
  });
});
