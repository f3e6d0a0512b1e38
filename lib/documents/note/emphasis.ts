/** Drops the signs of bold and italic; the words stay. */
export function stripEmphasis(text: string): string {
  if (!/[*_]/.test(text)) return text;
  return text
    .replace(/\*\*/g, "")
    .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^_]+)__(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu, "$1");
}

/** The text inside, where the whole text is bold (a colon or a footnote mark may follow), or null. */
export function boldWhole(text: string): string | null {
  const match = /^(?:\*\*([^*]+)\*\*|__([^_]+)__)([:.]?[¹²³⁰⁴-⁹]*)$/.exec(text);
  return match === null ? null : `${(match[1] ?? match[2] ?? "").trim()}${match[3] ?? ""}`;
}
