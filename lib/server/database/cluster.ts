import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { openFolder } from "@/lib/server/database/binaries";
import { whyItFailed } from "@/lib/server/database/failure";
import { closedFolder, type ServerUser } from "@/lib/server/database/server-user";

export type ClusterOptions = {
  dataDir: string;
  initdb: string;
  /** The version of PostgreSQL that npm brought. */
  version: string;
  user: ServerUser | undefined;
  /** What the superuser `rostrum` signs in with, from the first day on. */
  password: string;
  log: (line: string) => void;
};

/**
 * Returns the folder with the files of PostgreSQL, made at the first asking. Where PostgreSQL's user cannot reach the
 * data folder they go to an open one, whose path is kept in `postgres.place`, and `log` says so.
 * Refuses, with one sentence, files out of reach, files that are gone and files of another major version.
 */
export async function openCluster(options: ClusterOptions): Promise<string> {
  const { dataDir, user, version } = options;
  if (user) await chmod(dataDir, 0o711); // Ours, and its secrets are closed one by one; PostgreSQL must pass through.
  const kept = await clusterFolder(dataDir);
  const folder = made(kept) ? kept : await makeCluster(kept, options);
  const closed = closedFolder(folder, user);
  if (closed) throw new Error(`PostgreSQL runs as ${user?.name}, who may not enter ${closed}; open that folder to it.`);
  await refuseOtherVersion(folder, version);
  return folder;
}

/** Where the files of PostgreSQL are, or would usually be. */
export async function clusterFolder(dataDir: string): Promise<string> {
  return (await readFile(placeNote(dataDir), "utf8").catch(() => "")).trim() || usualFolder(dataDir);
}

const usualFolder = (dataDir: string) => join(dataDir, "postgres");
const placeNote = (dataDir: string) => join(dataDir, "postgres.place");
const made = (folder: string) => existsSync(join(folder, "PG_VERSION"));

async function makeCluster(folder: string, options: ClusterOptions): Promise<string> {
  const { dataDir, user, log } = options;
  // An empty start in place of lost data would look as if all went well.
  if (folder !== usualFolder(dataDir)) {
    throw new Error(
      `The data were kept in ${folder}, which is gone; bring it back, or remove ${placeNote(dataDir)} to start anew.`,
    );
  }
  const closed = closedFolder(folder, user);
  if (!closed) return initialise(folder, options);
  const home = await mkdtemp(join(await openFolder(), "data-"));
  await chmod(home, 0o711);
  const place = await initialise(join(home, "postgres"), options);
  await writeFile(placeNote(dataDir), `${place}\n`);
  log(`PostgreSQL runs as ${user?.name}, who may not enter ${closed}: its files are kept in ${place}.`);
  return place;
}

/** Works beside the final place and renames at the end: a start that was cut short leaves no half cluster. */
async function initialise(folder: string, { initdb, user, password }: ClusterOptions): Promise<string> {
  const fresh = `${folder}.new`;
  const passwordFile = `${folder}.initdb`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const path of [fresh, passwordFile]) await chown(path, user.uid, user.gid);
  const options = [
    `--pgdata=${fresh}`,
    "--username=rostrum",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--locale=C",
    "--builtin-locale=C.UTF-8",
  ];
  try {
    await promisify(execFile)(initdb, options, {
      uid: user?.uid,
      gid: user?.gid,
      cwd: "/",
      env: { ...process.env, LC_ALL: "C" },
    });
    await rename(fresh, folder);
    return folder;
  } catch (error) {
    const said = (error as { stderr?: string }).stderr || String(error);
    throw new Error(`PostgreSQL could not make its files in ${folder}: ${whyItFailed(said)}`);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(fresh, { recursive: true, force: true });
  }
}

async function refuseOtherVersion(folder: string, version: string): Promise<void> {
  const kept = (await readFile(join(folder, "PG_VERSION"), "utf8")).trim();
  const ours = version.split(".")[0];
  if (kept === ours) return;
  throw new Error(
    `The data in ${folder} belong to PostgreSQL ${kept}, and this Rostrum brings ${ours}; set DATABASE_URL to a server of version ${kept}.`,
  );
}
