import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { runs, startOf } from "@/lib/server/processes";
import { writeOnce } from "@/lib/server/write-once";

/**
 * Takes the data folder for this process and returns what gives it back. A lock left by a process that is gone is
 * taken over. Refuses, with one sentence, while another Rostrum works on the same data.
 */
export async function lockData(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, "rostrum.lock");
  const mine = `${process.pid} ${startOf(process.pid) ?? ""}\n`;
  while (!(await writeOnce(file, mine))) await removeStale(file, dataDir);
  return async () => {
    if ((await content(file)) === mine) await rm(file, { force: true });
  };
}

/** Moves the lock aside before it looks again: two starts that both found it stale must not remove each other's new one. */
async function removeStale(file: string, dataDir: string): Promise<void> {
  refuseIfHeld(await content(file), dataDir);
  const aside = `${file}.${process.pid}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const held = await content(aside);
  if (holds(held)) await writeOnce(file, held);
  await rm(aside, { force: true });
  refuseIfHeld(held, dataDir);
}

function refuseIfHeld(lock: string, dataDir: string): void {
  if (!holds(lock)) return;
  const pid = lock.split(" ")[0];
  throw new Error(
    `Rostrum is already running on the data in ${dataDir} (process ${pid}); stop it, or set ROSTRUM_DATA_DIR to another folder.`,
  );
}

function holds(lock: string): boolean {
  const [pid, start] = lock.trim().split(/ (.*)/s);
  return Number(pid) > 0 && runs(Number(pid)) && (startOf(Number(pid)) ?? "") === (start ?? "");
}

const content = (file: string) => readFile(file, "utf8").catch(() => "");
