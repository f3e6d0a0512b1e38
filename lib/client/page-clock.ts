import { pageDeparture, type Sample, ServerClock } from "./server-clock";
import type { Line } from "./socket";

const BURST = 5;
const EVERY = 60_000;

let clock: ServerClock | undefined;

/** The one clock of this page, so that all rings of an overview tick together. Takes the server time written in the HTML. */
export function pageClock(serverNow: number): ServerClock {
  // On the server every page that is rendered has its own.
  if (typeof window === "undefined") return new ServerClock(serverNow, performance.now(), () => performance.now());
  clock ??= new ServerClock(serverNow, pageDeparture(), () => performance.now(), clockRate());
  return clock;
}

/** Server milliseconds per millisecond, as the page's HTML says where it is not 1. */
function clockRate(): number {
  return Number(document.documentElement.dataset.clockRate ?? 1);
}

/** Where the server's time runs faster, pages look at it more often, but no more than ten times a second. */
const OFTEN_ENOUGH = 100;

/** How long (ms) a page waits until `serverMs` of the server's time have passed. In the browser only. */
export function realWait(serverMs: number): number {
  return Math.min(serverMs, Math.max(OFTEN_ENOUGH, serverMs / clockRate()));
}

async function burst(line: Line): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let i = 0; i < BURST && line.connected; i++) {
    const sample = await line.time().catch(() => undefined);
    if (sample) samples.push(sample);
  }
  return samples;
}

let running: { stop(): void; users: number } | undefined;

/** Measures against the server when the line opens, every minute, and when the page wakes. Returns what ends it. */
export function keepClock(line: Line): () => void {
  running ??= { stop: startKeeping(line), users: 0 };
  const mine = running;
  mine.users++;
  return () => {
    if (--mine.users > 0) return;
    mine.stop();
    if (running === mine) running = undefined;
  };
}

function startKeeping(line: Line): () => void {
  let busy = false;
  const measure = async () => {
    if (busy || !line.connected) return;
    busy = true;
    clock?.learn(await burst(line));
    busy = false;
  };
  const wake = () => {
    if (document.visibilityState !== "visible") return;
    clock?.forget();
    void measure();
  };
  const unlisten = line.onConnect(() => void measure());
  const timer = setInterval(() => void measure(), EVERY);
  document.addEventListener("visibilitychange", wake);
  return () => {
    unlisten();
    clearInterval(timer);
    document.removeEventListener("visibilitychange", wake);
  };
}
