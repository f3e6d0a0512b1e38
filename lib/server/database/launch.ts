import { readFileSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { whyItFailed } from "@/lib/server/database/failure";
import { keptPort } from "@/lib/server/database/free-port";
import { clearAway, livingPostmaster, type Postmaster, spawnPostmaster, until } from "@/lib/server/database/postmaster";
import type { ServerUser } from "@/lib/server/database/server-user";

/** What it takes to start one PostgreSQL. */
export type Plan = {
  postgres: string;
  folder: string;
  user: ServerUser | undefined;
  settings: Record<string, string>;
  logFile: string;
};

/** Starts it on the port kept in the file; when somebody takes that port in the same moment, on another. */
export async function launchAnywhere(plan: Plan, portFile: string): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(plan, await keptPort(portFile));
    } catch (error) {
      if (attempt === 3 || !/Address already in use|address in use/i.test(String(error))) throw error;
    }
  }
}

/** Starts it again on the port that all our connections know, every few seconds until it runs or `given up` is true. */
export async function relaunch(
  plan: Plan,
  port: number,
  givenUp: () => boolean,
  log: (line: string) => void,
): Promise<Postmaster | undefined> {
  for (let complaint = ""; !givenUp(); ) {
    try {
      const running = await launch(plan, port);
      log("PostgreSQL is running again.");
      return running;
    } catch (error) {
      const { message } = error as Error;
      if (message !== complaint) log(message);
      complaint = message;
      await Promise.race([wait(3000), until(givenUp, 3000)]);
    }
  }
}

async function launch(plan: Plan, port: number): Promise<Postmaster> {
  await clearAway(plan.folder);
  const before = statSync(plan.logFile, { throwIfNoEntry: false })?.size ?? 0;
  const child = spawnPostmaster(plan.postgres, plan.folder, port, plan.user, plan.logFile, plan.settings);
  let failed: unknown;
  child.once("error", (error) => {
    failed = error;
  });
  const ended = () => failed !== undefined || child.exitCode !== null || child.signalCode !== null;
  const ready = () => livingPostmaster(plan.folder)?.ready === true;
  await until(() => ended() || ready(), 60_000);
  const running = livingPostmaster(plan.folder);
  if (running?.ready && !ended()) return running;
  if (!ended()) child.kill("SIGINT");
  throw new Error(
    `PostgreSQL did not start: ${whyItFailed(failed ? String(failed) : saidSince(plan.logFile, before))}`,
  );
}

function saidSince(logFile: string, offset: number): string {
  const log = readFileSync(logFile);
  return log.subarray(Math.min(offset, log.length)).toString();
}
