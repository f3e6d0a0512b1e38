import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import sharp from "sharp";
import { openLive } from "@/e2e/support/live";
import { localeCookie } from "@/lib/i18n/locales";
import { signIn } from "@/scripts/demo-live/sign-in";
import { COMPONENTS, DEVICES, type Picture } from "@/scripts/pictures/screens";

const FOLDER = "docs/pictures";
const QUALITY = 80;
/** A machine under load, or a page that is compiled only now. */
const PATIENCE = 120_000;

/** Pictures of one screen at one device: one person, in every scheme and language. Returns the names of the files. */
export async function photograph(browser: Browser, base: string, pictures: Picture[]): Promise<string[]> {
  const [first] = pictures;
  if (!first) return [];
  const { screen, device } = first;
  const context = await browser.newContext({
    viewport: DEVICES[device],
    hasTouch: device === "phone" || device === "tablet",
    reducedMotion: "reduce",
  });
  if (screen.badge) await context.addCookies(cookies(await signIn(base, screen.badge), base));
  const page = await patientPage(context);
  const made: string[] = [];
  try {
    for (const picture of pictures) {
      await context.addCookies([{ name: localeCookie, value: picture.locale, url: base }]);
      await page.emulateMedia({ colorScheme: picture.scheme });
      await open(page, base, picture);
      if (screen === COMPONENTS) made.push(...(await groups(page, picture)));
      else made.push(await keep(picture.name, await page.screenshot({ animations: "disabled" })));
    }
    return made;
  } finally {
    await context.close();
  }
}

async function patientPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

function cookies(header: string, url: string) {
  return header.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
}

async function open(page: Page, base: string, { screen, scheme }: Picture): Promise<void> {
  const { path, waits, arrange } = screen;
  await (waits ? openLive(page, base + path) : page.goto(base + path));
  if (waits === "clock") await page.getByRole("timer").first().waitFor({ state: "attached" });
  await arrange?.(page, scheme);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The page of all components is too long for one picture: each group is one, in the window's width. */
async function groups(page: Page, { name }: Picture): Promise<string[]> {
  // The last thing that happens on it: the server says that there is no such table.
  await page.locator("main [role=alert] a").first().waitFor();
  await page.addStyleTag({ content: "nextjs-portal { display: none; }" });
  const made: string[] = [];
  for (const group of await page.locator("main > section").all()) {
    const title = (await group.getAttribute("aria-label")) ?? "";
    const part = title.toLowerCase().replace(/[^a-z]+/g, "-");
    const picture = await group.screenshot({ animations: "disabled", timeout: PATIENCE });
    made.push(await keep(name.replace("components", `components-${part}`), picture));
  }
  return made;
}

async function keep(name: string, picture: Buffer): Promise<string> {
  const file = `${name}.webp`;
  const { size } = await sharp(picture).webp({ quality: QUALITY, effort: 6 }).toFile(join(FOLDER, file));
  console.log(`${file.padEnd(52)} ${Math.round(size / 1024)} KiB`);
  return file;
}
