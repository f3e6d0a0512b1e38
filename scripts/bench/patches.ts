import type { Browser, Page } from "@playwright/test";
import type { Socket } from "socket.io-client";
import { SLOWER } from "@/scripts/bench/page";
import { connect } from "@/scripts/bench/sockets";
import { type Spent, spentOn } from "@/scripts/bench/trace";
import type { World } from "@/scripts/bench/world";

type Answer = { ok: boolean; request?: string; speech?: string; error?: { code: string } };
export type Shown = {
  path: string;
  cookie?: string;
  viewport: { width: number; height: number };
  /** All that wait; as many of them as `steps` are heard. */
  requests: string[];
  steps: number;
};

export const KINDS = ["call", "clock", "finish", "move", "announce"] as const;
export type Kind = (typeof KINDS)[number];

/** Milliseconds of one change: `Spent` of the thread while its patch was drawn, and when as much time passed without one. */
export type Change = { kind: Kind; patch: Spent; idle: Spent };

/** `reference`: milliseconds that a piece of work of fixed size took on that page, for machines differ, and one differs from itself. */
export type Costs = { changes: Change[]; reference: number[] };

const REFERENCES = 9;

/** Long enough for a patch to be drawn on a slow processor, whatever it draws later than its first frame too. */
const SPAN = 500;

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

/** These delegates ask for the floor; returns their requests in order. */
export async function fillList(world: World, port: number, delegates: string[]): Promise<string[]> {
  const requests: string[] = [];
  for (const cookie of delegates) {
    const socket = await connect(port, cookie);
    const { request = "" } = await hand(world, socket)({ type: "RequestFloor", questions: ["q1"] });
    requests.push(request);
    socket.disconnect();
  }
  return requests;
}

/**
 * What each change of the table costs a page that shows it, on a slowed processor: all that the main thread does from the message of
 * the socket on, and what it does in the same span when nothing is sent.
 */
export async function costOfPatches(browser: Browser, world: World, port: number, shown: Shown): Promise<Costs> {
  const page = await open(browser, port, shown);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const socket = await connect(port, world.moderator);
  const costs: Change[] = [];
  const reference: number[] = [];
  for (let time = 0; time < REFERENCES; time++)
    reference.push((await spentOn(browser, page, 0, async () => void (await page.evaluate(WORK)))).total);
  for (const { kind, make } of changes(shown, hand(world, socket))) {
    const idle = await spentOn(browser, page, SPAN, async () => {});
    const patch = await spentOn(browser, page, SPAN, make);
    costs.push({ kind, patch, idle });
  }
  socket.disconnect();
  await page.context().close();
  return { changes: costs, reference };
}

/** As text, because a compiler would leave names in it that a page does not know. */
const WORK = `{
  const items = Array.from({ length: 500 }, (_, index) => ({ index, text: String(index) }));
  JSON.parse(JSON.stringify(items)).sort((one, other) => other.index - one.index);
}`;

/** What a table goes through again and again: a call, its clock, a finish, a move, an announcement. */
function changes({ requests, steps }: Shown, send: (command: Record<string, unknown>) => Promise<Answer>) {
  let speech: string | undefined;
  return requests.slice(0, steps).flatMap((request, index): { kind: Kind; make: () => Promise<void> }[] => [
    {
      kind: "call",
      make: async () => {
        ({ speech } = await send({ type: "CallSpeaker", request }));
      },
    },
    { kind: "clock", make: async () => void (await send({ type: "StartClock", speech })) },
    { kind: "finish", make: async () => void (await send({ type: "FinishSpeech", speech })) },
    {
      kind: "move",
      make: async () =>
        void (await send({ type: "MoveRequest", request: requests.at(-1 - index), before: requests[index + 1] })),
    },
    { kind: "announce", make: async () => void (await send({ type: "Announce", text: `Take your seats, ${index}.` })) },
  ]);
}

async function open(browser: Browser, port: number, { path, cookie, viewport }: Shown): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const url = `http://127.0.0.1:${port}`;
  const [name, value] = (cookie ?? "").split("=");
  if (name && value) await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: "networkidle" });
  return page;
}
