import { intlTag, type Locale } from "@/lib/i18n/locales";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Takes milliseconds until something, returns "in 25 minutes", "in 4 hours", "in 3 days"; never less than a minute. */
export function inTime(locale: Locale, ms: number): string {
  const format = new Intl.RelativeTimeFormat(intlTag(locale), { numeric: "always" });
  if (ms >= 2 * DAY) return format.format(Math.round(ms / DAY), "day");
  if (ms >= 1.5 * HOUR) return format.format(Math.round(ms / HOUR), "hour");
  return format.format(Math.max(1, Math.round(ms / MINUTE)), "minute");
}

/** Do two moments (ms) fall on the same day in the meeting's time zone? */
export function sameDay(one: number, other: number, timeZone: string): boolean {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone });
  return day.format(one) === day.format(other);
}
