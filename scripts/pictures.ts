import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { openLive } from "@/e2e/support/live";
import { arrive } from "@/e2e/support/people";
import { Rostrum } from "@/e2e/support/rostrum";
import { type Locale, localeCookie, offeredLocales } from "@/lib/i18n/locales";
import { DEMO_SLUG } from "@/prisma/demo/content/meeting";
import { browserOptions } from "@/scripts/browser";

// npm run pictures: those the README shows, into docs/pictures. With --all: every screen in every variant, into ALL.

const ALL = "test-results/pictures";
const CHOSEN = "docs/pictures";
const IN_THE_README = new Set([
  "overview-desktop-light-en",
  "public-phone-light-en",
  "public-phone-dark-ar",
  "sign-in-phone-light-en",
  "delegate-phone-light-en",
  "delegate-phone-dark-ar",
  "moderator-desktop-light-en",
  "moderator-desktop-dark-ar",
  "rapporteur-desktop-light-en",
  "projector-wall-dark-en",
  "chair-desktop-light-en",
  "equity-desktop-light-en",
  "print-desktop-light-en",
]);

const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
  wall: { width: 1920, height: 1080 },
};
const schemes = ["light", "dark"] as const;

type Device = keyof typeof sizes;
/** `clock`: a live page without one is ready when its socket has joined. */
type Screen = { name: string; path: string; badge?: string; devices: Device[]; live: boolean; clock?: false };

const TABLE = `/${DEMO_SLUG}/3`;
const SCREENS: Screen[] = [
  { name: "overview", path: `/${DEMO_SLUG}`, devices: ["phone", "desktop"], live: true },
  { name: "public", path: TABLE, devices: ["phone", "desktop"], live: true },
  { name: "delegate", path: `${TABLE}/delegate`, badge: "DEMO-MEXICO", devices: ["phone", "desktop"], live: true },
  { name: "moderator", path: `${TABLE}/moderate`, badge: "DEMO-MODERATOR", devices: ["desktop"], live: true },
  { name: "rapporteur", path: `${TABLE}/rapporteur`, badge: "DEMO-RAPPORTEUR", devices: ["desktop"], live: true },
  { name: "projector", path: `${TABLE}/screen`, devices: ["wall"], live: true },
  { name: "chair", path: `${TABLE}/moderate/chair`, badge: "DEMO-MODERATOR", devices: ["desktop"], live: true },
  {
    name: "equity",
    path: `${TABLE}/equity`,
    badge: "DEMO-MODERATOR",
    devices: ["desktop"],
    live: true,
    clock: false,
  },
  { name: "print", path: `${TABLE}/print`, badge: "DEMO-MODERATOR", devices: ["desktop"], live: false },
  { name: "sign-in", path: "/sign-in", devices: ["phone", "desktop"], live: false },
];

type Variant = { file: string; scheme: (typeof schemes)[number]; locale: Locale };

/** One person at one device, photographed in every variant that is wanted. */
async function photograph(browser: Browser, base: string, screen: Screen, device: Device, wanted: Variant[]) {
  const who = { badge: screen.badge, phone: device === "phone" };
  const { page, context } = await arrive(browser, base + screen.path, who);
  await page.setViewportSize(sizes[device]);
  for (const { file, scheme, locale } of wanted) {
    await context.addCookies([{ name: localeCookie, value: locale, url: base }]);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await (screen.live ? openLive(page, base + screen.path) : page.reload());
    if (screen.live && screen.clock !== false) await page.getByRole("timer").first().waitFor({ state: "attached" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: file, animations: "disabled" });
    console.log(file);
  }
  await context.close();
}

function variants(folder: string, screen: Screen, device: Device, all: boolean): Variant[] {
  return schemes.flatMap((scheme) =>
    offeredLocales.flatMap((locale) => {
      const name = `${screen.name}-${device}-${scheme}-${locale}`;
      return all || IN_THE_README.has(name) ? [{ file: join(folder, `${name}.png`), scheme, locale }] : [];
    }),
  );
}

async function main(): Promise<void> {
  const { all } = parseArgs({ options: { all: { type: "boolean", default: false } } }).values;
  const folder = all ? ALL : CHOSEN;
  await mkdir(folder, { recursive: true });
  const rostrum = await Rostrum.prepare();
  const browser = await chromium.launch(await browserOptions());
  try {
    await rostrum.start();
    for (const screen of SCREENS) {
      for (const device of screen.devices) {
        const wanted = variants(folder, screen, device, all);
        if (wanted.length > 0) await photograph(browser, rostrum.url, screen, device, wanted);
      }
    }
  } finally {
    await browser.close();
    await rostrum.stop();
  }
}

await main();
