import type { Block } from "@/lib/documents/note/blocks";
import { asksQuestion, wordCount } from "@/lib/documents/note/fold";
import { ledList } from "@/lib/documents/note/lead-in";
import type { Marker } from "@/lib/documents/note/markers";
import { type Sentence, toSentences } from "@/lib/documents/note/sentences";

/** One question as its blocks: its own text first, then what belongs to it. */
export interface QuestionDraft {
  pieces: { block: Block; text: string; nested: boolean }[];
  asked: boolean;
}

export interface QuestionsDraft {
  leadIn: Block[];
  questions: QuestionDraft[];
  rest: Block[];
}

const holdsMark = (text: string) => /[?؟？]/.test(text);

/** Finds the questions in the blocks of a section: numbered, lettered, bulleted, nested or plain paragraphs. */
export function findQuestions(all: Block[]): QuestionsDraft {
  const led = ledList(all);
  if (led === null) return findIn(all);
  const found = findIn(led.list);
  return { ...found, leadIn: [...led.lead, ...found.leadIn], rest: [...found.rest, ...led.after] };
}

function findIn(blocks: Block[]): QuestionsDraft {
  const items = blocks.filter((block) => block.kind.is === "item" || block.kind.is === "heading");
  if (items.length === 0) return fromParagraphs(blocks);
  const paragraphsAsk = blocks.some((block) => block.kind.is === "paragraph" && asksQuestion(block.text));
  const bullets = items.every((block) => block.kind.is === "item" && block.kind.marker.value === null);
  if (paragraphsAsk && bullets && !items.some((block) => holdsMark(block.text))) return fromParagraphs(blocks);
  return fromItems(blocks);
}

function fromItems(blocks: Block[]): QuestionsDraft {
  const first = firstQuestion(blocks);
  const draft: QuestionsDraft = { leadIn: blocks.slice(0, first), questions: [], rest: [] };
  const top = new TopLevel(blocks, first);
  for (const [at, block] of blocks.entries()) {
    if (at < first) continue;
    const current = draft.questions.at(-1);
    if (top.isGroup(block)) draft.rest.push(block);
    else if (top.opens(block)) draft.questions.push(...numberedWithin(block));
    else if (current === undefined) draft.rest.push(block);
    else if (block.kind.is === "item") addPiece(current, block, true);
    else if (belongs(block, current, blocks, at, top)) addPiece(current, block, false);
    else draft.rest.push(block);
  }
  return draft;
}

const questionOf = (block: Block, text: string): QuestionDraft => ({
  pieces: [{ block, text, nested: false }],
  asked: holdsMark(text),
});

function addPiece(question: QuestionDraft, block: Block, nested: boolean): void {
  question.pieces.push({ block, text: block.text, nested });
  question.asked ||= holdsMark(block.text);
}

/** Bullets of a lead-in may stand before the numbered questions. */
function firstQuestion(blocks: Block[]): number {
  const first = blocks.findIndex((block) => block.kind.is === "item" || block.kind.is === "heading");
  const numbered = blocks.findIndex((block) => block.kind.is === "item" && isNumbered(block.kind.marker));
  if (numbered <= first) return first;
  const before = blocks.slice(first, numbered).filter((block) => block.kind.is !== "paragraph");
  const bulletsOnly = before.every(
    (block) => block.kind.is === "item" && block.kind.marker.value === null && !holdsMark(block.text),
  );
  const bulletsLater = blocks
    .slice(numbered)
    .some((block) => lookOf(block) === lookOf(blocks[first]) && holdsMark(block.text));
  return bulletsOnly && !bulletsLater && blocks.slice(numbered).some((block) => holdsMark(block.text))
    ? numbered
    : first;
}

function isNumbered(marker: Marker): boolean {
  return marker.kind === "digit" || marker.kind === "question";
}

function lookOf(block: Block | undefined): string {
  return block?.kind.is === "item" ? block.kind.marker.look : (block?.kind.is ?? "");
}

/** Knows which items of a list are questions of their own and which belong to the one above. */
class TopLevel {
  private readonly look: string;
  private readonly indent: number;
  private readonly groupLook: string | null;
  private last = 0;

  constructor(blocks: Block[], first: number) {
    const opener = blocks[first] as Block;
    this.groupLook = groupsOf(blocks, opener);
    const start =
      this.groupLook === null
        ? opener
        : (blocks.slice(first).find((block) => lookOf(block) !== this.groupLook) as Block);
    this.look = lookOf(start);
    this.indent = start.indent;
  }

  isGroup(block: Block): boolean {
    return this.groupLook !== null && lookOf(block) === this.groupLook;
  }

  opens(block: Block): boolean {
    if (lookOf(block) !== this.look) return false;
    const value = block.kind.is === "item" ? block.kind.marker.value : null;
    const next = value !== null && value === this.last + 1;
    if (!next && block.indent > this.indent + 1 && this.last > 0) return false;
    this.last = value ?? this.last + 1;
    return true;
  }

  get wanted(): string {
    return this.look;
  }
}

/** "A. Access" over "1. How …?" is a theme, not a question. */
function groupsOf(blocks: Block[], opener: Block): string | null {
  if (opener.kind.is !== "item" || (opener.kind.marker.kind !== "upper" && opener.kind.marker.kind !== "upper-roman"))
    return null;
  const look = lookOf(opener);
  const themes = blocks.filter((block) => lookOf(block) === look);
  const digits = blocks.filter((block) => block.kind.is === "item" && block.kind.marker.kind === "digit");
  return digits.length >= themes.length && themes.every((block) => !holdsMark(block.text)) ? look : null;
}

/** A paragraph after an item: the rest of that question, or text that only stands near it. */
function belongs(block: Block, current: QuestionDraft, blocks: Block[], at: number, top: TopLevel): boolean {
  if (block.kind.is !== "paragraph") return false;
  const opener = current.pieces[0]?.block;
  if (holdsMark(block.text)) return true;
  if (!current.asked) {
    const later = blocks.slice(at + 1, at + 4).find((each) => each.kind.is !== "paragraph" || holdsMark(each.text));
    return (
      later?.kind.is === "paragraph" ||
      (opener !== undefined && block.indent > opener.indent && lookOf(later) === top.wanted)
    );
  }
  return opener !== undefined && block.indent > opener.indent + 1;
}

function fromParagraphs(blocks: Block[]): QuestionsDraft {
  const draft: QuestionsDraft = { leadIn: [], questions: [], rest: [] };
  if (!blocks.some((block) => holdsMark(block.text))) return fromPhrases(blocks);
  const lastAsking = blocks.findLastIndex((each) => each.kind.is === "paragraph" && holdsMark(each.text));
  for (const [at, block] of blocks.entries()) {
    const last = draft.questions.at(-1);
    const introduces = /[:：]$/.test(block.text.slice(-1)) && at < lastAsking;
    if (block.kind.is === "item") {
      if (last !== undefined) addPiece(last, block, true);
      else draft.leadIn.push(block);
    } else if (holdsMark(block.text) && !(introduces && last === undefined)) {
      for (const text of splitInline(block.text)) draft.questions.push(questionOf(block, text));
    } else if (last === undefined) draft.leadIn.push(block);
    else draft.rest.push(block);
  }
  return liftLeadIn(draft);
}

/** "… the following: 1) How …? 2) What …?": what stands before the first number leads in. */
function liftLeadIn(draft: QuestionsDraft): QuestionsDraft {
  const first = draft.questions[0]?.pieces[0];
  const second = draft.questions[1]?.pieces[0];
  if (first === undefined || second?.block !== first.block || holdsMark(first.text)) return draft;
  const block: Block = { ...first.block, text: first.text };
  return { ...draft, leadIn: [...draft.leadIn, block], questions: draft.questions.slice(1) };
}

const INLINE = /(?<=^|[?؟？:;]\s)\(?(\d{1,2}|[a-h])[.)]\s+/gu;

/** Questions that are numbered within one paragraph. */
function splitInline(text: string): string[] {
  const found = [...text.matchAll(INLINE)];
  const ordered = found.every((match, at) => match[1] === String(at + 1) || match[1] === "abcdefgh"[at]);
  return found.length < 2 || !ordered ? [text] : cutAt(text, found);
}

/** An item whose text goes on with the next numbers: "1) Who …? 2) Who …?" on one line. */
function numberedWithin(block: Block): QuestionDraft[] {
  const value = block.kind.is === "item" ? block.kind.marker.value : null;
  const found = value === null ? [] : [...block.text.matchAll(INLINE)];
  const next = (at: number) => [String((value ?? 0) + at + 1), "abcdefgh"[(value ?? 0) + at]];
  const ordered = found.every((match, at) => next(at).includes(match[1]));
  const texts = found.length > 0 && ordered ? cutAt(block.text, found) : [block.text];
  return texts.map((text) => questionOf(block, text));
}

function cutAt(text: string, found: RegExpExecArray[]): string[] {
  const pieces = [text.slice(0, found[0]?.index ?? 0)];
  for (const [at, match] of found.entries())
    pieces.push(text.slice(match.index + match[0].length, found[at + 1]?.index));
  return pieces.map((each) => each.trim()).filter(Boolean);
}

/** Issues named without asking: each short paragraph is one. */
function fromPhrases(blocks: Block[]): QuestionsDraft {
  const draft: QuestionsDraft = { leadIn: [], questions: [], rest: [] };
  for (const block of blocks) {
    const phrase = block.text.length <= 300 && wordCount(block.text) <= 45 && !/[:：]$/.test(block.text);
    if (phrase && !(draft.questions.length === 0 && draft.leadIn.length === 0 && /[.]$/.test(block.text))) {
      draft.questions.push(questionOf(block, block.text));
    } else if (draft.questions.length === 0) draft.leadIn.push(block);
    else draft.rest.push(block);
  }
  return draft;
}

/** Splits a question into what comes before its first asking sentence and its parts; a nested item is a part. */
export function splitQuestion(pieces: { text: string; nested: boolean }[]): {
  text: string;
  preamble: string;
  parts: string[];
} {
  const preamble: string[] = [];
  const parts: string[][] = [];
  let pending: string[] = [];
  const settle = () => {
    (parts.at(-1) ?? preamble).push(...pending);
    pending = [];
  };
  for (const { text, nested } of pieces) {
    const sentences: Sentence[] = nested ? [{ text: text.replace(/\s+/g, " ").trim(), asks: true }] : toSentences(text);
    if (nested) settle();
    for (const sentence of sentences) {
      if (sentence.text === "") continue;
      if (!sentence.asks) pending.push(sentence.text);
      else if (parts.length === 0) {
        settle();
        parts.push([sentence.text]);
      } else {
        parts.push([...pending, sentence.text]);
        pending = [];
      }
    }
  }
  settle();
  if (parts.length === 0) parts.push(preamble.splice(0));
  const joined = parts.map((part) => part.join(" "));
  return {
    text: [preamble.join(" "), ...joined].filter(Boolean).join(" "),
    preamble: preamble.join(" "),
    parts: joined,
  };
}
