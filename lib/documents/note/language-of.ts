/** Letters that one of the six languages has for itself. */
const SCRIPTS: [language: string, letters: RegExp][] = [
  ["ar", /\p{Script=Arabic}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["zh", /\p{Script=Han}/gu],
];

/** Short words that are frequent in one language, and in the other two are none. */
const WORDS: [language: string, words: RegExp][] = [
  ["en", /\b(?:the|and|of|with|which|by|their)\b/giu],
  ["fr", /\b(?:les|des|et|aux|une|dans|pour)\b/giu],
  ["es", /\b(?:los|las|del|y|el|una|para)\b/giu],
];

/** What must be counted before anything is said. */
const ENOUGH = 8;

/** The language of a text, as far as script and small words tell; undefined where they do not, or where two come close. */
export function languageOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return most(text, SCRIPTS, Math.max(ENOUGH, letters / 2)) ?? most(text, WORDS, ENOUGH);
}

function most(text: string, signs: [string, RegExp][], least: number): string | undefined {
  const counts = signs.map(([language, sign]) => ({ language, count: text.match(sign)?.length ?? 0 }));
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  return first && first.count >= least && first.count > 3 * (second?.count ?? 0) ? first.language : undefined;
}
