import { type Browser, expect, type Page, type Response, test } from "@playwright/test";
import { command } from "./support/api";
import { openLive } from "./support/live";
import { arrive } from "./support/people";
import { publicView } from "./support/public-view";
import { Rostrum } from "./support/rostrum";

const MEETING = "/refugees-migrants-2016";
/** Compressed script of the public page, in bytes. */
const MOST_SCRIPT = 200_000;
/** Between two screens, in milliseconds. */
const MOST_APART = 100;

let rostrum: Rostrum;
let table: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  rostrum = await Rostrum.prepare();
  await rostrum.start();
  table = `${rostrum.url}${MEETING}/3`;
});

test.afterAll(async () => {
  await rostrum?.stop();
});

test("without script the speaker, the clock and the question are readable", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(table);
  const main = page.getByRole("main");
  const { questions } = (await publicView(table)).view;
  const question = questions.items[questions.shown[0] ?? ""];
  await expect(main.getByRole("heading", { name: "Jordan" })).toBeVisible();
  await expect(clockOf(page)).toBeVisible();
  await expect(main.getByRole("timer").first()).toHaveText(/\d+:\d\d/);
  await expect(main.getByRole("heading", { name: "Question 1 of 4" })).toBeVisible();
  await expect(main.getByText(question?.text ?? "no question").first()).toBeVisible();
  await expect(main.getByText(/^As of \d\d:\d\d:\d\d/)).toBeVisible();
  await context.close();
});

test("the public page ships at most 200 kB of compressed script", async ({ browser }) => {
  const { page, context } = await blank(browser);
  const scripts: Response[] = [];
  page.on("response", (response) => response.request().resourceType() === "script" && scripts.push(response));
  await openLive(page, table);
  await page.waitForLoadState("networkidle");
  let bytes = 0;
  for (const script of scripts) {
    expect((await script.allHeaders())["content-encoding"], script.url()).toMatch(/^(gzip|br|zstd)$/);
    bytes += (await script.request().sizes()).responseBodySize;
  }
  const figure = `${bytes.toLocaleString("en")} bytes of compressed script in ${scripts.length} files`;
  console.log(`The public page: ${figure}.`);
  test.info().annotations.push({ type: "figure", description: figure });
  expect(scripts.length).toBeGreaterThan(3);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
  await context.close();
});

test("no request of any public page leaves the origin", async ({ browser }) => {
  const { page, context } = await blank(browser);
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(request.url()));
  page.on("websocket", (socket) => asked.add(socket.url().replace(/^ws/, "http")));
  for (const path of [MEETING, `${MEETING}/3`, `${MEETING}/1`, "/sign-in", "/nowhere"]) {
    await page.goto(rostrum.url + path);
    await page.waitForLoadState("networkidle");
  }
  expect(asked.size).toBeGreaterThan(10);
  const elsewhere = [...asked].filter((url) => !url.startsWith("data:") && new URL(url).origin !== rostrum.url);
  expect(elsewhere).toEqual([]);
  await context.close();
});

test("every answer carries the headers that keep a browser safe", async ({ request }) => {
  const api = `${rostrum.url}/api/meetings${MEETING}/tables/3`;
  for (const address of [
    table,
    `${rostrum.url}/sign-in`,
    `${api}/public`,
    `${api}/journal`,
    `${rostrum.url}/nowhere`,
  ]) {
    const headers = (await request.get(address)).headers();
    expect(headers, address).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(headers["content-security-policy"], address).toContain("frame-ancestors 'self'");
    expect(headers["content-security-policy"], address).toContain("object-src 'none'");
    expect(headers["permissions-policy"], address).toContain("camera=()");
    expect(headers, address).not.toHaveProperty("x-powered-by");
  }
  expect((await request.get(`${api}/public`)).headers()).toHaveProperty("etag");
  expect((await request.get(api)).headers()["cache-control"]).toMatch(/private.*no-store/);
});

test("the clocks of two browsers change within 100 ms of each other", async ({ browser }) => {
  const phone = await arrive(browser, table, { phone: true });
  const wall = await arrive(browser, table);
  await Promise.all([openLive(phone.page, table), openLive(wall.page, table)]);
  const [one, other] = await Promise.all([flips(phone.page, 6), flips(wall.page, 6)]);
  const apart = [...one].flatMap(([shown, at]) => {
    const there = other.get(shown);
    return there === undefined ? [] : [Math.abs(there - at)];
  });
  apart.sort((a, b) => a - b);
  console.log(`Two clocks, second by second: ${apart.map(Math.round).join(", ")} ms apart.`);
  expect(apart.length).toBeGreaterThanOrEqual(4);
  expect(apart[Math.floor(apart.length / 2)]).toBeLessThanOrEqual(MOST_APART);
  await phone.context.close();
  await wall.context.close();
});

test("a page without a line says how old it is, and comes back by itself", async ({ browser }) => {
  const observer = await arrive(browser, table, { phone: true });
  const moderator = await arrive(browser, `${table}/moderate`, { badge: "DEMO-MODERATOR" });
  await openLive(observer.page, table);
  await observer.context.setOffline(true);
  await expect(observer.page.getByText(/Last known at \d\d:\d\d:\d\d/)).toBeVisible();
  await command(moderator, table, { type: "Announce", text: "Coffee stands in the hall." });
  await expect(moderator.page.getByRole("button", { name: "Announce", exact: true })).toBeVisible();
  await expect(observer.page.getByText("Coffee stands in the hall.")).toBeHidden();
  await observer.context.setOffline(false);
  await expect(observer.page.getByText("Coffee stands in the hall.")).toBeVisible();
  await expect(observer.page.getByText(/Last known at/)).toBeHidden();
  await observer.context.close();
  await moderator.context.close();
});

async function blank(browser: Browser) {
  const context = await browser.newContext({ locale: "en-GB" });
  return { context, page: await context.newPage() };
}

/** The clock in the ring, as it is seen. */
function clockOf(page: Page) {
  return page.locator("main svg").getByText(/^\+?\d+:\d\d$/);
}

/** When the clock of this page showed each of the next `count` seconds, by the machine's own time in ms. */
async function flips(page: Page, count: number): Promise<Map<string, number>> {
  const seen = await clockOf(page).evaluate(
    (element, wanted) =>
      new Promise<[string, number][]>((resolve) => {
        const changes: [string, number][] = [];
        const observer = new MutationObserver(() => {
          changes.push([element.textContent ?? "", Date.now()]);
          if (changes.length < wanted) return;
          observer.disconnect();
          resolve(changes);
        });
        observer.observe(element, { characterData: true, childList: true, subtree: true });
      }),
    count,
  );
  return new Map(seen);
}
