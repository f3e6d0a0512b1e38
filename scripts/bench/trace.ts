import type { Browser, Page } from "@playwright/test";

/**
 * Milliseconds of a page's main thread in its own ticks, so that other programs do not count: all its tasks, the longest of them, and
 * what of it all was script, style and layout. The rest is mostly painting and handing the frame over.
 */
export type Spent = { total: number; longest: number; script: number; style: number; layout: number };

type Event = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
};

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
const KINDS: Record<string, "script" | "style" | "layout"> = {
  FunctionCall: "script",
  EvaluateScript: "script",
  RunMicrotasks: "script",
  TimerFire: "script",
  FireAnimationFrame: "script",
  UpdateLayoutTree: "style",
  Layout: "layout",
  PrePaint: "layout",
};

/**
 * What the main thread spends while `act` is done and `span` ms longer. Where a message of the socket came in it counts from the task
 * that took it, with which a patch begins.
 */
export async function spentOn(browser: Browser, page: Page, span: number, act: () => Promise<void>): Promise<Spent> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  await new Promise((done) => setTimeout(done, span));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] };
  return sum(fromTheMessage(onMainThread(traceEvents)));
}

/** In the order of time, what lies in another after it. One page is open, so there is one renderer. */
function onMainThread(events: Event[]): Event[] {
  const main = events.find(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  return events
    .filter(({ pid, tid }) => pid === main?.pid && tid === main.tid)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
}

function fromTheMessage(events: Event[]): Event[] {
  const message = events.findIndex(({ name }) => name === "WebSocketReceive");
  const task = events.slice(0, message + 1).findLastIndex(({ name }) => name === "RunTask");
  return events.slice(Math.max(0, task));
}

function sum(events: Event[]): Spent {
  const spent = { total: 0, longest: 0, script: 0, style: 0, layout: 0 };
  const within: { kind: "script" | "style" | "layout"; end: number }[] = [];
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    const ms = tdur / 1000;
    if (name === "RunTask") {
      spent.total += ms;
      spent.longest = Math.max(spent.longest, ms);
    }
    const kind = KINDS[name];
    if (!kind) continue;
    while ((within.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= ts) within.pop();
    const around = within.at(-1)?.kind;
    // What lies in another of its kind is in it; what lies in one of another kind is taken from that.
    if (around !== kind) spent[kind] += ms;
    if (around && around !== kind) spent[around] -= ms;
    within.push({ kind, end: ts + dur });
  }
  return spent;
}
