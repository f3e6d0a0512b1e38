import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/lib/i18n/current-locale";
import { localeName, offeredLocales } from "@/lib/i18n/locales";
import { setLocale } from "@/lib/i18n/set-locale";

/** The offered languages by their own names; a plain form, so it works before or without script. */
export async function LanguageSwitch() {
  const [current, t] = await Promise.all([currentLocale(), getTranslations("common")]);
  return (
    <form action={setLocale} aria-label={t("language")} className="flex flex-wrap items-center gap-x-1">
      {offeredLocales.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-current={locale === current ? "true" : undefined}
          className="min-h-9 rounded-lg px-3 text-sm text-soft hover:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:underline aria-[current=true]:decoration-accent aria-[current=true]:decoration-2 aria-[current=true]:underline-offset-6 max-sm:min-h-11 pointer-coarse:min-h-11"
        >
          {localeName(locale)}
        </button>
      ))}
    </form>
  );
}
