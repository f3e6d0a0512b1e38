import { quickSteps } from "@/scripts/quick-steps";
import { summary } from "@/scripts/steps";

try {
  const steps = await quickSteps();
  console.log(summary(steps));
  process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
