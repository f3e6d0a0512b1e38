import { spawn } from "node:child_process";
import { join } from "node:path";

export type Outcome = { ok: boolean; output: string; seconds: number };

type CommandOptions = { shown?: boolean; env?: Record<string, string> };

/** Runs a program of node_modules/.bin and keeps what it says; `shown` lets it speak to the terminal as well. */
export function command(
  name: string,
  args: string[],
  { shown = false, env = {} }: CommandOptions = {},
): Promise<Outcome> {
  const began = performance.now();
  const program = join("node_modules", ".bin", name);
  const child = spawn(program, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1", ...env },
    shell: process.platform === "win32",
  });
  let output = "";
  const keep = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
    output += chunk;
    if (shown) stream.write(chunk);
  };
  child.stdout.on("data", keep(process.stdout));
  child.stderr.on("data", keep(process.stderr));
  return new Promise((resolve) => {
    const end = (ok: boolean) => resolve({ ok, output, seconds: (performance.now() - began) / 1000 });
    child.once("error", (error) => {
      output += String(error);
      end(false);
    });
    child.once("close", (code) => end(code === 0));
  });
}
