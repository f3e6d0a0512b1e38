import { existsSync } from "node:fs";
import { mkdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { findBinaries } from "@/lib/server/database/binaries";
import { clusterFolder, openCluster } from "@/lib/server/database/cluster";
import { launchAnywhere, relaunch } from "@/lib/server/database/launch";
import { livingPostmaster, type Postmaster, stopPostmaster, until } from "@/lib/server/database/postmaster";
import { reach } from "@/lib/server/database/reach";
import { serverUser } from "@/lib/server/database/server-user";
import { runs } from "@/lib/server/processes";
import { keptSecret } from "@/lib/server/secret";

export type EmbeddedServer = {
  /** The address of the database, password included. */
  url: string;
  /** The process number of PostgreSQL; another one after it died and was started again. */
  pid: () => number;
  /** Whether it was found running, left behind by a Rostrum that was killed. */
  adopted: boolean;
  stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  dataDir: string;
  /** Settings of PostgreSQL beside ours; only tests, whose data may be lost, have a use for them. */
  settings?: Record<string, string>;
  log?: (line: string) => void;
};

const passwordFile = "postgres.password";

/**
 * Starts the PostgreSQL that came with npm on the data folder, or adopts the one that a killed Rostrum left running,
 * and watches it: when it dies it is started again on the same port. The caller holds the lock on the folder.
 * Refuses with one sentence: a folder out of reach, a full disk, files of another version.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { settings = {}, log = console.log } = options;
  await mkdir(options.dataDir, { recursive: true });
  const dataDir = await realpath(options.dataDir);
  const user = serverUser(await clusterFolder(dataDir));
  const { postgres, initdb, version } = await findBinaries(user);
  const password = await keptSecret(dataDir, passwordFile);
  const folder = await openCluster({ dataDir, initdb, version, user, password, log });
  const plan = { postgres, folder, user, settings, logFile: join(dataDir, "postgres.log") };

  const found = await settled(folder);
  const first = found ?? (await launchAnywhere(plan, join(dataDir, "postgres.port")));
  const url = addressOf(first, password);
  await reach(url).catch((error) => refuse(error, join(dataDir, passwordFile)));
  const again = (givenUp: () => boolean) => relaunch(plan, first.port, givenUp, log);
  return { url, adopted: found !== undefined, ...watch(first, again, log) };
}

function refuse(error: { code?: string }, file: string): never {
  if (error.code === "28P01") throw new Error(`The password in ${file} is not the one that PostgreSQL was made with.`);
  throw error;
}

/** The address of the embedded database while another process of ours runs it; undefined while none does. */
export async function runningEmbedded(dataDir: string): Promise<string | undefined> {
  if (!existsSync(join(dataDir, passwordFile))) return undefined;
  const home = await realpath(dataDir);
  const running = await settled(await clusterFolder(home));
  return running && addressOf(running, (await readFile(join(home, passwordFile), "utf8")).trim());
}

function addressOf({ port }: Postmaster, password: string): string {
  return `postgresql://rostrum:${password}@127.0.0.1:${port}/rostrum`;
}

/** One that is starting up, shutting down or recovering after a kill is waited for. */
async function settled(folder: string): Promise<Postmaster | undefined> {
  await until(() => livingPostmaster(folder)?.ready !== false, 60_000);
  return livingPostmaster(folder);
}

function watch(
  first: Postmaster,
  again: (givenUp: () => boolean) => Promise<Postmaster | undefined>,
  log: (line: string) => void,
): Pick<EmbeddedServer, "pid" | "stop"> {
  let { pid } = first;
  let stopping = false;
  let restarting: Promise<void> | undefined;
  // One that was adopted is no child of ours and sends no event when it ends, so both kinds are asked for.
  const timer = setInterval(() => {
    if (!restarting && !runs(pid)) restarting = restart();
  }, 100);
  const restart = async () => {
    log("PostgreSQL stopped by itself; Rostrum starts it again.");
    pid = (await again(() => stopping))?.pid ?? pid;
    restarting = undefined;
  };
  const stop = async () => {
    stopping = true;
    clearInterval(timer);
    await restarting;
    await stopPostmaster(pid);
  };
  return { pid: () => pid, stop };
}
