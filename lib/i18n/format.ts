import { intlTag, type Locale } from "@/lib/i18n/locales";

/** Digits of the language: places on the list, counts. Clocks and document symbols keep Western digits. */
export function numeral(locale: Locale, value: number): string {
  return new Intl.NumberFormat(intlTag(locale)).format(value);
}

/** Takes milliseconds since the epoch and the meeting's time zone; returns e.g. "10:58", with `seconds` "10:58:42". */
export function timeOfDay(locale: Locale, at: number, timeZone: string, seconds = false): string {
  return new Intl.DateTimeFormat(intlTag(locale), {
    hour: "2-digit",
    minute: "2-digit",
    second: seconds ? "2-digit" : undefined,
    hourCycle: "h23",
    timeZone,
  }).format(at);
}

/** Takes milliseconds since the epoch and the meeting's time zone; returns e.g. "19 September 2016". */
export function longDate(locale: Locale, at: number, timeZone: string): string {
  return new Intl.DateTimeFormat(intlTag(locale), { day: "numeric", month: "long", year: "numeric", timeZone }).format(
    at,
  );
}

/** Takes a signed number of minutes; returns the drift with its sign: "+5", "−3", "0". */
export function signed(locale: Locale, minutes: number): string {
  return new Intl.NumberFormat(intlTag(locale), { signDisplay: "exceptZero" }).format(minutes);
}
