/** The languages Rostrum speaks. `tag` is what Intl gets: it pins digits and hour cycle, which differ between
 *  versions of ICU (the newest write Arabic with Western digits), so that server and browser always agree. */
const languages = {
  en: { name: "English", direction: "ltr", tag: "en-GB" },
  ar: { name: "العربية", direction: "rtl", tag: "ar-u-hc-h23-nu-arab" },
  zh: { name: "中文", direction: "ltr", tag: "zh-Hans-CN" },
  fr: { name: "Français", direction: "ltr", tag: "fr-FR" },
  ru: { name: "Русский", direction: "ltr", tag: "ru-RU" },
  es: { name: "Español", direction: "ltr", tag: "es-ES" },
} as const;

export type Locale = keyof typeof languages;
export type Direction = "ltr" | "rtl";

export const defaultLocale: Locale = "en";
export const localeCookie = "locale";
export const locales = Object.keys(languages) as Locale[];

/** The language's name in the language itself. */
export function localeName(locale: Locale): string {
  return languages[locale].name;
}

export function directionOf(locale: Locale): Direction {
  return languages[locale].direction;
}

/** The BCP 47 tag for Intl and next-intl. */
export function intlTag(locale: Locale): string {
  return languages[locale].tag;
}

/** Takes any language tag (`ar-EG`, next-intl's `useLocale()`), returns the offered locale it means, if any. */
export function localeOf(tag: string): Locale | undefined {
  const language = tag.trim().toLowerCase().split("-")[0];
  return locales.find((locale) => locale === language);
}

/** Takes the values of the `locale` cookie and of the Accept-Language header; the first offered one wins, else English. */
export function chooseLocale(asked: { cookie?: string | null; acceptLanguage?: string | null }): Locale {
  const chosen = asked.cookie ? localeOf(asked.cookie) : undefined;
  return chosen ?? preferred(asked.acceptLanguage ?? "") ?? defaultLocale;
}

function preferred(acceptLanguage: string): Locale | undefined {
  const ranges = acceptLanguage
    .slice(0, 500)
    .split(",")
    .map((range) => {
      const [tag = "", ...params] = range.split(";");
      const q = params.map((param) => param.trim()).find((param) => param.startsWith("q="));
      return { tag, weight: q ? Number(q.slice(2)) || 0 : 1 };
    })
    .filter((range) => range.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of ranges) {
    const locale = localeOf(tag);
    if (locale) return locale;
  }
  return undefined;
}
