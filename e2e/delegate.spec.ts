import { type Browser, expect, test } from "@playwright/test";
import { command, journal } from "./support/api";
import { arrive, Desk, type Person } from "./support/people";
import { type PublicView, publicView } from "./support/public-view";
import { Rostrum } from "./support/rostrum";

// Each test has a delegation of its own, so none disturbs another.
let rostrum: Rostrum;
let table: string;
let desk: Desk;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  rostrum = await Rostrum.prepare();
  await rostrum.start();
  table = `${rostrum.url}/refugees-migrants-2016/3`;
  desk = new Desk((await arrive(browser, `${table}/moderate`, { badge: "DEMO-MODERATOR" })).page);
});

test.afterAll(async () => {
  await desk?.page.context().close();
  await rostrum?.stop();
});

const phoneOf = (browser: Browser, badge: string) => arrive(browser, `${table}/delegate`, { badge, phone: true });
const seqNow = async () => (await publicView(table)).seq;
const asked = async (since: number) =>
  (await journal(desk, table, since)).filter(({ type }) => type === "FloorRequested");
const entryOf = (name: string) => desk.list().getByRole("button", { name: new RegExp(`^\\d+ ${name} `) });
const askButton = ({ page }: Person) => page.getByRole("button", { name: /^Ask for the floor( again)?$/ });

/** Opens the questions, which whoever was heard or left must look at first. */
async function lookAtQuestions(person: Person): Promise<void> {
  await askButton(person).click();
  await expect(person.page.getByRole("group", { name: "To which question?" })).toBeVisible();
}

test("a draft and a request survive a dead network and a closed browser; the request goes out once", async ({
  browser,
}) => {
  const before = await seqNow();
  const kept = await test.step("without a line both wait on the device", async () => {
    const eu = await phoneOf(browser, "DEMO-EU");
    await eu.context.setOffline(true);
    await expect(eu.page.getByText(/Last known at/)).toBeVisible();
    await lookAtQuestions(eu);
    await askButton(eu).click();
    await expect(eu.page.getByRole("heading", { name: "Your request waits on this device" })).toBeVisible();
    await eu.page.getByRole("button", { name: "Write instead" }).click();
    await eu.page.getByLabel("Text", { exact: true }).fill("Half a thought about schools.\n\nAnd another about roads.");
    await eu.page.getByLabel("Language of the text").selectOption("es");
    await eu.page.close({ runBeforeUnload: true });
    await expect.poll(() => eu.context.pages().length).toBe(0);
    const state = await eu.context.storageState();
    await eu.context.close();
    expect(await asked(before)).toEqual([]);
    return state;
  });
  const context = await browser.newContext({ locale: "en-GB", storageState: kept });
  const page = await context.newPage();
  await test.step("opened anew it goes out by itself, and the desk sees it", async () => {
    await page.goto(`${table}/delegate`);
    await expect(page.getByText("You are on the list", { exact: true })).toBeVisible();
    await expect(entryOf("European Union")).toBeVisible();
    await page.reload();
    await expect(page.getByText("You are on the list", { exact: true })).toBeVisible();
    expect(await asked(before)).toHaveLength(1);
  });
  await test.step("the draft is there, and two windows show the same", async () => {
    const second = await context.newPage();
    await second.goto(`${table}/delegate`);
    for (const each of [page, second]) {
      await each.getByRole("button", { name: "My statement", exact: true }).click();
      await expect(each.getByLabel("Text", { exact: true })).toHaveValue(/^Half a thought/);
      await expect(each.getByLabel("Language of the text")).toHaveValue("es");
      await expect(each.getByText("Nothing handed in yet.")).toBeVisible();
    }
    await second.getByLabel("Text", { exact: true }).fill("A whole thought about schools.\n\nAnd another about roads.");
    await expect(page.getByLabel("Text", { exact: true })).toHaveValue(/^A whole thought/);
    await second.close();
  });
  await test.step("on the floor it is read paragraph by paragraph, and a reload does not lose the place", async () => {
    const { id } = requestOf(await publicView(table), "European Union");
    const busy = (await publicView(table)).view.floor.speech;
    if (busy) await command(desk, table, { type: "FinishSpeech", speech: busy.id });
    await command(desk, table, { type: "CallSpeaker", request: id });
    await page.getByRole("button", { name: "I am here" }).click();
    const paragraph = (text: string) => page.getByRole("button", { name: text });
    await expect(paragraph("A whole thought about schools.")).toHaveAttribute("aria-current", "step");
    await page.getByRole("button", { name: "Next paragraph" }).click();
    await expect(paragraph("And another about roads.")).toHaveAttribute("aria-current", "step");
    await page.reload();
    await expect(paragraph("And another about roads.")).toHaveAttribute("aria-current", "step");
    const speech = (await publicView(table)).view.floor.speech?.id ?? "";
    await command(desk, table, { type: "VoidCall", speech });
    await expect(page.getByText("Called in error · you keep your place", { exact: true })).toBeVisible();
  });
  await test.step("leaving without a line goes out when the line returns", async () => {
    await context.setOffline(true);
    await expect(page.getByText(/Last known at/)).toBeVisible();
    await page.getByRole("button", { name: "Leave the list" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Leave the list" }).click();
    await expect(entryOf("European Union")).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole("heading", { name: "Your request was withdrawn" })).toBeVisible();
    await expect(entryOf("European Union")).toBeHidden();
  });
  await context.close();
});

test("installed, it opens without a line, says what waits, and keeps nothing of anybody", async ({ browser }) => {
  const { page, context } = await phoneOf(browser, "DEMO-MEXICO");
  await test.step("a browser may install it", async () => {
    const link = await page.locator('link[rel="manifest"]').getAttribute("href");
    const manifest = await (await context.request.get(new URL(link ?? "", table).href)).json();
    expect(manifest).toMatchObject({ name: "Rostrum", start_url: "/", display: "standalone" });
    const files = [...manifest.icons.map(({ src }: { src: string }) => src), "/favicon.ico", "/apple-touch-icon.png"];
    for (const file of files) expect((await context.request.get(new URL(file, table).href)).status(), file).toBe(200);
    const worker = await context.request.get(new URL("/service-worker.js", table).href);
    expect(worker.headers()["cache-control"]).toContain("no-cache");
  });
  await page.getByRole("button", { name: "My statement", exact: true }).click();
  await page.getByLabel("Text", { exact: true }).fill("A thought that is not sent.");
  await expect.poll(() => page.evaluate(() => caches.match("/offline").then(Boolean))).toBe(true);
  await page.reload();
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
  await expect(page.getByText("You are on the list", { exact: true })).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${table}/delegate`);
  await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
  await expect(page.getByText("A text that you have begun.")).toBeVisible();
  await expect(page.getByText("A request for the floor.")).toBeHidden();
  const paths = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(paths).toContain("/offline");
  expect(paths.filter((path) => !/^\/(_next\/static\/.*|offline(\.css|\.js)?|icon\.svg)$/.test(path))).toEqual([]);
  await context.setOffline(false);
  await expect(page.getByText("You are on the list", { exact: true })).toBeVisible();
  await context.close();
});

test("a request whose answer was lost is sent again, and counts once", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB", storageState: await signedIn(browser, "DEMO-SWEDEN") });
  const page = await context.newPage();
  let lost = 0;
  let sent = 0;
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    const server = socket.connectToServer();
    let asking: string | undefined;
    socket.onMessage((message) => {
      const found = /^42(\d+)\["command",.*"RequestFloor"/s.exec(String(message));
      if (found) sent++;
      if (found && lost === 0) asking = found[1];
      server.send(message);
    });
    server.onMessage((message) => {
      if (asking === undefined || !String(message).startsWith(`43${asking}[`)) return socket.send(message);
      lost++;
      void server.close();
      void socket.close();
    });
  });
  await page.goto(`${table}/delegate`);
  const sweden = { page, context };
  const before = await seqNow();
  await lookAtQuestions(sweden);
  await askButton(sweden).click();
  await expect(page.getByText("You are on the list", { exact: true })).toBeVisible();
  await expect(page.getByText("Sent. Your request has reached the table.")).toBeVisible();
  expect({ lost, sent }).toEqual({ lost: 1, sent: 2 });
  expect(await asked(before)).toHaveLength(1);
  await context.close();
});

test("leaving the list asks first; a double click on asking again makes one request", async ({ browser }) => {
  const afford = await phoneOf(browser, "DEMO-AFFORD");
  const { page } = afford;
  await test.step("staying changes nothing", async () => {
    const before = await seqNow();
    await page.getByRole("button", { name: "Leave the list" }).click();
    await expect(page.getByRole("dialog", { name: "Leave the list?" })).toBeVisible();
    await page.getByRole("button", { name: "Stay on the list" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    expect((await journal(desk, table, before)).filter(({ type }) => type === "RequestWithdrawn")).toEqual([]);
    await expect(entryOf("African Foundation for Development")).toBeVisible();
  });
  await test.step("leaving is seen at the desk", async () => {
    await page.getByRole("button", { name: "Leave the list" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Leave the list" }).click();
    await expect(page.getByRole("heading", { name: "Your request was withdrawn" })).toBeVisible();
    await expect(entryOf("African Foundation for Development")).toBeHidden();
  });
  await test.step("two clicks, one request", async () => {
    const before = await seqNow();
    await lookAtQuestions(afford);
    await askButton(afford).dblclick();
    await expect(page.getByText("You are on the list", { exact: true })).toBeVisible();
    await expect(entryOf("African Foundation for Development")).toHaveCount(1);
    expect(await asked(before)).toHaveLength(1);
  });
  await afford.context.close();
});

test("two phones of one delegation agree", async ({ browser }) => {
  const one = await phoneOf(browser, "DEMO-R7");
  const other = await phoneOf(browser, "DEMO-R7");
  const heroes = () => Promise.all([one, other].map(({ page }) => page.locator("#hero").textContent()));
  await expect.poll(async () => new Set(await heroes()).size).toBe(1);
  await one.page.getByRole("button", { name: "Leave the list" }).click();
  await one.page.getByRole("dialog").getByRole("button", { name: "Leave the list" }).click();
  await expect(other.page.getByRole("heading", { name: "Your request was withdrawn" })).toBeVisible();
  await lookAtQuestions(other);
  await askButton(other).click();
  await expect(one.page.getByText("You are on the list", { exact: true })).toBeVisible();
  await expect(one.page.getByRole("button", { name: "Leave the list" })).toBeVisible();
  await expect.poll(async () => new Set(await heroes()).size).toBe(1);
  await one.context.close();
  await other.context.close();
});

test("two delegations swap places once both agree", async ({ browser }) => {
  const mexico = await phoneOf(browser, "DEMO-MEXICO");
  const afford = await phoneOf(browser, "DEMO-AFFORD");
  const before = await publicView(table);
  const [ours, theirs] = [placeOf(before, "Mexico"), placeOf(before, "African Foundation for Development")];
  await more(mexico, "Swap places");
  const dialog = mexico.page.getByRole("dialog", { name: "Swap places" });
  await dialog.getByRole("radio", { name: /African Foundation for Development/ }).check();
  await dialog.getByRole("button", { name: "Propose the swap" }).click();
  await expect(mexico.page.getByText("You proposed a swap to African Foundation for Development")).toBeVisible();
  await expect(afford.page.getByText("Mexico proposes to swap places")).toBeVisible();
  expect(placeOf(await publicView(table), "Mexico")).toBe(ours);
  await afford.page.getByRole("button", { name: "Accept" }).click();
  await expect(mexico.page.getByText(/two delegations swapped places/).first()).toBeVisible();
  await expect(afford.page.getByText("Mexico proposes to swap places")).toBeHidden();
  const after = await publicView(table);
  expect([placeOf(after, "Mexico"), placeOf(after, "African Foundation for Development")]).toEqual([theirs, ours]);
  expect(after.view.list.order).toHaveLength(before.view.list.order.length);
  await mexico.context.close();
  await afford.context.close();
});

test("whoever steps out keeps the place, is passed over, and comes back", async ({ browser }) => {
  const mexico = await phoneOf(browser, "DEMO-MEXICO");
  const place = placeOf(await publicView(table), "Mexico");
  await more(mexico, "Step out for a while");
  const dialog = mexico.page.getByRole("dialog", { name: "Step out for a while" });
  await dialog.getByRole("radio", { name: /in 20 minutes/ }).check();
  await dialog.getByRole("button", { name: "Step out" }).click();
  await expect(mexico.page.getByRole("heading", { name: /^Back at \d\d:\d\d$/ })).toBeVisible();
  expect(requestOf(await publicView(table), "Mexico").state).toBe("parked");
  await mexico.page.reload();
  await mexico.page.getByRole("button", { name: "I am back" }).click();
  await expect(mexico.page.getByText("You are on the list", { exact: true })).toBeVisible();
  const back = await publicView(table);
  expect([placeOf(back, "Mexico"), requestOf(back, "Mexico").state]).toEqual([place, "waiting"]);
  await mexico.context.close();
});

test("a point of order from a phone stops the clock for all, and is never kept for later", async ({ browser }) => {
  const mexico = await phoneOf(browser, "DEMO-MEXICO");
  const observer = await arrive(browser, table, { phone: true });
  const speech = await running();
  await test.step("without a line it is grey, and nothing is sent when the line returns", async () => {
    const before = await seqNow();
    await mexico.context.setOffline(true);
    await expect(mexico.page.getByText(/Last known at/)).toBeVisible();
    await mexico.page.getByRole("button", { name: "More", exact: true }).click();
    await expect(mexico.page.getByRole("menuitem", { name: /^Point of order/ })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await mexico.page.keyboard.press("Escape");
    await mexico.context.setOffline(false);
    await expect(mexico.page.getByText(/Last known at/)).toBeHidden();
    expect(await seqNow()).toBe(before);
  });
  await test.step("with one it asks first", async () => {
    await more(mexico, "Point of order");
    await mexico.page.getByRole("dialog").getByRole("button", { name: "Raise a point of order" }).click();
    const status = observer.page.getByRole("status").filter({ hasText: "Point of order" });
    await expect(status).toContainText("Mexico");
    expect((await publicView(table)).view.floor.speech).toMatchObject({ id: speech, pausedBy: "point" });
  });
  await test.step("with the ruling the clock goes on", async () => {
    await command(desk, table, { type: "RulePointOfOrder", ruling: "The list stands as it is." });
    await expect(observer.page.getByRole("status").filter({ hasText: "Point of order" })).toBeHidden();
    expect((await publicView(table)).view.floor.speech).not.toHaveProperty("pausedBy");
  });
  await mexico.context.close();
  await observer.context.close();
});

test("whoever is invited to write reads until when, and writes", async ({ browser }) => {
  const { page, context } = await phoneOf(browser, "DEMO-AFFORD");
  const request = requestOf(await publicView(table), "African Foundation for Development");
  const message = "Please send it to the desk of this table.";
  const until = Date.now() + 3_600_000;
  await command(desk, table, { type: "InviteToWrite", requests: [request.id], until, message });
  await expect(page.getByRole("heading", { name: /^Submit in writing by \d\d:\d\d$/ })).toBeVisible();
  await expect(page.getByText(message)).toBeVisible();
  await page.getByRole("button", { name: "Write now" }).click();
  await page.getByLabel("Text", { exact: true }).fill("Diaspora remittances keep schools open.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Your statement has been received" })).toBeVisible();
  await context.close();
});

/** Opens "More" and chooses. */
async function more({ page }: Person, item: string): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

function requestOf({ view }: PublicView, name: string) {
  const id = view.list.order.find((each) => view.list.requests[each]?.speaker.names?.en === name);
  const request = id === undefined ? undefined : view.list.requests[id];
  if (!request) throw new Error(`${name} does not wait`);
  return request;
}

/** The place in the whole order, those set aside counted. */
function placeOf(view: PublicView, name: string): number {
  return view.view.list.order.indexOf(requestOf(view, name).id) + 1;
}

/** The speech whose clock runs; where nobody speaks, the first of the list is called whom no other test needs. */
async function running(): Promise<string> {
  const { floor, list } = (await publicView(table)).view;
  if (floor.speech?.state === "speaking") return floor.speech.id;
  const needed = ["Mexico", "African Foundation for Development"];
  const request = list.order.find((id) => !needed.includes(list.requests[id]?.speaker.names?.en ?? "")) ?? "";
  if (!floor.speech) await command(desk, table, { type: "CallSpeaker", request });
  const speech = (await publicView(table)).view.floor.speech?.id ?? "";
  await command(desk, table, { type: "StartClock", speech });
  return speech;
}

async function signedIn(browser: Browser, badge: string) {
  const { context } = await phoneOf(browser, badge);
  const kept = await context.storageState();
  await context.close();
  return kept;
}
