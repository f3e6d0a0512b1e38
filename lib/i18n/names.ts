import type { Locale } from "@/lib/i18n/locales";

/** Takes the names of a delegation by language code; returns the one in `locale`, else English, else the one it was given in. */
export function nameIn(names: Record<string, string>, locale: Locale): string {
  return names[locale] ?? names.en ?? Object.values(names)[0] ?? "";
}
