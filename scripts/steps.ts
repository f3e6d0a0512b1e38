import type { Outcome } from "@/scripts/command";

/** How one part of the checks ended; parts without tests count none. */
export type Step = { name: string; ok: boolean; passed: number; failed: number; skipped: number };

/** Waits for a part and prints one line for what went well, and everything that was said for what did not. */
export async function step(name: string, running: Promise<Outcome>): Promise<Step> {
  const { ok, output, seconds } = await running;
  const counts = countsIn(output);
  const tests = counts.passed + counts.failed > 0 ? `, ${tally(counts)}` : "";
  console.log(`${ok ? "ok     " : "FAILED "} ${name} (${seconds.toFixed(1)} s${tests})`);
  if (!ok) console.log(`${output.trim()}\n`);
  return { name, ok, ...counts };
}

/** The last line of all: the tests of every part together, and the parts that failed. */
export function summary(steps: Step[]): string {
  const sum = (key: "passed" | "failed" | "skipped") => steps.reduce((total, each) => total + each[key], 0);
  const broken = steps.filter(({ ok }) => !ok).map(({ name }) => name);
  const end = broken.length > 0 ? `Not in order: ${broken.join(", ")}.` : "All is in order.";
  return `${tally({ passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") })}. ${end}`;
}

/** Reads the closing lines of Vitest (`Tests  1 failed | 7 passed (8)`) and of Playwright (`  7 passed (1.0m)`). */
export function countsIn(output: string): Pick<Step, "passed" | "failed" | "skipped"> {
  const text = output.replaceAll(colours, "");
  const told =
    /^\s*Tests\s.*$/m.exec(text)?.[0] ?? text.match(/^\s*\d+ (passed|failed|skipped|flaky)\b.*$/gm)?.join("\n") ?? "";
  const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(told)?.[1] ?? 0);
  return { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
}

function tally({ passed, failed, skipped }: Pick<Step, "passed" | "failed" | "skipped">): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one.
const colours = /\x1b\[[0-9;]*m/g;
