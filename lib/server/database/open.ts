import { lockData } from "@/lib/server/data-lock";
import { runningEmbedded, startEmbedded } from "@/lib/server/database/embedded";
import { whyItFailed } from "@/lib/server/database/failure";
import { reach } from "@/lib/server/database/reach";
import type { Environment } from "@/lib/server/environment";

export type OpenDatabase = { url: string; stop: () => Promise<void> };

type Wanted = Pick<Environment, "databaseUrl" | "dataDir">;

/**
 * Makes the database of this process ready and names it in DATABASE_URL, where every copy of a module finds it: the one
 * that was given, or the embedded one. Refuses with one sentence: no answer, a second Rostrum on the data, a full disk.
 */
export async function openDatabase(wanted: Wanted, log?: (line: string) => void): Promise<OpenDatabase> {
  const open = wanted.databaseUrl ? await openGiven(wanted.databaseUrl) : await openEmbedded(wanted.dataDir, log);
  process.env.DATABASE_URL = open.url;
  return open;
}

/** The same for a script that works beside a running Rostrum: it uses that one's database, or starts it for a while. */
export async function joinDatabase(wanted: Wanted): Promise<OpenDatabase> {
  const url = wanted.databaseUrl ? undefined : await runningEmbedded(wanted.dataDir);
  return openDatabase(url ? { ...wanted, databaseUrl: url } : wanted);
}

async function openGiven(url: string): Promise<OpenDatabase> {
  const { host, pathname } = new URL(url);
  try {
    await reach(url);
  } catch (error) {
    const said = (error as { code?: string }).code ?? (error as Error).message;
    throw new Error(`The PostgreSQL of DATABASE_URL (${host}${pathname}) cannot be used: ${said}.`);
  }
  return { url, stop: async () => undefined };
}

async function openEmbedded(dataDir: string, log?: (line: string) => void): Promise<OpenDatabase> {
  const release = await lockData(dataDir).catch((error) => refuse(error, dataDir));
  try {
    const server = await startEmbedded({ dataDir, log });
    const stop = () => server.stop().finally(release);
    return { url: server.url, stop };
  } catch (error) {
    await release();
    return refuse(error, dataDir);
  }
}

function refuse(error: unknown, dataDir: string): never {
  const { code } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  throw new Error(`The data folder ${dataDir} cannot be used: ${whyItFailed(String(error))}`);
}
