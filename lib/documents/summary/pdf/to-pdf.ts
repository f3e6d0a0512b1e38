import type { Block, SummaryTree } from "@/lib/documents/summary/tree";
import { compilePdf } from "@/lib/documents/typst/compile";
import { type Words, wordsIn } from "@/lib/documents/typst/prelude";
import type { Locale } from "@/lib/i18n/locales";
import { SUMMARY } from "./template";

/** A block as the template finds it. */
type Part =
  | { type: "heading"; level: 1 | 2 | 3; words: Words }
  | { type: "paragraph" | "quote"; words: Words }
  | { type: "list"; items: Words[] };

/** The summary as a PDF, made at `at` (server time in ms): headings are headings, and every text is the text it is. */
export function toPdf(summary: SummaryTree, at: number): Promise<Uint8Array<ArrayBuffer>> {
  const { language, title, attribution, blocks } = summary;
  const first = blocks[0]?.type === "heading" ? blocks[0].text : title;
  return compilePdf(SUMMARY, {
    language,
    title: wordsIn(language, first).text,
    header: wordsIn(language, title),
    attribution: wordsIn(language, attribution),
    at: dateParts(at),
    blocks: blocks.map((block) => part(block, language)),
  });
}

function part(block: Block, language: Locale): Part {
  switch (block.type) {
    case "heading":
      return { type: block.type, level: block.level, words: wordsIn(language, block.text) };
    case "paragraph":
    case "quote":
      return { type: block.type, words: wordsIn(language, block.text) };
    case "list":
      return { type: block.type, items: block.items.map((item) => wordsIn(language, item)) };
    default:
      return block satisfies never;
  }
}

/** Typst takes a time by its parts, and writes it as UTC. */
function dateParts(at: number) {
  const date = new Date(at);
  return {
    ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    ...{ hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() },
  };
}
