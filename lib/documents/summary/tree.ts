import type { Locale } from "@/lib/i18n/locales";

/** A summary before it takes the form of a file. Text is plain: whoever writes a file escapes it as that file needs. */
export type Block =
  | { type: "heading"; level: 1 | 2 | 3; text: string }
  | { type: "paragraph"; text: string }
  | { type: "quote"; text: string }
  | { type: "list"; items: string[] };

/** `attribution` says whether views are attributed, and how: it is among the blocks, and may stand elsewhere too. */
export type SummaryTree = { language: Locale; title: string; attribution: string; blocks: Block[] };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: "heading", level, text });
export const paragraph = (text: string): Block => ({ type: "paragraph", text });
export const quote = (text: string): Block => ({ type: "quote", text });
export const list = (items: string[]): Block => ({ type: "list", items });
