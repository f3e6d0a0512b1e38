import { type Browser, chromium } from "@playwright/test";
import { throttled, untilReadable, weigh } from "@/scripts/bench/page";
import { type Costs, costOfPatches, fillList, KINDS } from "@/scripts/bench/patches";
import { end, launch, median } from "@/scripts/bench/sockets";
import type { Spent } from "@/scripts/bench/trace";
import type { World } from "@/scripts/bench/world";
import { browserOptions } from "@/scripts/browser";

const LOADS = 5;
const STEPS = 8;

/** What the screens weigh and cost: the public page on a bad line, and a change of a table of sixty on each screen. */
export async function screens(world: World, env: NodeJS.ProcessEnv): Promise<void> {
  const ours = await launch("rostrum-server.ts", env);
  const browser = await chromium.launch(await browserOptions());
  const address = `/${world.meeting}/1`;
  await firstSight(browser, `http://127.0.0.1:${ours.port}${address}`);
  const phone = { width: 390, height: 844 };
  const shown = [
    { name: "public page", path: address, viewport: phone },
    { name: "projector", path: `${address}/screen`, viewport: { width: 1920, height: 1080 } },
    { name: "delegate", path: `${address}/delegate`, cookie: world.delegates.at(-1), viewport: phone },
    { name: "desk", path: `${address}/moderate`, cookie: world.moderator, viewport: { width: 1280, height: 800 } },
  ];
  // Who was heard asks again, so that all of the sixty wait at every screen.
  let waiting = await fillList(world, ours.port, world.delegates);
  for (const { name, ...screen } of shown) {
    const costs = await costOfPatches(browser, world, ours.port, { ...screen, requests: waiting, steps: STEPS });
    for (const line of told(name, costs)) console.log(line);
    const heard = world.delegates.splice(0, STEPS);
    waiting = [...waiting.slice(STEPS), ...(await fillList(world, ours.port, heard))];
    world.delegates.push(...heard);
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

/** A line for each kind of change, one for all, one for the same span when nothing was sent, and the reference. */
function told(name: string, { changes, reference }: Costs): string[] {
  const line = (what: string, spent: Spent[]) => {
    const of = (part: keyof Spent) => median(spent.map((each) => each[part])).toFixed(1);
    const worst = (part: keyof Spent) => Math.max(...spent.map((each) => each[part])).toFixed(1);
    const parts = `script ${of("script")}, style ${of("style")}, layout ${of("layout")}`;
    return `${name}, ${what}: ${of("total")} ms (${parts}), longest task ${of("longest")} ms; at most ${worst("total")} and ${worst("longest")} ms`;
  };
  return [
    ...KINDS.map((kind) =>
      line(
        kind,
        changes.filter((change) => change.kind === kind).map(({ patch }) => patch),
      ),
    ),
    line(
      "any change",
      changes.map(({ patch }) => patch),
    ),
    `${name}: the reference took ${median(reference).toFixed(1)} ms`,
    line(
      "nothing",
      changes.map(({ idle }) => idle),
    ),
  ];
}
