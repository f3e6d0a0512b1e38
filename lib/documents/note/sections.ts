import type { Block } from "@/lib/documents/note/blocks";
import { asksQuestion, endsSentence, wordCount } from "@/lib/documents/note/fold";
import type { HeadingStyle } from "@/lib/documents/note/kinds";
import type { HeadingKind } from "@/lib/documents/note/vocabulary";

/** A heading and what stands under it, before it is read. */
export interface SectionDraft {
  kind: HeadingKind;
  heading: Block | null;
  style: HeadingStyle;
  level: number;
  blocks: Block[];
  /** One of its blocks asks. */
  asks: boolean;
}

/** Divides the text of a round table at its headings. */
export function draftSections(blocks: Block[]): SectionDraft[] {
  const drafts: SectionDraft[] = [];
  let lastDigit = 0;
  for (const [at, block] of blocks.entries()) {
    const heading = headingOf(block, blocks, at, drafts.at(-1), lastDigit);
    const current = drafts.at(-1);
    if (heading === null || (current !== undefined && staysInside(heading, block, blocks, at, current))) {
      const into = current ?? { ...opening, blocks: [], asks: false };
      if (current === undefined) drafts.push(into);
      into.blocks.push(heading === null ? block : { ...block, kind: { is: "heading", ...heading } });
      into.asks ||= asksQuestion(block.text);
      continue;
    }
    if (heading.style === "digit" && heading.ordinal !== null) lastDigit = heading.ordinal;
    drafts.push(open(heading, block, blocks, at, current));
  }
  return drafts;
}

const opening: Omit<SectionDraft, "blocks" | "asks"> = {
  kind: "introduction",
  heading: null,
  style: "plain",
  level: 8,
};

interface Heading {
  style: HeadingStyle;
  level: number;
  ordinal: number | null;
  section: HeadingKind | null;
}

function open(
  heading: Heading,
  block: Block,
  blocks: Block[],
  at: number,
  current: SectionDraft | undefined,
): SectionDraft {
  const { style, level } = heading;
  // "Access" and "Financing" under "Guiding questions" head questions; "Venue" after them does not.
  const underQuestions = current?.kind === "questions" && asksBelow(blocks, at);
  const kind = heading.section ?? (underQuestions ? "questions" : "other");
  return { kind, heading: block, style, level, blocks: [], asks: false };
}

function headingOf(
  block: Block,
  blocks: Block[],
  at: number,
  current: SectionDraft | undefined,
  lastDigit: number,
): Heading | null {
  const { kind } = block;
  if (kind.is === "heading") return kind;
  if (kind.is === "table") return { style: kind.marked ? "bold" : "plain", level: 7, ordinal: null, section: null };
  if (kind.is === "item" && kind.headingLike && lastDigit > 0 && kind.marker.value === lastDigit + 1) {
    // "5. Format" after four questions: the fifth section, unless issues without question marks are listed.
    const phrases = current?.kind === "questions" && !current.asks;
    if (!phrases) return { style: "digit", level: 8, ordinal: kind.marker.value, section: null };
  }
  if (isShortLine(block) && isWeakHeading(blocks, at, current))
    return { style: "plain", level: 8, ordinal: null, section: null };
  return null;
}

/** A short line that stands alone over a text. */
function isWeakHeading(blocks: Block[], at: number, current: SectionDraft | undefined): boolean {
  const block = blocks[at] as Block;
  const next = blocks[at + 1];
  if (next === undefined || (next.kind.is !== "paragraph" && next.kind.is !== "item")) return false;
  if (isShortLine(next) || (next.gap === 0 && next.kind.is === "paragraph")) return false;
  if (block.gap === 0 && !block.page) return false;
  if (current?.kind !== "questions") return true;
  return current.blocks.length > 0 ? current.asks : asksBelow(blocks, at);
}

function isShortLine(block: Block): boolean {
  const { kind, text, lines } = block;
  if (kind.is !== "paragraph" || lines.length > 1 || text.length > 70 || wordCount(text) > 9) return false;
  return /^[\p{Lu}\p{Lo}¿“"\d]/u.test(text) && !endsSentence(text) && !/[,،]$/.test(text) && !asksQuestion(text);
}

function asksBelow(blocks: Block[], at: number): boolean {
  for (const block of blocks.slice(at + 1, at + 30)) {
    if (block.kind.is === "heading" || block.kind.is === "table") return false;
    if (asksQuestion(block.text)) return true;
  }
  return false;
}

/** A heading within priorities is a priority; one that asks, within questions, is a question. */
function staysInside(heading: Heading, block: Block, blocks: Block[], at: number, current: SectionDraft): boolean {
  if (heading.section !== null) return false;
  if (current.kind === "questions") return asksQuestion(block.text) && !asksBelow(blocks, at);
  if (current.kind !== "priorities") return false;
  if (heading.style === "markdown") return current.style === "markdown" && heading.level > current.level;
  if (heading.style === current.style) return heading.style === "plain";
  return heading.style === "bold" || heading.style === "plain" || heading.style === "letter";
}
