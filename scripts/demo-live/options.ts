import { parseArgs } from "node:util";

export type DemoOptions = { speed: number; port: number; loop: boolean };

/** Takes the words of the command line; refuses what is unfit with an Error of one sentence that says what to write instead. */
export function readOptions(args: string[]): DemoOptions {
  const { values } = parsed(args);
  return {
    speed: within(values.speed, { name: "--speed", from: 1, to: 60, fallback: 10, example: "20" }),
    port: within(values.port, { name: "--port", from: 0, to: 65_535, fallback: 3000, example: "3000" }),
    loop: values.loop ?? false,
  };
}

const OPTIONS = { speed: { type: "string" }, port: { type: "string" }, loop: { type: "boolean" } } as const;

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS });
  } catch {
    const usage = "npm run demo:live -- [--speed 20] [--port 3000] [--loop]";
    throw new Error(`"${args.join(" ")}" is not understood. Write it as: ${usage}`);
  }
}

type Bounds = { name: string; from: number; to: number; fallback: number; example: string };

function within(given: string | undefined, { name, from, to, fallback, example }: Bounds): number {
  if (given === undefined) return fallback;
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= from && value <= to) return value;
  throw new Error(`${name} is ${given}; it must be a whole number from ${from} to ${to}, such as ${name} ${example}.`);
}
