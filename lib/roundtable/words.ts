/** How many words a text has. Chinese writes without spaces, so its words are found by a dictionary, where there is one. */
export function wordsIn(text: string, language: string): number {
  if (language.split("-")[0] === "zh") return segmentedWords(text);
  const trimmed = text.trim();
  return trimmed === "" ? 0 : trimmed.split(/\s+/u).length;
}

function segmentedWords(text: string): number {
  if (typeof Intl.Segmenter !== "function") return Math.ceil(text.replace(/\s/gu, "").length / 1.6);
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
