import type { Locale } from "@/lib/i18n/locales";
import type { Names } from "@/lib/roundtable/state";

/** The name in the language of the page, else in English, else as it was given; with the language it is in. */
export function nameIn(names: Names, locale: Locale): { name: string; language: string } {
  const [first = ""] = Object.keys(names);
  const language = [locale, "en", first].find((tag) => names[tag] !== undefined) ?? first;
  return { name: names[language] ?? "", language };
}
