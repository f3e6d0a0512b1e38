import { quickSteps } from "@/scripts/quick-steps";
import { summary } from "@/scripts/steps";

/** Enough to notice, while one works, what a change broke. `npm test` plays twenty times as many sequences, and leaves no test out. */
const QUICK = { QUICK: "1", LAW_SEQUENCES: "100" };

try {
  const steps = await quickSteps(QUICK);
  console.log(summary(steps));
  process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
