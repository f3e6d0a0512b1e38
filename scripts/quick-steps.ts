import { command } from "@/scripts/command";
import { prepareClient } from "@/scripts/prepare";
import { type Step, step } from "@/scripts/steps";

/**
 * Lint with the import rules, types, and the unit tests with these settings in their environment. One after the other: each uses all
 * cores, and together they would need as much memory again.
 */
export async function quickSteps(env: Record<string, string> = {}): Promise<Step[]> {
  await prepareClient();
  const lint = await step("lint and import rules", command("biome", ["check", "--error-on-warnings", "."]));
  const types = await step("types", command("tsc", ["--noEmit"]));
  const vitest = command("vitest", ["run", "--project", "unit", "--reporter=dot"], { env });
  return [lint, types, await step("unit and property tests", vitest)];
}
