import { intlTag, type Locale } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/names";

type Named = { names: Record<string, string> };

/** Takes a language; returns how to sort what bears names in that language: accents after their letter, Chinese by pinyin. */
export function byNameIn(locale: Locale): (one: Named, other: Named) => number {
  const collator = new Intl.Collator(collation(locale));
  const sortName = ({ names }: Named) => withoutArticle(nameIn(names, locale), locale);
  return (one, other) => collator.compare(sortName(one), sortName(other));
}

/** Pinyin is what Chinese gets anyway; said, so that no engine chooses strokes. */
function collation(locale: Locale): string {
  return locale === "zh" ? `${intlTag(locale)}-u-co-pinyin` : intlTag(locale);
}

/** Arabic lists of States stand as if the article were not written; an alif with hamza, as in the name of Germany, begins no article. */
function withoutArticle(name: string, locale: Locale): string {
  return locale === "ar" ? name.replace(/^ال/, "") : name;
}
