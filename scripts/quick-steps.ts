import { command } from "@/scripts/command";
import { prepareClient } from "@/scripts/prepare";
import { type Step, step } from "@/scripts/steps";

/** Lint with the import rules and types, and beside them the unit tests, with so many random sequences of commands against the laws. */
export async function quickSteps(sequences: number): Promise<Step[]> {
  await prepareClient();
  const env = { LAW_SEQUENCES: String(sequences) };
  const vitest = command("vitest", ["run", "--project", "unit", "--reporter=dot"], { env });
  const unit = step("unit and property tests", vitest);
  const lint = await step("lint and import rules", command("biome", ["check", "--error-on-warnings", "."]));
  const types = await step("types", command("tsc", ["--noEmit"]));
  return [lint, types, await unit];
}
