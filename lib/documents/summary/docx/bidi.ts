import type { Direction } from "@/lib/i18n/locales";

/** A stretch of text that is written in one direction. */
export type Stretch = { text: string; direction: Direction };

const RTL = "\\p{Script=Arabic}\\p{Script=Hebrew}";
const LTR =
  "\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";

/** From the first to the last letter of the one script before a letter of the other; Latin keeps its numbers: "A/70/59". */
const ISLANDS = {
  ltr: new RegExp(`[${RTL}](?:[^${LTR}]*[${RTL}])?`, "gu"),
  rtl: new RegExp(`(?:\\d[^${RTL}${LTR}]*)?[${LTR}](?:[^${RTL}]*[${LTR}\\d])?`, "gu"),
};

const OWN_LETTER = { ltr: new RegExp(`[${LTR}]`, "u"), rtl: new RegExp(`[${RTL}]`, "u") };
const OTHER: Record<Direction, Direction> = { ltr: "rtl", rtl: "ltr" };

/** The direction of a paragraph in a document of direction `base`: the other one only where no letter runs in the document's own. */
export function paragraphDirection(text: string, base: Direction): Direction {
  return OWN_LETTER[OTHER[base]].test(text) && !OWN_LETTER[base].test(text) ? OTHER[base] : base;
}

/** Word lays a run out as right-to-left only if the run says so: the text cut where its direction turns. */
export function stretches(text: string, base: Direction): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (const { index, 0: island } of text.matchAll(ISLANDS[base])) {
    if (index > from) parts.push({ text: text.slice(from, index), direction: base });
    parts.push({ text: island, direction: OTHER[base] });
    from = index + island.length;
  }
  return from < text.length ? [...parts, { text: text.slice(from), direction: base }] : parts;
}
