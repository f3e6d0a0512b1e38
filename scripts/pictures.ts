import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { Rostrum } from "@/e2e/support/rostrum";
import { browserOptions } from "@/scripts/browser";
import { openHouse } from "@/scripts/demo-live/house";
import { SteppedClock } from "@/scripts/demo-live/paced-clock";
import { timeOf } from "@/scripts/demo-live/step";
import { CHOSEN } from "@/scripts/pictures/chosen";
import { photograph } from "@/scripts/pictures/photograph";
import { COMPONENTS, type Picture, picturesOf, SCREENS } from "@/scripts/pictures/screens";

/*
 * npm run pictures -- [--only delegate] [--chosen]
 *
 * Photographs every screen of the demo meeting at every device, light and dark, in English and Arabic, into docs/pictures. All of them
 * at one moment of the morning: the clock of this server stands still. --only takes one screen with its other faces, --chosen those
 * that the README shows. A run of all removes the pictures that are made no more.
 */

const FOLDER = "docs/pictures";
const MOMENT = "10:58:42";
/** Pages run on by themselves; told that the server's time creeps, they stand as well. */
const CREEPING = 0.001;
const MADE_HERE = /-(phone|tablet|desktop|wall)-(light|dark)-[a-z]{2}\.(png|webp)$/;

type Options = { only?: string; chosen: boolean };

function wanted({ only, chosen }: Options): Picture[] {
  const all = [...SCREENS, COMPONENTS].flatMap(picturesOf);
  const found = all.filter(({ name, screen }) => {
    if (chosen && !CHOSEN.includes(name)) return false;
    return only === undefined || screen.name === only || screen.name.startsWith(`${only}-`);
  });
  if (found.length === 0) throw new Error(`--only takes one of ${[...SCREENS, COMPONENTS].map(({ name }) => name)}.`);
  return found;
}

/** A Rostrum on which it is 10:58:42 in New York, as long as it takes. */
async function photographMeeting(browser: Browser, pictures: Picture[]): Promise<string[]> {
  if (pictures.length === 0) return [];
  const house = await openHouse({ clock: new SteppedClock(timeOf(MOMENT), CREEPING), port: 0 });
  try {
    const { resetDemo } = await import("@/prisma/demo/load");
    await resetDemo();
    return await inTurn(browser, house.url, pictures);
  } finally {
    await house.close();
  }
}

async function photographComponents(browser: Browser, pictures: Picture[]): Promise<string[]> {
  if (pictures.length === 0) return [];
  const rostrum = await Rostrum.prepare({ demo: false, dev: true });
  try {
    await rostrum.start();
    return await inTurn(browser, rostrum.url, pictures);
  } finally {
    await rostrum.stop();
  }
}

/** One sitting for each screen at each device; one that fails is told, and the others go on. */
async function inTurn(browser: Browser, url: string, pictures: Picture[]): Promise<string[]> {
  const made: string[] = [];
  const sittings = new Set(pictures.map(({ screen, device }) => `${screen.name} ${device}`));
  for (const sitting of sittings) {
    const of = pictures.filter(({ screen, device }) => `${screen.name} ${device}` === sitting);
    try {
      made.push(...(await photograph(browser, url, of)));
    } catch (error) {
      console.error(`${sitting}: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
  return made;
}

async function removeOthers(made: string[]): Promise<void> {
  const old = (await readdir(FOLDER)).filter((file) => MADE_HERE.test(file) && !made.includes(file));
  for (const file of old) await rm(join(FOLDER, file));
}

async function main(): Promise<void> {
  const { only, chosen } = parseArgs({
    options: { only: { type: "string" }, chosen: { type: "boolean", default: false } },
  }).values;
  const pictures = wanted({ only, chosen });
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch(await browserOptions());
  try {
    const meeting = pictures.filter(({ screen }) => screen !== COMPONENTS);
    const components = pictures.filter(({ screen }) => screen === COMPONENTS);
    const made = [...(await photographMeeting(browser, meeting)), ...(await photographComponents(browser, components))];
    if (only === undefined && !chosen && !process.exitCode) await removeOthers(made);
    console.log(`${made.length} pictures.`);
  } finally {
    await browser.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
