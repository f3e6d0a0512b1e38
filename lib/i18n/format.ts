import { intlTag, type Locale } from "@/lib/i18n/locales";

// Making a formatter costs a hundred times what using it does, and a screen formats at every change of its table.
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<Locale, Intl.ListFormat>();

function dateFormat(locale: Locale, kind: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${kind} ${options.timeZone}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(intlTag(locale), options);
  dates.set(key, format);
  return format;
}

function numberFormat(locale: Locale, signDisplay: "auto" | "exceptZero"): Intl.NumberFormat {
  const key = `${locale} ${signDisplay}`;
  const format = numbers.get(key) ?? new Intl.NumberFormat(intlTag(locale), { signDisplay });
  numbers.set(key, format);
  return format;
}

/** Digits of the language: places on the list, counts. Clocks and document symbols keep Western digits. */
export function numeral(locale: Locale, value: number): string {
  return numberFormat(locale, "auto").format(value);
}

/** Takes milliseconds since the epoch and the meeting's time zone; returns e.g. "10:58", with `seconds` "10:58:42". */
export function timeOfDay(locale: Locale, at: number, timeZone: string, seconds = false): string {
  return dateFormat(locale, seconds ? "seconds" : "minutes", {
    hour: "2-digit",
    minute: "2-digit",
    second: seconds ? "2-digit" : undefined,
    hourCycle: "h23",
    timeZone,
  }).format(at);
}

/** Takes milliseconds since the epoch and the meeting's time zone; returns e.g. "19 September 2016". */
export function longDate(locale: Locale, at: number, timeZone: string): string {
  return dateFormat(locale, "date", { day: "numeric", month: "long", year: "numeric", timeZone }).format(at);
}

/** Names one after the other, as the language writes a list: "Kenya, Ghana and Peru". */
export function nameList(locale: Locale, names: string[]): string {
  const format = lists.get(locale) ?? new Intl.ListFormat(intlTag(locale), { type: "conjunction" });
  lists.set(locale, format);
  return format.format(names);
}

/** Takes a signed number of minutes; returns the drift with its sign: "+5", "−3", "0". */
export function signed(locale: Locale, minutes: number): string {
  return numberFormat(locale, "exceptZero").format(minutes);
}
