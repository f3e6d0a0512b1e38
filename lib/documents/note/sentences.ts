import { fold } from "@/lib/documents/note/fold";

const ABBREVIATION =
  /(?:^|[\s(“"«])(?:(?:\p{L}\.)+\p{L}|\p{Lu}|e\.g|i\.e|etc|cf|vs|approx|incl|esp|mr|mrs|ms|dr|prof|st|jr|sr|hon|gen|amb|no|nos|nr|para|paras|art|arts|vol|p|pp|ed|eds|fig|chap|ch|sect|sec|res|doc|ibid|inter alia|al|ex|mm|mme|mlle|n|núm|pág|sra?|dra?|ee\.uu|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.$/iu;
const CLOSERS = '”’"»)\\]*_';
const END = new RegExp(`([.?!؟？…]+)([${CLOSERS}]*)(\\s+)(?=(\\S))|([。？！]+)([”’」』）]*)(\\s*)(?=(\\S))`, "gu");
const OPENERS: Record<string, string> = {
  "“": "”",
  "«": "»",
  "(": ")",
  "[": "]",
  "„": "“",
  "（": "）",
  "「": "」",
  "《": "》",
};

/** A sentence, and whether it asks. */
export interface Sentence {
  text: string;
  asks: boolean;
}

/**
 * Splits a paragraph into its sentences at white space, so that joining them with single spaces gives it back; in Chinese, which
 * sets no space between sentences, it gives it back with one.
 */
export function toSentences(paragraph: string): Sentence[] {
  const text = paragraph.replace(/\s+/g, " ").trim();
  if (text === "") return [];
  const open = openAt(text);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const chinese = match[5] !== undefined;
    const end = match.index + (match[5] ?? match[1] ?? "").length + (match[6] ?? match[2] ?? "").length;
    if (chinese ? open[end] === 1 : !isEnd(text, from, match, end, open)) continue;
    sentences.push(sentence(text.slice(from, end)));
    from = end + (match[7] ?? match[3] ?? "").length;
  }
  sentences.push(sentence(text.slice(from)));
  return sentences;
}

function isEnd(text: string, from: number, match: RegExpExecArray, end: number, open: Uint8Array): boolean {
  const sign = match[1] ?? "";
  const next = match[4] ?? "";
  if (open[end] === 1) return false;
  const asks = /[?؟？]/.test(sign);
  if (/\p{Ll}/u.test(next)) return false;
  // "(who pays?) Then" and "the word “why?” That" end a sentence; "and" does not follow in capitals.
  if (asks || /[!؟]/.test(sign)) return true;
  if (/^\.{2,}$|…/.test(sign)) return /[\p{Lu}¿]/u.test(next);
  const word = text.slice(Math.max(from, match.index - 14), match.index + 1);
  return !ABBREVIATION.test(word);
}

/** For each place of the text, 1 where a bracket or a quotation is open that closes further on. */
function openAt(text: string): Uint8Array {
  const open = new Uint8Array(text.length + 1);
  const stack: { close: string; at: number }[] = [];
  let straight = -1;
  const cover = (from: number, to: number) => open.fill(1, from + 1, to + 1);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === '"') {
      if (straight >= 0) cover(straight, at);
      straight = straight >= 0 ? -1 : at;
      continue;
    }
    const close = OPENERS[sign];
    if (close !== undefined && stack.length < 20) stack.push({ close, at });
    else if (stack.at(-1)?.close === sign) {
      const opened = stack.pop();
      if (opened !== undefined && stack.length === 0) cover(opened.at, at);
    }
  }
  return open;
}

const ASKING_WORDS =
  /^(?:["“«(¿]|(?:how|what|which|who|whom|whose|why|when|where|is|are|do|does|did|can|could|should|would|will|may|might|has|have|to what|in what|in which|by what|under what|with what|comment|quel|quelle|quels|quelles|que|qui|pourquoi|dans quelle|est-ce|como|cual|cuales|quien|de que|en que)(?=[\s,]))/;

/** A sentence asks where it ends in a question mark; the mark of a quotation at its end counts only where the sentence itself asks. */
function sentence(text: string): Sentence {
  const end = /([?؟？])[.!?؟？]*(["”’»)\]*_]*)$/u.exec(text);
  if (end === null) return { text, asks: false };
  const quoted = /["”»)]/.test(end[2] ?? "");
  return { text, asks: !quoted || ASKING_WORDS.test(fold(text.replace(/^[*_]+/, ""))) };
}
