import { Check, ChevronDown, Languages } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { ClosingForm } from "@/components/ui/closing-form";
import { currentLocale } from "@/lib/i18n/current-locale";
import { localeName, locales } from "@/lib/i18n/locales";
import { setLocale } from "@/lib/i18n/set-locale";

/**
 * The language of the page on a button, the offered ones by their own names behind it. A popover of the browser's: it opens, stays
 * above everything and closes on Escape or a press elsewhere without script, and a browser that knows none shows the names.
 */
export async function LanguageSwitch() {
  const [current, t] = await Promise.all([currentLocale(), getTranslations("common")]);
  return (
    <div className="-mx-2 [anchor-scope:--languages]">
      <button
        type="button"
        popoverTarget="languages"
        className="inline-flex min-h-9 items-center gap-1.5 rounded-lg px-2 text-sm text-soft [anchor-name:--languages] hover:text-ink max-sm:min-h-11 pointer-coarse:min-h-11"
      >
        <Languages aria-hidden="true" className="size-4 flex-none" />
        <span className="sr-only">{t("language")} </span>
        <span lang={current}>{localeName(current)}</span>
        <ChevronDown aria-hidden="true" className="size-3.5 flex-none" />
      </button>
      <ClosingForm id="languages" popover="auto" action={setLocale} aria-label={t("language")} className={PANEL}>
        {locales.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            aria-current={locale === current ? "true" : undefined}
            className="flex min-h-9 w-full items-center justify-between gap-6 rounded-lg px-3 text-start text-base hover:bg-accent-wash aria-[current=true]:font-semibold max-sm:min-h-11 pointer-coarse:min-h-11"
          >
            <bdi>{localeName(locale)}</bdi>
            {locale === current && <Check aria-hidden="true" className="size-4 flex-none text-accent" />}
          </button>
        ))}
      </ClosingForm>
    </div>
  );
}

/** At the button, above it where there is no room below; in the middle of the screen where no browser can tell the place. */
const PANEL = [
  "m-auto min-w-44 rounded-xl border border-line bg-raised p-1.5 text-ink shadow-lg open:animate-fade",
  "supports-[position-area:center]:inset-auto supports-[position-area:center]:m-0 supports-[position-area:center]:my-1.5",
  "[position-anchor:--languages] [position-area:block-end_span-inline-start]",
  "[position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline]",
].join(" ");
