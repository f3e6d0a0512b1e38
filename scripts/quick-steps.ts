import { command } from "@/scripts/command";
import { prepareClient } from "@/scripts/prepare";
import { type Step, step } from "@/scripts/steps";

/** Lint with the import rules and types, and beside them the unit and property tests. */
export async function quickSteps(): Promise<Step[]> {
  await prepareClient();
  const unit = step("unit and property tests", command("vitest", ["run", "--project", "unit", "--reporter=dot"]));
  const lint = await step("lint and import rules", command("biome", ["check", "--error-on-warnings", "."]));
  const types = await step("types", command("tsc", ["--noEmit"]));
  return [lint, types, await unit];
}
