/** How like two texts are by their words, from 0 to 1: twice the words they share, against all they have. */
export function likeness(one: string, other: string): number {
  const words = wordsIn(one);
  const others = wordsIn(other);
  const total = count(words) + count(others);
  if (total === 0) return 1;
  let shared = 0;
  for (const [word, times] of words) shared += Math.min(times, others.get(word) ?? 0);
  return (2 * shared) / total;
}

function wordsIn(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const { segment, isWordLike } of SEGMENTER.segment(text.toLowerCase())) {
    if (isWordLike) words.set(segment, (words.get(segment) ?? 0) + 1);
  }
  return words;
}

/** Chinese has no spaces; the segmenter knows its words. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: "word" });

function count(words: Map<string, number>): number {
  return [...words.values()].reduce((sum, times) => sum + times, 0);
}

/** Two wordings of one thing share most of their words. */
const ALIKE = 0.6;

/** Pairs each of `before` with the one of `after` that is the same or the most like it; each is in one pair at most. */
export function paired<T>(before: T[], after: T[], textOf: (one: T) => string): Map<T, T> {
  const pairs = new Map<T, T>();
  const free = new Set(after);
  const found = before
    .flatMap((one) => after.map((other) => ({ one, other, like: likeness(textOf(one), textOf(other)) })))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  for (const { one, other } of found) {
    if (pairs.has(one) || !free.has(other)) continue;
    pairs.set(one, other);
    free.delete(other);
  }
  return pairs;
}
