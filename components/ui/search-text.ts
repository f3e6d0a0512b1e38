/** Takes any text, returns it as searches compare it: without case, accents and the marks of Arabic vowels. */
export function searchable(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}

/** Whether every word of the search stands somewhere in one of the texts. */
export function matches(search: string, texts: (string | undefined)[]): boolean {
  if (search.trim() === "") return true;
  const all = searchable(texts.filter(Boolean).join(" "));
  return searchable(search)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
