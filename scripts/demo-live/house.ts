import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer } from "@/lib/roundtable/protocol";
import type { ServerClock } from "@/lib/server/clock";
import { migrate } from "@/lib/server/database/migrate";
import { openDatabase } from "@/lib/server/database/open";
import { prepareBuild } from "@/scripts/prepare";
import { beforeTheMorning } from "./before-the-morning";
import { MORNING } from "./morning";
import { signIn } from "./sign-in";

type Wanted = { clock: ServerClock; port: number; host?: string };
type Undo = () => Promise<unknown>;

/** A Rostrum with the demo meeting before its morning. */
export class House {
  private readonly cookies = new Map<string, Promise<string>>();

  constructor(
    readonly port: number,
    readonly slug: string,
    private readonly badges: Map<string, string>,
    private readonly undo: Undo[],
  ) {}

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** A command of this person through the public door, as a script or a screen of somebody else would send it. */
  async send(who: string, command: CommandInput): Promise<CommandAnswer> {
    const response = await fetch(`${this.url}/api/meetings/${this.slug}/tables/3/commands`, {
      method: "POST",
      body: JSON.stringify({ id: randomUUID(), ...command }),
      headers: { cookie: await this.cookieOf(who), "content-type": "application/json", origin: this.url },
    });
    return (await response.json()) as CommandAnswer;
  }

  /** The session of this person, signed in with the badge at the first need. */
  cookieOf(who: string): Promise<string> {
    const known = this.cookies.get(who) ?? signIn(this.url, this.badges.get(who) ?? "");
    this.cookies.set(who, known);
    return known;
  }

  /** Signs everybody in, so that nothing in the morning waits for it. */
  async seatAll(): Promise<void> {
    for (const who of this.badges.keys()) await this.cookieOf(who);
  }

  async close(): Promise<void> {
    await undoAll(this.undo);
  }
}

/** On a clock and a database of its own, which goes with it. Refuses a taken port, or a build that fails, with an error of one sentence. */
export async function openHouse({ clock, port, host }: Wanted): Promise<House> {
  // The demo's own badges are accepted; the address is this machine's, whatever the server of the house is told.
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ROSTRUM_DEMO: "on" });
  delete process.env.NEXTAUTH_URL;
  process.env.NEXTAUTH_SECRET ??= randomBytes(32).toString("base64url");
  await prepareBuild(() => console.log("Building Rostrum, which takes about a minute …"));
  const undo: Undo[] = [];
  try {
    await openData(undo);
    // Loaded only now: it imports the Prisma client, which may just have been made, and reads NODE_ENV.
    const { startServer } = await import("@/server");
    const server = await startServer({ port, host, clock });
    undo.push(server.close);
    const { DEMO_SLUG, resetDemo } = await import("@/prisma/demo/load");
    await resetDemo((_times, newId) => beforeTheMorning(newId));
    const house = new House(server.port, DEMO_SLUG, await badges(), undo);
    await house.seatAll();
    return house;
  } catch (error) {
    await undoAll(undo);
    throw error;
  }
}

async function openData(undo: Undo[]): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "rostrum-demo-"));
  undo.push(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  const database = await openDatabase({ databaseUrl: undefined, dataDir });
  undo.push(database.stop);
  await migrate(database.url);
  const { disconnect } = await import("@/lib/server/database/prisma");
  undo.push(disconnect);
}

/** What was opened last is closed first. */
async function undoAll(undo: Undo[]): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step().catch((error) => console.error(error));
}

/** By who wears them; whoever has none that is printed is given one. */
async function badges(): Promise<Map<string, string>> {
  const { DEMO_BADGES } = await import("@/prisma/demo/content/badges");
  const { delegateId } = await import("@/prisma/demo/stage");
  const { issueBadge } = await import("@/lib/server/people");
  const all = new Map<string, string>(DEMO_BADGES.map(({ participant, code }) => [participant, code]));
  for (const who of new Set(MORNING.map((step) => step.who))) {
    if (!all.has(who)) all.set(who, await issueBadge({ participant: delegateId(who, 3) }));
  }
  return all;
}
