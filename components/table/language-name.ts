import { intlTag, type Locale } from "@/lib/i18n/locales";

/** "Arabic", in the reader's language; the tag itself where nobody knows it. */
export function languageName(locale: Locale, language: string): string {
  try {
    return new Intl.DisplayNames(intlTag(locale), { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
