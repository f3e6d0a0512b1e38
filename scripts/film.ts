import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { browserOptions } from "@/scripts/browser";
import { type House, openHouse } from "@/scripts/demo-live/house";
import { BEFORE, MORNING } from "@/scripts/demo-live/morning";
import { SteppedClock } from "@/scripts/demo-live/paced-clock";
import { Player } from "@/scripts/demo-live/player";
import { type Step, timeOf } from "@/scripts/demo-live/step";
import { compose, film, openGround } from "@/scripts/film/frame";
import { measureTime, openScreen, SCREENS, type Screen } from "@/scripts/film/screens";

/*
 * npm run film
 *
 * Films twelve minutes of the morning that `npm run demo:live` plays, on four screens side by side, into docs/pictures/morning.webp.
 * Between two frames time stands still for server and pages alike, so a slow machine takes longer but films the same.
 */

const FILE = "docs/pictures/morning.webp";
const FROM = "10:57:20";
const UNTIL = "11:10:00";
/** Twenty times as fast as it was, two frames a second. */
const SPEED = 20;
const FRAME = 500;
const LATE = 20_000;

class Shoot {
  private played = 0;
  private seq = 0;
  private told = "";
  private readonly player: Player;

  constructor(
    house: House,
    private readonly clock: SteppedClock,
  ) {
    this.player = new Player(async (who, command) => {
      const answer = await house.send(who, command);
      if (answer.ok) this.seq = answer.seq;
      return answer;
    });
  }

  /** Everything that happens up to this moment, each at its time. */
  async playUntil(time: number): Promise<void> {
    for (const step of this.due(time)) {
      this.clock.moveTo(timeOf(step.at));
      const refusal = await this.player.play(step);
      if (refusal) throw new Error(`${step.at} ${step.told}: ${refusal}`);
      this.told = step.told;
    }
    this.clock.moveTo(time);
  }

  private due(time: number): Step[] {
    const steps = MORNING.slice(this.played).filter(({ at }) => timeOf(at) <= time);
    this.played += steps.length;
    return steps;
  }

  /** Waits until every screen was told, lets its time pass, and says what just happened. */
  async show(screens: Screen[], elapsed: number): Promise<string> {
    const late = performance.now() + LATE;
    while (screens.some((screen) => screen.known() < this.seq)) {
      if (performance.now() > late) throw new Error(`A screen was not told within ${LATE} ms.`);
      await wait(20);
    }
    await Promise.all(screens.map(({ page }) => page.clock.runFor(elapsed)));
    // All of them tell the time alike again, however long each took to load.
    await Promise.all(screens.map(({ page }) => measureTime(page)));
    return this.told;
  }
}

async function shoot(house: House, clock: SteppedClock): Promise<Buffer[]> {
  const browser = await chromium.launch(await browserOptions());
  try {
    const action = new Shoot(house, clock);
    await action.playUntil(timeOf(FROM) - FRAME * SPEED);
    const ground = await openGround(browser);
    const screens: Screen[] = [];
    for (const shown of SCREENS) screens.push(await openScreen(browser, house, shown));
    const frames: Buffer[] = [];
    for (let time = timeOf(FROM); time <= timeOf(UNTIL); time += FRAME * SPEED) {
      await action.playUntil(time);
      const told = await action.show(screens, FRAME);
      frames.push(await compose(await ground(clockFace(time), told), screens));
      process.stdout.write(".");
    }
    return frames;
  } finally {
    await browser.close();
  }
}

function clockFace(time: number): string {
  return new Date(time).toLocaleTimeString("en-GB", { timeZone: "America/New_York" });
}

async function main(): Promise<void> {
  const clock = new SteppedClock(timeOf(BEFORE), SPEED);
  const house = await openHouse({ clock, port: 0, host: "127.0.0.1" });
  try {
    const frames = await shoot(house, clock);
    const moving = await film(frames, FRAME);
    await mkdir(dirname(FILE), { recursive: true });
    await writeFile(FILE, moving);
    console.log(`\n${FILE}: ${frames.length} frames, ${(moving.length / 1e6).toFixed(2)} MB`);
  } finally {
    await house.close();
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error);
    process.exit(1);
  },
);
