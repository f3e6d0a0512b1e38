import type { Locale } from "@/lib/i18n/locales";

const LATIN = [..."abcdefghijklmnopqrstuvwxyz"];
/** In the order in which Arabic counts. A lone hāʾ is written with its stroke, or it would read as a five. */
const ARABIC = [..."أبجد", "هـ", ..."وزحطيكلمنسعفصقرشتثخذضظغ"];

/** The letter that marks a part of a question, counted from 0, as documents in this language letter their parts. */
export function partLetter(locale: Locale, part: number): string {
  const letters = locale === "ar" ? ARABIC : LATIN;
  return (letters[part % letters.length] ?? "").repeat(Math.floor(part / letters.length) + 1);
}
