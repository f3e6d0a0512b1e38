/** A line of the note that is not blank. */
export interface Line {
  /** Counted from 1, as an editor counts. */
  number: number;
  raw: string;
  /** Without indentation, invisible signs and doubled spaces. */
  text: string;
  indent: number;
  /** Blank lines before it. */
  gap: number;
  /** A page begins here: a form feed, or a page number stood just before. */
  page: boolean;
  /** Something that is no part of the text (a footnote, a page number, a running head) stood just before. */
  cut: boolean;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Splits a text into its lines that are not blank. A form feed is no line break, as editors do not count it as one. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let page = false;
  let number = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    number += 1;
    if (raw.includes("\f")) page = true;
    const clean = cleanLine(raw);
    if (clean === "") {
      gap += 1;
      continue;
    }
    lines.push({ number, raw, text: clean, indent: indentOf(raw), gap, page, cut: false });
    gap = 0;
    page = false;
  }
  return lines;
}

/** What stands between words is made one space; what only a typesetter needs is dropped; no word changes. */
export function cleanLine(raw: string): string {
  if (/^[\x20-\x7e]*$/.test(raw) && !/[\\<^]|\]\(| {2}/.test(raw)) return raw.trim();
  return raw
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[\uf0b7\uf0a7\uf0d8\uf0fc\uf0e0]/g, "•")
    .replace(/ﬁ/g, "fi")
    .replace(/ﬂ/g, "fl")
    .replace(/<sup>\s*\[?(\d{1,3})\]?\s*<\/sup>/gi, (_, digits: string) => superscript(digits))
    .replace(/\^(\d{1,3})\^/g, (_, digits: string) => superscript(digits))
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/\\([[\]().*_#+\-!>~^'"|])/g, "$1")
    .replace(/\[(\[?[^[\]]{1,12}\]?)\]\(#[^()\s]{1,80}\)/g, (_, mark: string) => superscriptMark(mark))
    .replace(/[\s\u0085\u180e]+/g, " ")
    .trim();
}

function superscript(digits: string): string {
  return [...digits].map((digit) => SUPERSCRIPTS[Number(digit)] ?? "").join("");
}

function superscriptMark(mark: string): string {
  const digits = /^\[?(\d{1,3})\]?$/.exec(mark)?.[1];
  return digits === undefined ? mark : superscript(digits);
}

/** Columns of indentation; a tab counts four. */
function indentOf(raw: string): number {
  let columns = 0;
  for (const sign of raw) {
    if (sign === "\t") columns += 4;
    else if (sign === " " || sign === "\u00a0") columns += 1;
    else if (sign !== "\f" && sign !== "\ufeff") break;
  }
  return columns;
}

/** How wide the text is set, and whether its paragraphs are broken into lines at that width (as text from a PDF is). */
export interface Setting {
  width: number;
  wrapped: boolean;
}

/** Narrower than any page: a note of a few short lines says nothing of its width. */
const NARROWEST = 60;

export function settingOf(lines: Line[]): Setting {
  if (lines.length === 0) return { width: 0, wrapped: false };
  const lengths = lines.map((line) => line.text.length + line.indent).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  return { width: Math.max(width, NARROWEST), wrapped: width <= 130 };
}
