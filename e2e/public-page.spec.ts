import { type Browser, expect, type Page, type Response, test } from "@playwright/test";
import { command } from "./support/api";
import { openLive } from "./support/live";
import { arrive } from "./support/people";
import { publicView } from "./support/public-view";
import { Rostrum } from "./support/rostrum";

const MEETING = "/refugees-migrants-2016";
/** Compressed script of the public page, in bytes. */
const MOST_SCRIPT = 190_000;
/** What has to come before the first paint: the page with its styles, compressed. Fonts are swapped in later. */
const MOST_BEFORE_PAINT = 60 * 1024;
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

for (const javaScriptEnabled of [false, true]) {
  test(`the language is chosen by keys, ${javaScriptEnabled ? "with" : "without"} script`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled, locale: "en-GB" });
    const page = await context.newPage();
    await (javaScriptEnabled ? openLive(page, table) : page.goto(table));
    const arabic = page.getByRole("button", { name: "العربية", exact: true });
    await page.getByRole("button", { name: "Language English", exact: true }).press("Enter");
    await expect(arabic).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(arabic).toBeHidden();
    await page.keyboard.press("Enter");
    await arabic.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(arabic).toBeHidden();
    const again = page.getByRole("button", { name: "اللغة العربية", exact: true });
    await expect(again).toBeVisible();
    if (javaScriptEnabled) await expect(again).toBeFocused();
    await context.close();
  });
}

test("the public page ships at most 190 kB of compressed script, and 60 KiB before it is painted", async ({
  browser,
}) => {
  const { page, context } = await blank(browser);
  const scripts: Response[] = [];
  const blocking: Response[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (kind === "script") scripts.push(response);
    if (kind === "document" || kind === "stylesheet") blocking.push(response);
  });
  await openLive(page, table);
  await page.waitForLoadState("networkidle");
  const bytes = await compressed(scripts);
  const before = await compressed(blocking);
  const [scriptSize, pageSize] = [bytes, before].map((size) => size.toLocaleString("en"));
  const figure = `${scriptSize} bytes of compressed script in ${scripts.length} files, ${pageSize} before the first paint`;
  console.log(`The public page: ${figure}.`);
  test.info().annotations.push({ type: "figure", description: figure });
  expect(scripts.length).toBeGreaterThan(3);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
  expect(blocking.length).toBeGreaterThan(0);
  expect(before).toBeLessThanOrEqual(MOST_BEFORE_PAINT);
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

test("wall and webcast follow the table by themselves, and show no protected name", async ({ browser }) => {
  const desk = await arrive(browser, `${table}/moderate`, { badge: "DEMO-MODERATOR" });
  // The moderator's own machine feeds the webcast: the overlay shows the public's view all the same.
  const webcast = { ...desk, page: await desk.context.newPage() };
  const wall = await arrive(browser, table);
  const phone = await arrive(browser, table, { phone: true });
  await Promise.all([openLive(webcast.page, `${table}/overlay`), openLive(wall.page, `${table}/screen`)]);
  await openLive(phone.page, table);
  const screens = [webcast.page, wall.page, phone.page];
  const all = (check: (page: Page) => Promise<void>) => Promise.all(screens.map(check));
  const speaks = (name: string) =>
    all((page) => expect(page.getByRole("heading", { name, exact: true })).toBeVisible());
  const says = (name: string) => all((page) => expect(page.getByRole("heading", { name })).toBeVisible());

  await speaks("Jordan");
  await expect(webcast.page.getByText("Question 1", { exact: true })).toBeVisible();
  await expect(webcast.page.getByRole("timer")).toHaveText(/\d+:\d\d|Time/);
  expect(await webcast.page.evaluate(groundOf)).toEqual(["rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)"]);

  const { floor, list } = (await publicView(table)).view;
  const [next = ""] = list.order;
  await command(desk, table, { type: "FinishSpeech", speech: floor.speech?.id ?? "", thenCall: next });
  await speaks(list.requests[next]?.speaker.names?.en ?? "nobody");

  const reason = "The booths are silent.";
  const until = (floor.speech?.calledAt ?? 0) + 6 * 60 * 60_000;
  await command(desk, table, { type: "SuspendSession", reason, until });
  await all((page) => expect(page.getByRole("heading", { name: /^Suspended until \d\d:\d\d$/ })).toBeVisible());
  await all((page) => expect(page.getByText(reason)).toBeVisible());
  await desk.page.getByRole("button", { name: "Until when" }).click();
  await desk.page.getByRole("button", { name: "Not known" }).click();
  await desk.page.getByRole("dialog").getByRole("button", { name: "Announce" }).click();
  await says("The session is suspended");
  await command(desk, table, { type: "ResumeSession" });
  await speaks(list.requests[next]?.speaker.names?.en ?? "nobody");

  const hidden = Object.values(list.requests).find(({ id, speaker }) => list.order.includes(id) && speaker.anonymous);
  expect(hidden, "a protected delegation waits").toBeDefined();
  const heard = async (thenCall?: string) => {
    const speech = (await publicView(table)).view.floor.speech?.id ?? "";
    await command(desk, table, { type: "StartClock", speech });
    await command(desk, table, { type: "FinishSpeech", speech, ...(thenCall && { thenCall }) });
  };
  await heard(hidden?.id);
  await speaks("A participant");
  for (const page of screens) expect(await page.content()).not.toMatch(/\bR-7\b/);

  await heard();
  await command(desk, table, { type: "AdjournSession" });
  await says("Thank you");
  await Promise.all([desk, wall, phone].map(({ context }) => context.close()));
});

/** Bytes of these answers as they travel; each must be compressed. */
async function compressed(answers: Response[]): Promise<number> {
  let bytes = 0;
  for (const answer of answers) {
    expect((await answer.allHeaders())["content-encoding"], answer.url()).toMatch(/^(gzip|br|zstd)$/);
    bytes += (await answer.request().sizes()).responseBodySize;
  }
  return bytes;
}

/** The grounds of a page and its body. */
function groundOf(): string[] {
  return [document.documentElement, document.body].map((part) => getComputedStyle(part).backgroundColor);
}

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
