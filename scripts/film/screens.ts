import type { Browser, Page } from "@playwright/test";
import { openLive } from "@/e2e/support/live";
import type { House } from "@/scripts/demo-live/house";

/** A screen of the film: what is shown on it, and its place on the frame. */
type Shown = {
  path: string;
  who?: string;
  caption: string;
  dark?: boolean;
  viewport: { width: number; height: number };
  place: { left: number; top: number; width: number; height: number };
};

export const SCREENS: Shown[] = [
  {
    path: "/moderate",
    who: "moderator",
    caption: "Moderator’s desk",
    viewport: { width: 1520, height: 718 },
    place: { left: 20, top: 40, width: 1186, height: 560 },
  },
  {
    path: "/delegate",
    who: "mexico",
    caption: "A delegate’s phone: Mexico",
    viewport: { width: 390, height: 844 },
    place: { left: 1228, top: 40, width: 352, height: 762 },
  },
  {
    path: "/screen",
    caption: "Projector",
    dark: true,
    viewport: { width: 1280, height: 704 },
    place: { left: 20, top: 632, width: 451, height: 248 },
  },
  {
    path: "/rapporteur",
    who: "rapporteur",
    caption: "Rapporteur",
    viewport: { width: 1340, height: 464 },
    place: { left: 490, top: 632, width: 716, height: 248 },
  },
];

export type Screen = Shown & { page: Page; known: () => number };

/** Somebody at a device of their own, live, whose time only passes when the film says so. */
export async function openScreen(browser: Browser, house: House, shown: Shown): Promise<Screen> {
  const { viewport, dark, who, path } = shown;
  const colorScheme = dark ? "dark" : "light";
  const context = await browser.newContext({ locale: "en-GB", viewport, colorScheme, reducedMotion: "reduce" });
  if (who) await context.addCookies(cookies(await house.cookieOf(who), house.url));
  const page = await context.newPage();
  const known = latestSeq(page);
  await page.clock.install();
  await openLive(page, `${house.url}/${house.slug}/3${path}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
  await measureTime(page);
  return { ...shown, page, known };
}

/** The page asks for the server's time, as a phone taken from the pocket does; what it answers shows with the next tick. */
export async function measureTime(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

/** The latest point of the journal that this page was told of. */
function latestSeq(page: Page): () => number {
  let latest = 0;
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => {
      for (const [, seq] of payload.toString().matchAll(/"(?:to|seq)":(\d+)/g)) latest = Math.max(latest, Number(seq));
    });
  });
  return () => latest;
}

function cookies(header: string, url: string) {
  return header.split("; ").map((cookie) => {
    const [name = "", ...value] = cookie.split("=");
    return { name, value: value.join("="), url };
  });
}
