import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedServer, runningEmbedded, startEmbedded } from "@/lib/server/database/embedded";
import { openDatabase } from "@/lib/server/database/open";
import { runs } from "@/lib/server/processes";

let folder: string;
let dataDir: string;
let opened: { stop: () => Promise<void> }[];
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rostrum-embedded-"));
  await chmod(folder, 0o755);
  dataDir = join(folder, "data");
  opened = [];
  said.length = 0;
});

afterEach(async () => {
  for (const server of opened) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, log: (line) => said.push(line) });
  opened.push(server);
  return server;
}

async function ask(url: string, query: string): Promise<Record<string, string>[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined); // The server is killed under it.
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

/** A Rostrum's database in a process of its own, killed without warning; what it left behind is ours to stop. */
async function startAndKill(): Promise<string> {
  const program = `
    const { openDatabase } = await import("@/lib/server/database/open");
    console.log((await openDatabase({ dataDir: ${JSON.stringify(dataDir)} })).url);`;
  const file = join(folder, "started.mts");
  await writeFile(file, program);
  const tsx = ["--import", "tsx", file];
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(process.cwd(), "tsconfig.json"), DATABASE_URL: "" };
  const child = spawn(process.execPath, tsx, { stdio: ["ignore", "pipe", "inherit"], env });
  const [url] = await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  return String(url).trim();
}

describe("the embedded PostgreSQL", () => {
  it("starts, keeps its data over a stop, and comes back on the same port", async () => {
    const first = await start();
    await ask(first.url, "CREATE TABLE kept AS SELECT 'here' AS word");
    await first.stop();
    expect(runs(first.pid())).toBe(false);
    const second = await start();
    expect(second).toMatchObject({ adopted: false, url: first.url });
    expect(await ask(second.url, "SELECT word FROM kept")).toEqual([{ word: "here" }]);
  });

  it("is durable, on loopback only, and asks for its password", async () => {
    const { url } = await start();
    const names = ["fsync", "synchronous_commit", "full_page_writes", "listen_addresses", "unix_socket_directories"];
    const rows = await ask(url, `SELECT name, setting FROM pg_settings WHERE name IN ('${names.join("','")}')`);
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: "on",
      synchronous_commit: "on",
      full_page_writes: "on",
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
    });
    const wrong = new URL(url);
    wrong.password = "guess";
    await expect(ask(wrong.href, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
    expect((await stat(join(dataDir, "postgres.password"))).mode & 0o777).toBe(0o600);
    expect(await ask(url, "SELECT rolpassword FROM pg_authid WHERE rolname = 'rostrum'")).toEqual([
      { rolpassword: expect.stringMatching(/^SCRAM-SHA-256/) },
    ]);
  });

  it("is started again when it dies, and says so in one sentence", async () => {
    const server = await start();
    await ask(server.url, "CREATE TABLE kept AS SELECT 'here' AS word");
    const before = server.pid();
    process.kill(before, "SIGKILL");
    await expect.poll(() => said, { timeout: 30_000 }).toContain("PostgreSQL is running again.");
    expect(server.pid()).not.toBe(before);
    expect(said[0]).toMatch(/^PostgreSQL stopped by itself/);
    expect(await ask(server.url, "SELECT word FROM kept")).toEqual([{ word: "here" }]);
  });

  it("left behind by a kill, is adopted with all its data, and stopped in the end", async () => {
    const url = await startAndKill();
    await ask(url, "CREATE TABLE kept AS SELECT 'here' AS word");
    const server = await start();
    expect(server).toMatchObject({ adopted: true, url });
    expect(await ask(server.url, "SELECT word FROM kept")).toEqual([{ word: "here" }]);
    await server.stop();
    expect(runs(server.pid())).toBe(false);
  });

  it("starts over the marks of a kill that took it too", async () => {
    await startAndKill();
    const { pid, stop } = await start();
    process.kill(pid(), "SIGKILL");
    await stop();
    expect(await readFile(join(dataDir, "postgres", "postmaster.pid"), "utf8")).toContain(String(pid()));
    const server = await start();
    expect(server.adopted).toBe(false);
  });

  it("is one Rostrum's: a second start is refused, and a script may join", async () => {
    const first = await openDatabase({ dataDir });
    opened.push(first);
    await expect(openDatabase({ dataDir })).rejects.toThrow(/^Rostrum is already running on the data in .+\.$/);
    expect(await runningEmbedded(dataDir)).toBe(first.url);
    await first.stop();
    expect(await runningEmbedded(dataDir)).toBeUndefined();
  });

  it("makes its files whole or not at all", async () => {
    await mkdir(join(dataDir, "postgres.new"), { recursive: true });
    await writeFile(join(dataDir, "postgres.new", "PG_VERSION"), "18\n");
    const { url } = await start();
    expect(await ask(url, "SELECT current_database() AS name")).toEqual([{ name: "rostrum" }]);
  });

  it("says which other version its files need", async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, "postgres", "PG_VERSION"), "9\n");
    await expect(start()).rejects.toThrow(/belong to PostgreSQL 9, .+\.$/);
  });

  it.runIf(process.getuid?.() === 0)("keeps its files elsewhere when its user may not enter the folder", async () => {
    await chmod(folder, 0o700);
    const first = await start();
    const place = (await readFile(join(dataDir, "postgres.place"), "utf8")).trim();
    expect(said).toEqual([expect.stringContaining(`kept in ${place}`)]);
    await ask(first.url, "CREATE TABLE kept AS SELECT 'here' AS word");
    await first.stop();
    const second = await start();
    expect(await ask(second.url, "SELECT word FROM kept")).toEqual([{ word: "here" }]);
    await second.stop();
    await rm(join(place, ".."), { recursive: true });
    await expect(start()).rejects.toThrow(/were kept in .+, which is gone/);
  });

  it("says that a data folder is none", async () => {
    await writeFile(dataDir, "a file");
    await expect(openDatabase({ dataDir })).rejects.toThrow(/^The data folder .+ cannot be used: .+\.$/);
  });
});
