import { minutesAndSeconds } from "@/components/table/clock-reading";
import type { Option } from "@/components/ui/select-field";

/** The steps (seconds) to choose from, the present value among them even if it is none of them; `none` names zero. */
export function durations(steps: number[], present: number, none?: string): Option[] {
  const all = [...new Set([...steps, present])].sort((one, other) => one - other);
  return all.map((seconds) => ({
    value: String(seconds),
    label: seconds === 0 && none !== undefined ? none : minutesAndSeconds(seconds),
  }));
}
