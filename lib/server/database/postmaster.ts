import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { ServerUser } from "@/lib/server/database/server-user";
import { bears, processesBearing, runs } from "@/lib/server/processes";

export type Postmaster = { pid: number; port: number; ready: boolean };

/** PostgreSQL puts this into the title of every process it has, so that those of one folder can be told from others. */
const clusterName = (folder: string) => `rostrum-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`;

/** The PostgreSQL that works on this folder, ours or one left behind by a kill, as its own `postmaster.pid` tells. */
export function livingPostmaster(folder: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!(pid > 0) || !runs(pid)) return undefined;
  // After a restart of the machine the number may belong to anybody.
  if (!bears(pid, clusterName(folder))) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/**
 * Removes the mark of a server that is gone. PostgreSQL does this itself, except where nobody collects the dead
 * (a container without an init): there it takes the zombie for alive and will not start.
 */
export async function clearAway(folder: string): Promise<void> {
  if (process.platform !== "linux" || livingPostmaster(folder)) return;
  const left = () => processesBearing(clusterName(folder)).length;
  if (await until(() => left() === 0, 10_000)) rmSync(join(folder, "postmaster.pid"), { force: true });
}

/** Starts PostgreSQL on loopback only. It has a group of its own, so that Ctrl-C in a terminal reaches it through us, last. */
export function spawnPostmaster(
  postgres: string,
  folder: string,
  port: number,
  user: ServerUser | undefined,
  logFile: string,
  settings: Record<string, string>,
): ChildProcess {
  const all = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port: String(port),
    cluster_name: clusterName(folder),
    timezone: "UTC",
    log_timezone: "UTC",
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const output = openLog(logFile);
  try {
    return spawn(postgres, ["-D", folder, ...flags], {
      uid: user?.uid,
      gid: user?.gid,
      cwd: "/",
      env: { ...process.env, LC_ALL: "C" },
      detached: true,
      stdio: ["ignore", output, output],
    });
  } finally {
    closeSync(output);
  }
}

/** Ends a server by "fast shutdown": its clients are cut off, its files are left clean. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (!runs(pid)) return;
    process.kill(pid, signal);
    if (await until(() => !runs(pid), 20_000)) return;
  }
}

/** Asks again every 20 ms, for so many milliseconds; whether it came true. */
export async function until(holds: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!holds()) {
    if (performance.now() > end) return false;
    await wait(20);
  }
  return true;
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(file, size > 5_000_000 ? "w" : "a", 0o600);
}
