/** Tells how a line goes on in the next: the first as it then stands, and what comes between. */
export type Joiner = (first: string, second: string) => { first: string; glue: "" | " " };

const KEPT_BEFORE = new Set(
  "well long short low middle high self non cross decision policy gender people community evidence climate full state large small first second third so follow land job long- inter-agency burden responsibility right rights age child human data risk anti ex vice co".split(
    " ",
  ),
);
const KEPT_AFTER =
  /^(?:based|related|led|making|makers?|term|income|scale|wide|being|up|to|sensitive|responsive|specific|friendly|driven|oriented|level|quality|sharing|building|saving|general|centred|centered|owned|funded|trafficking|agency|recognized|known|managed)\b/;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** A joiner that knows the words of this note: "re-" and "fugees" are one where "refugees" stands elsewhere, "low-" and "income" keep their hyphen. */
export function hyphenJoiner(lines: readonly { text: string }[]): Joiner {
  let words: Set<string> | null = null;
  return (first, second) => {
    // Chinese sets no space between its signs.
    if (HAN.test(first.slice(-1)) && HAN.test(second.slice(0, 1))) return { first, glue: "" };
    const head = /(\p{L}+)[-‐]$/u.exec(first.slice(-40))?.[1];
    const tail = /^\p{Ll}+/u.exec(second)?.[0];
    if (head === undefined || tail === undefined) return { first, glue: " " };
    words ??= wordsOf(lines);
    return { first: keepsHyphen(head.toLowerCase(), tail, words) ? first : first.slice(0, -1), glue: "" };
  };
}

/** A soft hyphen says that the word goes on; of another hyphen the words of the note tell. */
export function withNext(text: string, next: string, join: Joiner): string {
  if (text.endsWith("\u00ad")) return text.slice(0, -1) + next;
  const { first, glue } = join(text, next);
  return first + glue + next;
}

function keepsHyphen(head: string, tail: string, words: Set<string>): boolean {
  if (words.has(`${head}${tail}`)) return false;
  if (words.has(`${head}-${tail}`)) return true;
  return KEPT_BEFORE.has(head) || KEPT_AFTER.test(tail);
}

function wordsOf(lines: readonly { text: string }[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const match of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(match[0].toLowerCase());
  return words;
}
