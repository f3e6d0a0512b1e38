import type { CDPSession, Page, Request } from "@playwright/test";

/** A phone far away: 400 kbit/s both ways, 400 ms for a round trip, a processor four times slower than this one. */
const BAD_LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
export const SLOWER = 4;

export async function throttled(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", BAD_LINE);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return devtools;
}

/** Runs in the page: as text, because a compiler would leave names in it that a page does not know. */
const WATCH = `(wanted) => {
  const look = () => {
    const text = document.querySelector("main")?.textContent ?? "";
    const styled = getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "";
    if (!styled || !wanted.every((each) => new RegExp(each).test(text))) return requestAnimationFrame(look);
    requestAnimationFrame(() => { window.readableAt ??= performance.now(); });
  };
  requestAnimationFrame(look);
}`;

/** Milliseconds from the start of a navigation until a frame shows all that `readable` finds in the page's text. */
export async function untilReadable(page: Page, address: string, readable: string[]): Promise<number> {
  await page.addInitScript({ content: `(${WATCH})(${JSON.stringify(readable)})` });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => (window as { readableAt?: number }).readableAt !== undefined);
  return page.evaluate(() => (window as { readableAt?: number }).readableAt ?? Number.NaN);
}

export type Weight = { script: number; beforePaint: number };

/** Bytes as they travel: all script, and what the browser waits for before it paints (the document, its styles, scripts that block). */
export async function weigh(page: Page, load: () => Promise<void>): Promise<Weight> {
  const finished: Request[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  await load();
  await page.waitForLoadState("networkidle");
  const blocking = await page.evaluate(() =>
    (performance.getEntriesByType("resource") as (PerformanceResourceTiming & { renderBlockingStatus?: string })[])
      .filter((entry) => entry.renderBlockingStatus === "blocking")
      .map(({ name }) => name),
  );
  const weight = { script: 0, beforePaint: 0 };
  for (const request of finished) {
    const { responseBodySize } = await request.sizes();
    if (request.resourceType() === "script") weight.script += responseBodySize;
    if (request.resourceType() === "document" || blocking.includes(request.url()))
      weight.beforePaint += responseBodySize;
  }
  return weight;
}
