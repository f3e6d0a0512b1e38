/** Words spoken in a minute at a pace that interpreters can follow (domain brief, §3 "Words": 300 in two minutes is fast). */
const PER_MINUTE = 145;

/** How many words a text has, and about how many seconds it takes to read out. */
export type SpeechLength = { words: number; seconds: number };

/** Takes a text and its language; Chinese writes without spaces, so its words are found by the browser's dictionary. */
export function speechLength(text: string, language: string): SpeechLength {
  const words = language === "zh" ? segmentedWords(text) : spacedWords(text);
  return { words, seconds: secondsToRead(words) };
}

/** About how many seconds these words take to read out. */
export function secondsToRead(words: number): number {
  return Math.round((words / PER_MINUTE) * 60);
}

function spacedWords(text: string): number {
  const trimmed = text.trim();
  return trimmed === "" ? 0 : trimmed.split(/\s+/u).length;
}

function segmentedWords(text: string): number {
  if (typeof Intl.Segmenter !== "function") return Math.ceil(text.replace(/\s/gu, "").length / 1.6);
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
