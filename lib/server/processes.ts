import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const hasProc = process.platform === "linux";

/** Whether a process with this number runs. One that ended and waits for a parent to notice (a zombie) does not. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return fields(pid)?.[0] !== "Z";
}

/** When a process started, in whatever form the system tells it: with the number, it names one process for good. */
export function startOf(pid: number): string | undefined {
  if (hasProc) return fields(pid)?.[19];
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return undefined;
  }
}

/** Whether this process has the mark in its command line; where the system does not tell, it is believed to. */
export function bears(pid: number, mark: string): boolean {
  return !hasProc || commandLine(pid).includes(mark);
}

/** The running processes with the mark in their command line; none where the system does not tell. */
export function processesBearing(mark: string): number[] {
  if (!hasProc) return [];
  const numbers = readdirSync("/proc").map(Number).filter(Number.isInteger);
  return numbers.filter((pid) => commandLine(pid).includes(mark) && runs(pid));
}

// Unlike the working folder, anybody may read this, root in a container without its usual powers too.
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** The fields of /proc/PID/stat from the state on; the name before it may hold spaces and brackets. */
function fields(pid: number): string[] | undefined {
  if (!hasProc) return undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}
