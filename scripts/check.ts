import { command, type Outcome } from "@/scripts/command";
import { prepareClient } from "@/scripts/prepare";

/** Lint with import rules, types, unit and property tests; side by side, the quick ones first. */
export async function check(): Promise<boolean> {
  await prepareClient();
  const quick = lintThenTypes();
  const unit = report("unit tests", command("vitest", ["run", "--project", "unit", "--reporter=dot"]));
  return (await Promise.all([quick, unit])).every(Boolean);
}

async function lintThenTypes(): Promise<boolean> {
  const lint = await report("lint and import rules", command("biome", ["check", "--error-on-warnings", "."]));
  const types = await report("types", command("tsc", ["--noEmit"]));
  return lint && types;
}

/** One line for what went well, everything that was said for what did not. */
async function report(name: string, running: Promise<Outcome>): Promise<boolean> {
  const { ok, output, seconds } = await running;
  const tests = /Tests\s+(.+)/.exec(plain(output))?.[1];
  console.log(`${ok ? "ok    " : "FAILED"}  ${name}  ${seconds.toFixed(1)} s${tests ? `  ${tests}` : ""}`);
  if (!ok) console.log(output.trim());
  return ok;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours of a terminal.
const plain = (text: string) => text.replace(/\x1b\[[0-9;]*m/g, "");

if (process.argv[1]?.endsWith("check.ts")) {
  process.exitCode = (await check().catch(failed)) ? 0 : 1;
}

function failed(error: Error): false {
  console.error(error.message);
  return false;
}
