import { command, type Outcome } from "@/scripts/command";
import { prepareBuild } from "@/scripts/prepare";
import { quickSteps } from "@/scripts/quick-steps";
import { type Step, step, summary } from "@/scripts/steps";

async function everything(): Promise<Step[]> {
  const quick = await quickSteps();
  const vitest = command("vitest", ["run", "--project", "integration", "--reporter=dot"]);
  const integration = await step("integration tests on PostgreSQL", vitest);
  const built = await step("production build", build());
  if (!built.ok) return [...quick, integration, built];
  const browser = await step("browser tests", command("playwright", ["test"]));
  return [...quick, integration, built, browser];
}

async function build(): Promise<Outcome> {
  const began = performance.now();
  const outcome = (ok: boolean, output: string) => ({ ok, output, seconds: (performance.now() - began) / 1000 });
  return prepareBuild().then(
    () => outcome(true, ""),
    (error: Error) => outcome(false, error.message),
  );
}

try {
  const steps = await everything();
  console.log(summary(steps));
  process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
