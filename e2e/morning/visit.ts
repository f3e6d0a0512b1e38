import { type Browser, devices, type Page } from "@playwright/test";
import type { Room } from "@/e2e/morning/room";
import { openLive } from "@/e2e/support/live";

const DEVICES = {
  desk: { viewport: { width: 1440, height: 900 } },
  tablet: { viewport: { width: 1024, height: 768 }, hasTouch: true },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, userAgent: devices["Pixel 7"].userAgent },
  wall: { viewport: { width: 1920, height: 1080 } },
};

export type Visit = { device: keyof typeof DEVICES; path?: string; who?: string };

/** Somebody opens a page of the table on a device, signed in unless only watching, and is live there. */
export async function visit(browser: Browser, room: Room, { device, path = "", who }: Visit): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", ...DEVICES[device] });
  if (who) await context.addCookies(cookies(await room.cookie(who), room.url));
  const page = await context.newPage();
  await openLive(page, room.page + path);
  return page;
}

function cookies(header: string, url: string) {
  return header.split("; ").map((cookie) => {
    const [name = "", ...value] = cookie.split("=");
    return { name, value: value.join("="), url };
  });
}

/** The page measures the room's clock anew, as when a phone is taken from the pocket. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

/** From its next load on, this page has a line on which the server's words can be held back and let go. */
export async function slowLine(page: Page): Promise<{ hold(): void; release(): void }> {
  const held: (() => void)[] = [];
  let holding = false;
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    socket.connectToServer().onMessage((message) => {
      if (holding) held.push(() => socket.send(message));
      else socket.send(message);
    });
  });
  return {
    hold() {
      holding = true;
    },
    release() {
      holding = false;
      for (const send of held.splice(0)) send();
    },
  };
}
