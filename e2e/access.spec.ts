import { join } from "node:path";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { complaintsOf, leftInEnglish, overflow, untranslated, violations } from "./support/looks";
import { arrive } from "./support/people";
import { publicView } from "./support/public-view";
import { Rostrum } from "./support/rostrum";
import { words } from "./support/words";

const MEETING = "/refugees-migrants-2016";
const TABLE = `${MEETING}/3`;
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 700 };
const LOCALES: Record<Locale, { tag: string; direction: string }> = {
  en: { tag: "en-GB", direction: "ltr" },
  ar: { tag: "ar-EG", direction: "rtl" },
};
const BADGES = ["DEMO-MODERATOR", "DEMO-RAPPORTEUR", "DEMO-MEXICO", "DEMO-SWEDEN"] as const;
type Badge = (typeof BADGES)[number];
type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>;

// The longest file: its tests are shared out, and each worker starts a Rostrum of its own.
test.describe.configure({ mode: "parallel" });

// What axe finds says where; a trace of every page would take longer than the rules.
test.use({ trace: "off" });

let rostrum: Rostrum;
const signedIn = new Map<Badge, Kept>();

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  rostrum = await Rostrum.prepare();
  await rostrum.start();
  // A second meeting, for else the list of meetings leads straight to the only one.
  await rostrum.script("scripts/load-note.ts", join(import.meta.dirname, "../lib/documents/note/fixtures/panels.md"));
  for (const badge of BADGES) {
    const { context } = await arrive(browser, rostrum.url + MEETING, { badge });
    signedIn.set(badge, await context.storageState());
    await context.close();
  }
});

test.afterAll(async () => {
  await rostrum?.stop();
  expect(rostrum?.log).not.toMatch(/MISSING_MESSAGE|FORMATTING_ERROR|INVALID_MESSAGE/);
});

type Opened = { page: Page; complaints: string[] };

async function open(browser: Browser, locale: Locale, path: string, badge?: Badge): Promise<Opened> {
  const context = await browser.newContext({
    locale: LOCALES[locale].tag,
    viewport: DESKTOP,
    reducedMotion: "reduce",
    ...(badge && { storageState: signedIn.get(badge) }),
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(rostrum.url + path);
  return { page, complaints };
}

/** A wide light page and a narrow dark one; in Arabic, whose colours are the same, a narrow light one, for the rules take their time. */
async function looksRight(page: Page, locale: Locale, part?: string): Promise<void> {
  if (locale === "en") expect(await violations(page, part), `light, ${DESKTOP.width} px`).toEqual([]);
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: locale === "en" ? "dark" : "light" });
  expect(await violations(page, part), `${PHONE.width} px`).toEqual([]);
  expect(await overflow(page), "pixels beyond the width of a phone").toBe(0);
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: "light" });
}

async function readsRight(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("dir", LOCALES[locale].direction);
  expect(await untranslated(page)).toEqual([]);
  if (locale !== "en") expect(await leftInEnglish(page)).toEqual([]);
}

type Screen = { name: string; path: string; badge?: Badge; arrange?: (page: Page, locale: Locale) => Promise<void> };

const SCREENS: Screen[] = [
  { name: "the list of meetings", path: "/" },
  { name: "the overview", path: MEETING },
  { name: "the sign-in page", path: "/sign-in" },
  { name: "the public page of a live table", path: TABLE, arrange: opened },
  { name: "the public page of a table to come", path: `${MEETING}/5`, arrange: opened },
  { name: "the public page of a suspended table", path: `${MEETING}/4`, arrange: opened },
  { name: "the public page of an adjourned table", path: `${MEETING}/2`, arrange: opened },
  { name: "the public page of a published table", path: `${MEETING}/1`, arrange: opened },
  { name: "a delegate who waits", path: `${TABLE}/delegate`, badge: "DEMO-MEXICO" },
  { name: "a delegate who was heard", path: `${TABLE}/delegate`, badge: "DEMO-SWEDEN", arrange: asks },
  { name: "a delegate who writes", path: `${TABLE}/delegate`, badge: "DEMO-MEXICO", arrange: writes },
  { name: "the desk", path: `${TABLE}/moderate`, badge: "DEMO-MODERATOR", arrange: connected },
  { name: "the desk of a table to come", path: `${MEETING}/5/moderate`, badge: "DEMO-MODERATOR", arrange: connected },
  { name: "the desk of a published table", path: `${MEETING}/1/moderate`, badge: "DEMO-MODERATOR", arrange: connected },
  { name: "the rapporteur", path: `${TABLE}/rapporteur`, badge: "DEMO-RAPPORTEUR" },
  { name: "the rapporteur's summary", path: `${TABLE}/rapporteur`, badge: "DEMO-RAPPORTEUR", arrange: summary },
  { name: "a page that wants a badge", path: `${TABLE}/moderate` },
  { name: "a page for others", path: `${TABLE}/rapporteur`, badge: "DEMO-MEXICO" },
  { name: "a page that is not there", path: "/nowhere" },
];

async function opened(page: Page): Promise<void> {
  for (const summary of await page.locator("main summary").all()) await summary.click();
}

async function connected(page: Page, locale: Locale): Promise<void> {
  await expect(page.getByText(words(locale, "moderate.connection.connected"), { exact: true })).toBeVisible();
}

async function asks(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: words(locale, "delegate.ask.again"), exact: true }).click();
  await expect(page.getByRole("group", { name: words(locale, "delegate.ask.legend") })).toBeVisible();
}

async function writes(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: words(locale, "delegate.write.button"), exact: true }).click();
  await expect(page.getByLabel(words(locale, "delegate.write.text"), { exact: true })).toBeVisible();
}

async function summary(page: Page, locale: Locale): Promise<void> {
  const name = words(locale, "rapporteur.tabs.summary");
  await page.getByRole("tab", { name, exact: true }).click();
  await expect(page.getByRole("tabpanel", { name, exact: true })).toBeVisible();
}

for (const locale of Object.keys(LOCALES) as Locale[]) {
  for (const { name, path, badge, arrange } of SCREENS) {
    test(`${name} (${locale})`, async ({ browser }) => {
      const { page, complaints } = await open(browser, locale, path, badge);
      await arrange?.(page, locale);
      await readsRight(page, locale);
      await looksRight(page, locale);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }

  test(`the dialogs of the desk (${locale})`, async ({ browser }) => {
    test.slow();
    const { page, complaints } = await open(browser, locale, `${TABLE}/moderate`, "DEMO-MODERATOR");
    await connected(page, locale);
    for (const [dialog, opens] of Object.entries(dialogs(page, locale))) {
      await test.step(dialog, async () => {
        await opens();
        await expect(page.getByRole("dialog")).toBeVisible();
        await readsRight(page, locale);
        await looksRight(page, locale, "[role=dialog]");
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toBeHidden();
      });
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}

/** How each dialog of the desk is opened, by its name in the messages. */
function dialogs(page: Page, locale: Locale): Record<string, () => Promise<void>> {
  const press = (key: string) => () =>
    page
      .getByRole("button", { name: words(locale, key), exact: true })
      .first()
      .click();
  return {
    keys: () => page.keyboard.press("?"),
    insert: () => page.keyboard.press("i"),
    closeList: () => page.keyboard.press("c"),
    announce: press("moderate.session.announce"),
    limits: press("moderate.session.limits"),
    suspend: press("moderate.session.suspend"),
    adjourn: press("moderate.session.adjourn"),
    withdraw: async () => {
      await page.keyboard.press("1");
      await press("moderate.entry.withdraw")();
    },
    statement: () =>
      page
        .getByRole("region", { name: words(locale, "moderate.statements.title") })
        .getByRole("button")
        .first()
        .click(),
  };
}

test("the desk is driven by the keyboard alone", async ({ browser }) => {
  const table = rostrum.url + TABLE;
  const observer = await arrive(browser, table, { phone: true });
  const { page } = await open(browser, "en", `${TABLE}/moderate`, "DEMO-MODERATOR");
  await connected(page, "en");
  const main = observer.page.getByRole("main");
  // As a person does, look at the desk before the key is pressed: the observer may see a step some milliseconds earlier.
  const ready = (name: string) =>
    expect(page.getByRole("button", { name, exact: true })).not.toHaveAttribute("aria-disabled", "true");
  const allotted = async () => (await publicView(table)).view.floor.speech?.clock.allotted;
  const [, second, third] = (await publicView(table)).view.list.order;

  await test.step("the third moves up: its number opens it, an arrow moves it", async () => {
    await page.keyboard.press("3");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
    await expect.poll(async () => (await publicView(table)).view.list.order.slice(1, 3)).toEqual([third, second]);
    await expect(page.getByText("List reordered", { exact: true })).toBeVisible();
    await ready("Undo");
    await page.keyboard.press("z");
    await expect.poll(async () => (await publicView(table)).view.list.order.slice(1, 3)).toEqual([second, third]);
    await page.keyboard.press("Escape");
  });
  await test.step("space finishes and calls the next", async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("Space");
    await expect(main).toContainText("the clock has not started");
    await expect(main.getByRole("heading", { name: "Mexico" })).toBeVisible();
  });
  await test.step("A marks absent, Z takes it back", async () => {
    await ready("Absent");
    await page.keyboard.press("a");
    await expect(main).toContainText("Nobody has the floor");
    await expect(page.getByText("Speaker absent", { exact: true })).toBeVisible();
    await ready("Undo");
    await page.keyboard.press("z");
    await expect(main.getByRole("heading", { name: "Mexico" })).toBeVisible();
  });
  await test.step("space starts the clock", async () => {
    await ready("Start clock");
    await page.keyboard.press("Space");
    await expect(main).not.toContainText("the clock has not started");
  });
  await test.step("P pauses and resumes, E gives time", async () => {
    await ready("Pause");
    await page.keyboard.press("p");
    await expect(main).toContainText("paused");
    const before = (await allotted()) ?? 0;
    await ready("+30 s");
    await page.keyboard.press("e");
    await expect.poll(allotted).toBe(before + 30);
    await ready("Resume");
    await page.keyboard.press("p");
    await expect(main).not.toContainText("paused");
  });
  await test.step("C closes the list: choose, and Enter", async () => {
    await page.keyboard.press("c");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await tabTo(page, "Now");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(main).toContainText("List closed");
  });
  await test.step("I inserts: type, choose, say why, Enter", async () => {
    await page.keyboard.press("i");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await page.keyboard.type("uganda");
    await page.keyboard.press("Enter");
    await tabTo(page, "Reason");
    await page.keyboard.type("A minister has arrived");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect.poll(async () => JSON.stringify((await publicView(table)).view.list)).toContain("Uganda");
  });
  await observer.context.close();
  await page.context().close();
});

/** Tab after tab, and with the arrows where choices stand together, until the control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if (await hasFocus(page, name)) return;
    const choosing = await page.evaluate(() => document.activeElement?.matches("input[type=radio]") ?? false);
    await page.keyboard.press(choosing ? "ArrowDown" : "Tab");
  }
  throw new Error(`The keyboard does not reach ${name}.`);
}

async function hasFocus(page: Page, name: string): Promise<boolean> {
  return await page.evaluate((wanted) => {
    const at = document.activeElement;
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
    return (
      labels.some((label) => label.textContent.trim().startsWith(wanted)) || at?.getAttribute("aria-label") === wanted
    );
  }, name);
}
