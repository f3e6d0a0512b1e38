const MARK = /\[\^(\d{1,4})\]/gu;

/** A text cut at the marks of its footnotes: words as they are, a mark as the number of its footnote. `unplaced` come at the end. */
export function markedPieces(text: string, unplaced: number[] = []): (string | number)[] {
  const pieces: (string | number)[] = [];
  let from = 0;
  for (const { 0: mark, 1: number, index } of text.matchAll(MARK)) {
    if (index > from) pieces.push(text.slice(from, index));
    pieces.push(Number(number));
    from = index + mark.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return [...pieces, ...unplaced.filter((number) => !pieces.includes(number))];
}

/** The words alone, for a list of contents. */
export function withoutMarks(text: string): string {
  return text.replace(MARK, "");
}
