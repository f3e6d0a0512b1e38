import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type House, openHouse } from "@/scripts/demo-live/house";
import { BEFORE, MORNING } from "@/scripts/demo-live/morning";
import { type DemoOptions, readOptions } from "@/scripts/demo-live/options";
import { PacedClock } from "@/scripts/demo-live/paced-clock";
import { Player } from "@/scripts/demo-live/player";
import { screens } from "@/scripts/demo-live/screens";
import { timeOf } from "@/scripts/demo-live/step";

/*
 * npm run demo:live -- [--speed 20] [--port 3000] [--loop]
 *
 * Plays a whole morning at table 3 of the demo meeting, from 09:40 to the publication of the record at 13:08, so that all screens can be
 * seen moving. At --speed 1 it takes as long as it did, at 60 three and a half minutes; 10 is usual. It is a Rostrum of its own with an
 * empty database, which is thrown away at the end, so it stands beside any other. Whoever has a badge may take a hand in it.
 * With --loop the morning begins again ten seconds after its end.
 */

const LAST_LOOK = 10_000;

async function morning({ speed, port, loop }: DemoOptions, ended: AbortSignal): Promise<void> {
  const clock = new PacedClock(timeOf(BEFORE), speed);
  const house = await openHouse({ clock, port });
  try {
    console.log(screens({ ...house, url: house.url, speed }));
    clock.start();
    await play(clock, house, ended);
    console.log(`\nThe morning is over.${loop ? "" : " The screens stay as they are until Ctrl-C."}`);
    await wait(loop ? LAST_LOOK : 2 ** 31 - 1, undefined, { signal: ended });
  } catch (error) {
    if (!ended.aborted) throw error;
  } finally {
    await house.close();
  }
}

async function play(clock: PacedClock, house: House, signal: AbortSignal): Promise<void> {
  const player = new Player((who, command) => house.send(who, command));
  for (const step of MORNING) {
    await wait(clock.until(timeOf(step.at)), undefined, { signal });
    const refusal = await player.play(step);
    console.log(`${step.at}  ${step.told}${refusal ? ` (refused: ${refusal})` : ""}`);
  }
}

/** Each round is a process of its own, on the same port and with the same secret, so that screens find back by themselves. */
async function rounds({ speed, port }: DemoOptions, ended: AbortSignal): Promise<number> {
  const env = { ...process.env, NEXTAUTH_SECRET: randomBytes(32).toString("base64url"), [ROUND]: "1" };
  const args = ["--import", "tsx", import.meta.filename, "--loop", "--speed", String(speed), "--port", String(port)];
  for (;;) {
    const child = spawn(process.execPath, args, { stdio: "inherit", env });
    // From a terminal the round hears Ctrl-C itself, too.
    ended.addEventListener("abort", () => child.kill("SIGTERM"));
    const code = await new Promise<number>((resolve) => child.once("exit", (left) => resolve(left ?? 1)));
    if (ended.aborted || code !== 0) return ended.aborted ? 0 : code;
  }
}

const ROUND = "ROSTRUM_DEMO_ROUND";

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => ending.abort());
  if (options.loop && !process.env[ROUND]) return rounds(options, ending.signal);
  await morning(options, ending.signal);
  return 0;
}

main()
  .catch((error: Error) => {
    const taken = "code" in error && error.code === "EADDRINUSE";
    console.error(
      taken ? "That port is taken by another program. Choose a free one, such as --port 3100." : error.message,
    );
    return 1;
  })
  .then((code) => process.exit(code));
