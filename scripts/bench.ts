import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Socket } from "socket.io-client";
import { migrate } from "@/lib/server/database/migrate";
import { openDatabase } from "@/lib/server/database/open";
import { reload, rules } from "@/scripts/bench/core";
import { screens } from "@/scripts/bench/screens";
import { connect, connectAll, end, launch, median, untilAllHave } from "@/scripts/bench/sockets";
import { makeWorld, type World } from "@/scripts/bench/world";

/*
 * Speed as a ratio to a reference in the same run: Rostrum (production build, `npm run build` first) and a bare Socket.IO server, each a
 * process of its own on one database, measured in turn by the clients in this process.
 */

const WATCHERS = 200;
const DELEGATES = 50;
/** Delegations of the table that the screens show. */
const SEATS = 60;
const SAMPLES = 200;
const WARM_UP = 20;
/** Longer than a tick of the publication, so that each sample is a first one, as an announcement in a room is. */
const APART_MS = 30;
const ROUNDS = 4;
const ROUND_MS = 2_500;

type Command = Record<string, unknown>;
type Answer = { ok: boolean; request?: string; error?: { code: string } };
const send = (socket: Socket, command: Command): Promise<Answer> => socket.emitWithAck("command", command);

async function announcements(world: World, ours: number, theirs: number) {
  const address = { meeting: world.meeting, table: 1 };
  const watchers = await connectAll(WATCHERS, async () => {
    const socket = await connect(ours);
    await socket.emitWithAck("join", address);
    return socket;
  });
  const others = await connectAll(WATCHERS, async () => {
    const socket = await connect(theirs);
    await socket.emitWithAck("join");
    return socket;
  });
  const moderator = await connect(ours, world.moderator);
  const sender = await connect(theirs);
  const rostrum: number[] = [];
  const reference: number[] = [];
  for (let sample = -WARM_UP; sample < SAMPLES; sample++) {
    const command = { ...address, id: randomUUID(), type: "Announce", text: `Please take your seats, ${sample}.` };
    const a = await untilAllHave(watchers, "patch", () => void send(moderator, command).then(mustBeOk));
    const b = await untilAllHave(others, "patch", () => void send(sender, command).then(mustBeOk));
    if (sample >= 0) {
      rostrum.push(a);
      reference.push(b);
    }
    await pause(APART_MS);
  }
  for (const socket of [...watchers, ...others, moderator, sender]) socket.disconnect();
  return { rostrum: median(rostrum), reference: median(reference) };
}

function mustBeOk(answer: Answer): Answer {
  if (!answer.ok) throw new Error(`refused: ${answer.error?.code}`);
  return answer;
}

/** Commands acknowledged in `ROUND_MS` by sockets that each send the next as soon as the last is answered. */
async function closedLoop(
  sockets: Socket[],
  next: (socket: Socket, index: number) => Promise<number>,
): Promise<number> {
  const end = performance.now() + ROUND_MS;
  const counts = await Promise.all(
    sockets.map(async (socket, index) => {
      let done = 0;
      while (performance.now() < end) done += await next(socket, index);
      return done;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function requests(world: World, ours: number, theirs: number) {
  const address = { meeting: world.meeting, table: 1 };
  const delegates = await connectAll(DELEGATES, async (index) => {
    const socket = await connect(ours, world.delegates[index]);
    await socket.emitWithAck("join", address);
    return socket;
  });
  const others = await connectAll(DELEGATES, async () => {
    const socket = await connect(theirs);
    await socket.emitWithAck("join");
    return socket;
  });
  const askAndWithdraw = async (socket: Socket) => {
    const ask = { ...address, id: randomUUID(), type: "RequestFloor", questions: ["q1"] };
    const { request } = mustBeOk(await send(socket, ask));
    mustBeOk(await send(socket, { ...address, id: randomUUID(), type: "WithdrawRequest", request }));
    return 2;
  };
  const insertTwice = async (socket: Socket) => {
    const command = { ...address, type: "RequestFloor", questions: ["q1"] };
    for (let turn = 0; turn < 2; turn++) mustBeOk(await send(socket, { ...command, id: randomUUID() }));
    return 2;
  };
  const counts = { rostrum: 0, reference: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    counts.rostrum += await closedLoop(delegates, askAndWithdraw);
    counts.reference += await closedLoop(others, insertTwice);
  }
  for (const socket of [...delegates, ...others]) socket.disconnect();
  const seconds = (ROUNDS * ROUND_MS) / 1000;
  return { rostrum: counts.rostrum / seconds, reference: counts.reference / seconds };
}

async function ofRules(): Promise<void> {
  for (const { what, ...figure } of rules()) report(`${what} at 500 requests, 2,000 interventions`, figure, "ms");
  const { what, ...figure } = await reload();
  report(`${what} of that table from the database`, figure, "ms");
}

async function run() {
  const dataDir = await mkdtemp(join(tmpdir(), "rostrum-bench-"));
  const database = await openDatabase({ dataDir, databaseUrl: undefined });
  try {
    await migrate(database.url);
    if (!process.argv.includes("--screens")) await ofRules();
    if (process.argv.includes("--rules")) return;
    const world = await makeWorld(process.argv.includes("--screens") ? SEATS : DELEGATES);
    const env = { DATABASE_URL: database.url, NEXTAUTH_SECRET: world.secret, NODE_ENV: "production" as const };
    if (process.argv.includes("--screens")) return await screens(world, env);
    const ours = await launch("rostrum-server.ts", env);
    const theirs = await launch("reference-server.ts", env);
    const latency = await announcements(world, ours.port, theirs.port);
    report(`announce to the last of ${WATCHERS} watchers, median of ${SAMPLES}`, latency, "ms");
    const rate = await requests(world, ours.port, theirs.port);
    report(`requests and withdrawals by ${DELEGATES} delegates, committed`, rate, "/s");
    await Promise.all([end(ours.child), end(theirs.child)]);
  } finally {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function report(what: string, { rostrum, reference }: { rostrum: number; reference: number }, unit: string) {
  const figure = (value: number) => `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ${unit}`;
  console.log(`${what}: ${figure(rostrum)}; reference ${figure(reference)}; ratio ${(rostrum / reference).toFixed(2)}`);
}

await run();
process.exit(0);
