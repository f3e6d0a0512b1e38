import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Socket } from "socket.io-client";
import { SLOWER } from "@/scripts/bench/page";
import { connect, median } from "@/scripts/bench/sockets";
import type { World } from "@/scripts/bench/world";

type Answer = { ok: boolean; request?: string; speech?: string; error?: { code: string } };
type Costs = { median: number; worst: number; idle: number };

const address = (world: World) => ({ meeting: world.meeting, table: 1 });

/** Sends one command after the other, by ids of its own; throws when refused. */
function hand(world: World, socket: Socket) {
  let count = 0;
  const prefix = Math.random().toString(36).slice(2);
  return async (command: Record<string, unknown>): Promise<Answer> => {
    const answer: Answer = await socket.emitWithAck("command", {
      ...address(world),
      id: `${prefix}-${++count}`,
      ...command,
    });
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.error?.code}`);
    return answer;
  };
}

/** All delegates of the world ask for the floor; returns their requests in order. */
export async function fillList(world: World, port: number): Promise<string[]> {
  const requests: string[] = [];
  for (const cookie of world.delegates) {
    const socket = await connect(port, cookie);
    const { request = "" } = await hand(world, socket)({ type: "RequestFloor", questions: ["q1"] });
    requests.push(request);
    socket.disconnect();
  }
  return requests;
}

/**
 * Milliseconds of the main thread that each change of a table costs a page that shows it, on a slowed processor: everything between
 * the command and the second frame after its patch. `idle` is what the same span costs when nothing is sent.
 */
export async function costOfPatches(
  browser: Browser,
  world: World,
  port: number,
  { path, cookie, requests, steps }: { path: string; cookie?: string; requests: string[]; steps: number },
): Promise<Costs> {
  const page = await open(browser, port, path, cookie);
  const devtools = await page.context().newCDPSession(page);
  // Ticks of the thread, not of the wall: what other programs take of this machine is not the page's cost.
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const socket = await connect(port, world.moderator);
  const send = hand(world, socket);
  const costs: number[] = [];
  const idle: number[] = [];
  for (const change of changes(requests, steps, send)) {
    idle.push(await spent(devtools, page, async () => {}));
    costs.push(await spent(devtools, page, change));
  }
  socket.disconnect();
  await page.context().close();
  return { median: median(costs), worst: Math.max(...costs), idle: median(idle) };
}

/** What a table goes through again and again: a call, its clock, a finish, a move, an announcement. */
function changes(requests: string[], count: number, send: (command: Record<string, unknown>) => Promise<Answer>) {
  let speech: string | undefined;
  return requests.slice(0, count).flatMap((request, index) => [
    async () => {
      ({ speech } = await send({ type: "CallSpeaker", request }));
    },
    async () => void (await send({ type: "StartClock", speech })),
    async () => void (await send({ type: "FinishSpeech", speech })),
    async () =>
      void (await send({ type: "MoveRequest", request: requests.at(-1 - index), before: requests[index + 1] })),
    async () => void (await send({ type: "Announce", text: `Please take your seats, ${index}.` })),
  ]);
}

async function spent(devtools: CDPSession, page: Page, act: () => Promise<void>): Promise<number> {
  const before = await taskMs(devtools);
  await act();
  // The patch follows the answer in the same breath; three frames later it has been painted.
  await page.evaluate(
    "new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 120))",
  );
  return (await taskMs(devtools)) - before;
}

async function taskMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

async function open(browser: Browser, port: number, path: string, cookie?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const url = `http://127.0.0.1:${port}`;
  const [name, value] = (cookie ?? "").split("=");
  if (name && value) await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: "networkidle" });
  return page;
}
