import { migrate } from "@/lib/server/database/migrate";
import { openDatabase } from "@/lib/server/database/open";
import { type Environment, environment } from "@/lib/server/environment";
import { keptSecret } from "@/lib/server/secret";
import { prepareBuild, prepareClient } from "@/scripts/prepare";
import { welcome } from "@/scripts/welcome";

type Undo = () => Promise<void>;

const dev = process.argv.includes("--dev");
// In the reverse order of doing: what was opened last is closed first.
const undo: Undo[] = [];
let stopping: Promise<void> | undefined;

async function start(): Promise<void> {
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: dev ? "development" : "production" });
  const settings = environment();
  const { port, host, publicUrl } = settings;
  await (dev ? prepareClient() : prepareBuild(() => console.log("Building Rostrum, which takes about a minute …")));
  const { badges, firstBadge } = await openData(settings);
  // Loaded only now: it imports the Prisma client, which may just have been made, and reads NODE_ENV.
  const { startServer } = await import("@/server");
  const server = await startServer({ port, host, dev });
  undo.push(server.close);
  console.log(welcome({ port: server.port, host, publicUrl, badges, firstBadge, seconds: process.uptime() }));
}

async function openData(settings: Environment) {
  const database = await openDatabase(settings);
  undo.push(database.stop);
  process.env.NEXTAUTH_SECRET = settings.secret ?? (await keptSecret(settings.dataDir, "secret"));
  await migrate(database.url);
  const { disconnect } = await import("@/lib/server/database/prisma");
  undo.push(disconnect);
  const { loadDemoOnce } = await import("@/prisma/demo/load");
  const badges = settings.demo ? await loadDemoOnce() : [];
  const { badgeForEmptyInstallation } = await import("@/lib/server/installation");
  return { badges, firstBadge: (await badgeForEmptyInstallation()) ?? undefined };
}

async function stop(): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step().catch((error) => console.error(error));
}

/** One Ctrl-C arrives from the terminal, from npm and from its shell: only later than this it means that somebody does not want to wait. */
const SAME_SIGNAL_MS = 3_000;
let endingSince = 0;

/** Ends everything in order, the database last; who asks again does not want to wait. */
function end(code: number): void {
  if (stopping) {
    if (performance.now() - endingSince > SAME_SIGNAL_MS) process.exit(1);
    return;
  }
  endingSince = performance.now();
  stopping = stop().then(() => process.exit(code));
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));

start().catch((error: Error) => {
  if (stopping) return;
  console.error(error.message);
  end(1);
});
