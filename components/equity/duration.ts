import { minutesAndSeconds } from "@/components/table/clock-reading";

/** Takes whole seconds, returns "m:ss", from an hour on "h:mm:ss"; the same digits in every language, as on a clock. */
export function duration(seconds: number): string {
  if (seconds < 3600) return minutesAndSeconds(seconds);
  return `${Math.floor(seconds / 3600)}:${minutesAndSeconds(seconds % 3600).padStart(5, "0")}`;
}
