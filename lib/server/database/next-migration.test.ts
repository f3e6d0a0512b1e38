import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { migrationBetween, writeMigration } from "@/lib/server/database/next-migration";

const head = 'datasource db {\n  provider = "postgresql"\n}\n';
const one = `${head}model Badge {\n  id String @id\n}\n`;
const two = `${head}model Badge {\n  id String @id\n  code String?\n}\n`;

describe("the next migration", () => {
  it("leads from one schema to the other", async () => {
    expect(await migrationBetween("", one)).toContain('CREATE TABLE "Badge"');
    expect(await migrationBetween(one, two)).toMatch(/ALTER TABLE "Badge" ADD COLUMN\s+"code" TEXT/);
    expect(await migrationBetween(two, two)).toBe("");
  });

  it("is written once, from where the last one ended", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rostrum-schema-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(join(folder, "migrations"));
    const write = async (schema: string, name: string, time: string) => {
      await writeFile(join(folder, "schema.prisma"), schema);
      return writeMigration(name, new Date(time), folder);
    };
    await write(one, "first", "2026-01-02T03:04:05Z");
    const second = await write(two, "codes", "2026-01-03T03:04:05Z");
    expect(await write(two, "nothing", "2026-01-04T03:04:05Z")).toBeUndefined();
    expect(await readdir(join(folder, "migrations"))).toEqual([
      "20260102030405_first",
      "20260103030405_codes",
      "schema.previous.prisma",
    ]);
    expect(await readFile(second ?? "", "utf8")).not.toContain("CREATE TABLE");
  });

  it("is not missing: the migrations lead to the schema of today", async () => {
    const previous = await readFile("prisma/migrations/schema.previous.prisma", "utf8");
    expect(await migrationBetween(previous, await readFile("prisma/schema.prisma", "utf8"))).toBe("");
  });
});
