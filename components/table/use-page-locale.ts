import { useLocale } from "next-intl";
import { defaultLocale, type Locale, localeOf } from "@/lib/i18n/locales";

/** The language of the page; in server and client components. */
export function usePageLocale(): Locale {
  return localeOf(useLocale()) ?? defaultLocale;
}
