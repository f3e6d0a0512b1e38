import { join } from "node:path";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { directionOf, intlTag, type Locale, locales } from "@/lib/i18n/locales";
import { command } from "./support/api";
import { DIALOGS } from "./support/desk-dialogs";
import { complaintsOf, leftInEnglish, overflow, untranslated, violations } from "./support/looks";
import { arrive } from "./support/people";
import { publicView } from "./support/public-view";
import { Rostrum } from "./support/rostrum";
import { words } from "./support/words";

const MEETING = "/refugees-migrants-2016";
const TABLE = `${MEETING}/3`;
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 700 };
const BADGES = ["DEMO-MODERATOR", "DEMO-RAPPORTEUR", "DEMO-MEXICO", "DEMO-SWEDEN", "DEMO-SECRETARIAT"] as const;
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
    locale: new Intl.Locale(intlTag(locale)).baseName,
    viewport: DESKTOP,
    reducedMotion: "reduce",
    ...(badge && { storageState: signedIn.get(badge) }),
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(rostrum.url + path);
  return { page, complaints };
}

/** A wide light page and a narrow dark one; the colours are the same in every language, so they are measured in English. */
async function looksRight(page: Page, locale: Locale, part?: string): Promise<void> {
  const contrast = locale === "en";
  if (contrast) expect(await violations(page, part), `light, ${DESKTOP.width} px`).toEqual([]);
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, part, contrast), `dark, ${PHONE.width} px`).toEqual([]);
  expect(await overflow(page), "pixels beyond the width of a phone").toBe(0);
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: "light" });
}

async function readsRight(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("dir", directionOf(locale));
  expect(await untranslated(page)).toEqual([]);
  if (locale !== "en") expect(await leftInEnglish(page, locale)).toEqual([]);
}

type Screen = {
  name: string;
  path: string;
  badge?: Badge;
  arrange?: (page: Page, locale: Locale) => Promise<void>;
  /** Where what was arranged stands; the whole page if not given. */
  part?: string;
};

const DIALOG = "[role=dialog]";

const SCREENS: Screen[] = [
  { name: "the list of meetings", path: "/" },
  { name: "the overview", path: MEETING },
  { name: "the sign-in page", path: "/sign-in" },
  { name: "the public page of a live table", path: TABLE, arrange: opened },
  { name: "the public page of a table to come", path: `${MEETING}/5`, arrange: opened },
  { name: "the public page of a suspended table", path: `${MEETING}/4`, arrange: opened },
  { name: "the public page of an adjourned table", path: `${MEETING}/2`, arrange: opened },
  { name: "the public page of a published table", path: `${MEETING}/1`, arrange: opened },
  { name: "the concept note", path: `${TABLE}/note`, arrange: footnote },
  { name: "a delegate who waits", path: `${TABLE}/delegate`, badge: "DEMO-MEXICO" },
  { name: "a delegate who was heard", path: `${TABLE}/delegate`, badge: "DEMO-SWEDEN", arrange: asks },
  { name: "a delegate who writes", path: `${TABLE}/delegate`, badge: "DEMO-MEXICO", arrange: writes },
  { name: "a delegate's other choices", path: `${TABLE}/delegate`, badge: "DEMO-MEXICO", arrange: more },
  { name: "a delegate who would swap", path: `${TABLE}/delegate`, badge: "DEMO-MEXICO", arrange: swaps, part: DIALOG },
  { name: "the desk", path: `${TABLE}/moderate`, badge: "DEMO-MODERATOR", arrange: connected },
  { name: "the desk of a table to come", path: `${MEETING}/5/moderate`, badge: "DEMO-MODERATOR", arrange: connected },
  { name: "the desk of a published table", path: `${MEETING}/1/moderate`, badge: "DEMO-MODERATOR", arrange: connected },
  { name: "the desk's menu of the list", path: `${TABLE}/moderate`, badge: "DEMO-MODERATOR", arrange: listMenu },
  { name: "the chair's card", path: `${TABLE}/moderate/chair`, badge: "DEMO-MODERATOR" },
  { name: "the equity of a live table", path: `${TABLE}/equity`, badge: "DEMO-MODERATOR" },
  { name: "the equity of a published table", path: `${MEETING}/1/equity`, badge: "DEMO-MODERATOR" },
  { name: "the list to print", path: `${TABLE}/print`, badge: "DEMO-MODERATOR" },
  { name: "the projector of a live table", path: `${TABLE}/screen` },
  { name: "the projector of a table to come", path: `${MEETING}/5/screen` },
  { name: "the projector of a suspended table", path: `${MEETING}/4/screen` },
  { name: "the projector of an adjourned table", path: `${MEETING}/2/screen` },
  { name: "the projector of a published table", path: `${MEETING}/1/screen` },
  { name: "the rapporteur", path: `${TABLE}/rapporteur`, badge: "DEMO-RAPPORTEUR" },
  { name: "the rapporteur's summary", path: `${TABLE}/rapporteur`, badge: "DEMO-RAPPORTEUR", arrange: summary },
  { name: "where setting up stands", path: `${MEETING}/manage`, badge: "DEMO-SECRETARIAT" },
  { name: "the note to drop", path: `${MEETING}/manage/note`, badge: "DEMO-SECRETARIAT" },
  { name: "the programme", path: `${MEETING}/manage/programme?table=5`, badge: "DEMO-SECRETARIAT" },
  { name: "the participants", path: `${MEETING}/manage/participants`, badge: "DEMO-SECRETARIAT" },
  { name: "the badges", path: `${MEETING}/manage/badges`, badge: "DEMO-SECRETARIAT" },
  { name: "the day", path: `${MEETING}/manage/day`, badge: "DEMO-SECRETARIAT", arrange: searched },
  { name: "a table of the day", path: `${MEETING}/manage/day?at=table%203`, badge: "DEMO-SECRETARIAT" },
  { name: "who is connected", path: `${MEETING}/manage/connected`, badge: "DEMO-SECRETARIAT" },
  { name: "all lists on paper", path: `${MEETING}/lists`, badge: "DEMO-SECRETARIAT" },
  { name: "setting up, for others", path: `${MEETING}/manage`, badge: "DEMO-MEXICO" },
  { name: "a page that wants a badge", path: `${TABLE}/moderate` },
  { name: "a page for others", path: `${TABLE}/rapporteur`, badge: "DEMO-MEXICO" },
  { name: "a page that is not there", path: "/nowhere" },
];

async function searched(page: Page): Promise<void> {
  await page.getByRole("combobox").first().fill("3");
  await expect(page.getByRole("option").first()).toBeVisible();
}

async function opened(page: Page): Promise<void> {
  for (const summary of await page.locator("main summary").all()) await summary.click();
}

async function footnote(page: Page): Promise<void> {
  await expect(async () => {
    await page.locator("#mark-1").click();
    await expect(page.locator("main [role=note]")).toBeVisible({ timeout: 500 });
  }).toPass();
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

async function more(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: words(locale, "delegate.more.button"), exact: true }).click();
  await expect(page.getByRole("menu")).toBeVisible();
}

async function swaps(page: Page, locale: Locale): Promise<void> {
  await more(page, locale);
  await page.getByRole("menuitem", { name: words(locale, "delegate.swap.button"), exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("radio").first()).toBeVisible();
}

async function listMenu(page: Page, locale: Locale): Promise<void> {
  await connected(page, locale);
  await page.keyboard.press("l");
  await expect(page.getByRole("menu")).toBeVisible();
}

async function summary(page: Page, locale: Locale): Promise<void> {
  const name = words(locale, "rapporteur.tabs.summary");
  await page.getByRole("tab", { name, exact: true }).click();
  await expect(page.getByRole("tabpanel", { name, exact: true })).toBeVisible();
}

/** One that runs to the left and one with long words stand for the others. */
const SOME: Locale[] = ["en", "ar", "ru"];

for (const { name, path, badge, arrange, part } of SCREENS) {
  test(`${name} (en)`, async ({ browser }) => {
    const { page, complaints } = await open(browser, "en", path, badge);
    await arrange?.(page, "en");
    await readsRight(page, "en");
    await looksRight(page, "en", part);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}

// The other languages go through all screens in one browser each, which costs a third.
for (const locale of locales.filter((each) => each !== "en")) {
  test(`every screen (${locale})`, async ({ browser }) => {
    test.setTimeout(300_000);
    const pages = new Map<Badge | undefined, Opened>();
    for (const { name, path, badge, arrange, part } of SCREENS) {
      await test.step(name, async () => {
        const opened = pages.get(badge) ?? (await open(browser, locale, path, badge));
        pages.set(badge, opened);
        await opened.page.goto(rostrum.url + path);
        await arrange?.(opened.page, locale);
        await readsRight(opened.page, locale);
        await looksRight(opened.page, locale, part);
      });
    }
    for (const { page, complaints } of pages.values()) {
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
}

for (const locale of SOME) {
  test(`every dialog of the desk (${locale})`, async ({ browser }) => {
    test.setTimeout(300_000);
    const { page, complaints } = await open(browser, locale, `${TABLE}/moderate`, "DEMO-MODERATOR");
    await connected(page, locale);
    for (const [dialog, opens] of Object.entries(DIALOGS)) {
      await test.step(dialog, async () => {
        await opens(page, locale);
        await expect(page.getByRole("dialog")).toBeVisible();
        await readsRight(page, locale);
        await looksRight(page, locale, DIALOG);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toBeHidden();
        // The focus goes back in a task of its own, and would close a menu that was opened before: no hand is as quick.
        await page.evaluate(() => new Promise<void>((done) => setTimeout(done)));
      });
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}

const POINT_SCREENS: Screen[] = [
  { name: "the projector", path: `${TABLE}/screen` },
  { name: "the public page", path: TABLE },
  { name: "a delegate", path: `${TABLE}/delegate`, badge: "DEMO-MEXICO" },
  { name: "the chair's card", path: `${TABLE}/moderate/chair`, badge: "DEMO-MODERATOR" },
  { name: "the desk that rules", path: `${TABLE}/moderate`, badge: "DEMO-MODERATOR", arrange: connected },
];

test("a point of order, on every screen", async ({ browser }) => {
  test.slow();
  const table = rostrum.url + TABLE;
  const desk = await open(browser, "en", `${TABLE}/moderate`, "DEMO-MODERATOR");
  await command(desk, table, { type: "RaisePointOfOrder", delegation: await aState(table) });
  for (const locale of SOME.slice(0, 2)) {
    for (const { name, path, badge, arrange } of POINT_SCREENS) {
      await test.step(`${name} (${locale})`, async () => {
        const { page, complaints } = await open(browser, locale, path, badge);
        await arrange?.(page, locale);
        await readsRight(page, locale);
        await looksRight(page, locale);
        expect(complaints).toEqual([]);
        await page.context().close();
      });
    }
  }
  await command(desk, table, { type: "RulePointOfOrder", ruling: "Noted." });
  await desk.page.context().close();
});

/** The seat of the first State on the list. */
async function aState(table: string): Promise<string> {
  const { list } = (await publicView(table)).view;
  const asked = list.order.flatMap((id) => list.requests[id]?.speaker ?? []).find(({ kind }) => kind === "state");
  if (asked?.seat === undefined) throw new Error("no State is on the list");
  return asked.seat;
}
