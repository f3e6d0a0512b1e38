import { type Browser, chromium } from "@playwright/test";
import { throttled, untilReadable, weigh } from "@/scripts/bench/page";
import { costOfPatches, fillList } from "@/scripts/bench/patches";
import { end, launch, median } from "@/scripts/bench/sockets";
import type { World } from "@/scripts/bench/world";
import { browserOptions } from "@/scripts/browser";

const LOADS = 5;
const STEPS = 8;

/** What the screens weigh and cost: the public page on a bad line, and a change of a table of sixty on each screen. */
export async function screens(world: World, env: NodeJS.ProcessEnv): Promise<void> {
  const ours = await launch("rostrum-server.ts", env);
  const browser = await chromium.launch(await browserOptions());
  const address = `/${world.meeting}/1`;
  const requests = await fillList(world, ours.port);
  await firstSight(browser, `http://127.0.0.1:${ours.port}${address}`);
  const shown = [
    { name: "public page", path: address },
    { name: "projector", path: `${address}/screen` },
    { name: "delegate", path: `${address}/delegate`, cookie: world.delegates.at(-1) },
    { name: "desk", path: `${address}/moderate`, cookie: world.moderator },
  ];
  for (const [index, { name, ...screen }] of shown.entries()) {
    const waiting = requests.slice(index * STEPS);
    const { idle, ...cost } = await costOfPatches(browser, world, ours.port, {
      ...screen,
      requests: waiting,
      steps: STEPS,
    });
    const figure = (value: number) => `${value.toFixed(1)} ms`;
    console.log(
      `${name}: a change of the table costs ${figure(cost.median)}, at most ${figure(cost.worst)}; idle ${figure(idle)}`,
    );
  }
  await browser.close();
  await end(ours.child);
}

async function firstSight(browser: Browser, url: string): Promise<void> {
  const times: number[] = [];
  // The first load of all warms the server up.
  for (let load = -1; load < LOADS; load++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await throttled(page);
    const time = await untilReadable(page, url, ["Schools|How do schools open"]);
    if (load >= 0) times.push(time);
    await context.close();
  }
  const page = await browser.newPage();
  const { script, beforePaint } = await weigh(page, () => page.goto(url).then(() => undefined));
  await page.close();
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  console.log(
    `public page: ${script.toLocaleString("en")} bytes of script, ${beforePaint.toLocaleString("en")} before the first paint`,
  );
  console.log(
    `public page on a bad line: readable after ${seconds(median(times))}, at most ${seconds(Math.max(...times))}`,
  );
}
