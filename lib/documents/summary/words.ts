import type { Locale } from "@/lib/i18n/locales";
import type { AttributionMode, Kind, Quantifier, RequestKind, Tone } from "@/lib/roundtable/state";
import { arabic } from "./words/ar";
import { english } from "./words/en";
import { spanish } from "./words/es";
import { french } from "./words/fr";
import { russian } from "./words/ru";
import { chinese } from "./words/zh";

/** The view of some speakers: how many, of which kind (null: of any), in which tone; `what` is a clause without its "that". */
export type Said = { quantifier: Quantifier; kind: Kind | null; tone: Tone | null; what: string };

/**
 * The fixed words of a summary, in one language, in the manner of the summaries of the United Nations. Numbers come as the language
 * writes them. Counts stand in brackets, so that no sentence depends on a plural, and names where no language declines them.
 */
export type SummaryWords = {
  title: (table: string) => string;
  overview: string;
  held: (facts: { table: string; title: string; meeting: string; date: string; place: string }) => string;
  session: (from: string, to: string) => string;
  rehearsal: string;
  stillOpen: string;
  attendance: (list: string) => string;
  moderated: (names: string, several: boolean) => string;
  heard: (list: string) => string;
  forms: Record<RequestKind, string>;
  videos: (count: string) => string;
  onBehalf: (list: string) => string;
  alsoFor: (speaker: string, others: string) => string;
  onBehalfCount: (count: string) => string;
  pointsOfOrder: (count: string) => string;
  segments: string;
  segment: (title: string, from: string, to: string) => string;
  discussion: string;
  question: (number: string) => string;
  noPoints: string;
  other: string;
  writing: string;
  inWriting: (list: string) => string;
  nameless: (count: string) => string;
  noneInWriting: string;
  unreached: string;
  asked: (list: string) => string;
  everyoneHeard: string;
  everyoneHeardOrWrote: string;
  attribution: Record<AttributionMode, string>;
  kinds: Record<Kind, string>;
  aParticipant: string;
  entry: (kind: string, count: string) => string;
  said: (said: Said) => string;
  attributed: (text: string, names: string) => string;
  /** What ends a sentence, and what stands between two. */
  stop: string;
  space: string;
};

const WORDS: Record<Locale, SummaryWords> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

export function summaryWords(language: Locale): SummaryWords {
  return WORDS[language];
}
