import { getLocale } from "next-intl/server";
import { defaultLocale, type Locale, localeOf } from "@/lib/i18n/locales";

/** The language of the request being rendered (server components and actions). */
export async function currentLocale(): Promise<Locale> {
  return localeOf(await getLocale()) ?? defaultLocale;
}
