import { dateLine } from "@/lib/documents/note/dates";
import { asksQuestion, endsSentence, fold, plainDigits } from "@/lib/documents/note/fold";
import type { Line } from "@/lib/documents/note/lines";
import { readMarker } from "@/lib/documents/note/markers";
import { tableHeading } from "@/lib/documents/note/table-heading";
import { headingKind, isNoteLabel } from "@/lib/documents/note/vocabulary";

export interface Dropped {
  line: Line;
  reason: string;
}

export interface Cleared {
  kept: Line[];
  dropped: Dropped[];
  /** Numbers of lines that a rule underlines: the headings of one Markdown style. 1 for "===", 2 for "---". */
  underlined: Map<number, 1 | 2>;
}

const PAGE_NUMBER = [
  /^[-–—|[(]?\s?\d{1,3}\s?[-–—|\])]?$/,
  /^(?:page|p\.|pagina|pag\.|صفحة|الصفحة|страница|стр\.|seite|第)\s?\|?\s?\d{1,3}(?:\s?(?:of|\/|de|sur|من|из|von)\s?\d{1,3})?\s?页?$/,
  /^\d{1,3}\s?(?:\/|of|de|sur|من)\s?\d{1,3}$/,
  /^\d{1,3}\s?\|\s?(?:page|p a g e)$/,
  // The number of the job beside that of the page.
  /^(?:[a-z]{2,4}\.)?\d{2}-\d{5}\s?(?:\([a-z]\))?\s+\d{1,3}(?:\s?\/\s?\d{1,3})?$/,
  /^\d{1,3}(?:\s?\/\s?\d{1,3})?\s+(?:[a-z]{2,4}\.)?\d{2}-\d{5}\s?(?:\([a-z]\))?$/,
];
const RULE = /^(?:[-_=*~–—─#]\s?){3,}$/;
const CONTENTS_LINE = /(?:\.\s?){5,}\s?\d{0,3}$|…{2,}\s?\d{0,3}$/;

/** Sets aside what belongs to the paper and not to the text: page numbers, rules, pictures, running heads. */
export function clearFurniture(lines: Line[]): Cleared {
  const underlined = new Map<number, 1 | 2>();
  const front = frontMatter(lines);
  const first = drop(lines, (line, before) =>
    front.has(line) ? "front matter" : furnitureReason(line, before, underlined),
  );
  const heads = runningHeads(first.kept);
  const second = drop(first.kept, (line) => (heads.has(line) ? "running head" : null));
  return { kept: second.kept, dropped: [...first.dropped, ...second.dropped], underlined };
}

/** The fields between two rules at the head of a Markdown file. */
function frontMatter(lines: Line[]): Set<Line> {
  if (lines[0]?.text !== "---") return new Set();
  const end = lines.findIndex((line, at) => at > 0 && at < 40 && /^(?:---|\.\.\.)$/.test(line.text));
  const fields = lines.slice(1, Math.max(end, 1));
  const known = fields.length > 0 && fields.every(({ text }) => /^(?:[\w-]+:|- |#)/.test(text));
  return new Set(known ? lines.slice(0, end + 1) : []);
}

function drop(lines: Line[], reasonOf: (line: Line, before: Line | undefined) => string | null) {
  const kept: Line[] = [];
  const dropped: Dropped[] = [];
  let open = null as Pick<Line, "gap" | "page" | "cut"> | null;
  for (const line of lines) {
    const reason = reasonOf(line, kept.at(-1));
    if (reason === null) {
      kept.push(open === null ? line : merge(line, open));
      open = null;
      continue;
    }
    dropped.push({ line, reason });
    const page: boolean = reason === "page number" || line.page || open?.page === true;
    open = { gap: Math.max(open?.gap ?? 0, line.gap), page, cut: reason !== "rule" || open?.cut === true };
  }
  return { kept, dropped };
}

function merge(line: Line, open: Pick<Line, "gap" | "page" | "cut">): Line {
  return {
    ...line,
    gap: Math.max(line.gap, open.gap),
    page: line.page || open.page,
    cut: line.cut || open.cut,
  };
}

function furnitureReason(line: Line, before: Line | undefined, underlined: Map<number, 1 | 2>): string | null {
  const { text } = line;
  if (RULE.test(text)) {
    const setext = /^(?:=+|-+)$/.test(text) && line.gap === 0 && before !== undefined && before.text.length <= 120;
    if (setext && !endsSentence(before.text)) underlined.set(before.number, text.startsWith("=") ? 1 : 2);
    return "rule";
  }
  if (/^!\[[^\]]*\]\([^)]*\)$/.test(text) || /^\[(?:image|picture|logo)\b[^\]]*\]$/i.test(text)) return "picture";
  if (text.startsWith("```")) return "rule";
  if (/^<!--.*-->$/.test(text)) return "remark";
  if (text.length < 160 && CONTENTS_LINE.test(text)) return "contents";
  return text.length < 40 && isPageNumber(text) ? "page number" : null;
}

function isPageNumber(text: string): boolean {
  const folded = plainDigits(fold(text));
  return PAGE_NUMBER.some((pattern) => pattern.test(folded));
}

/** Lines that come again on page after page. The first is kept where it may be the title. */
function runningHeads(lines: Line[]): Set<Line> {
  const same = new Map<string, Line[]>();
  const alike = new Map<string, Line[]>();
  const near = linesNearPageBreaks(lines);
  for (const line of lines) {
    if (line.text.length > 150 || line.text.length < 3) continue;
    const key = fold(line.text).replace(/[*_#]/g, "").trim();
    gather(same, key, line);
    if (near.has(line) || COUNTS_PAGES.test(key)) gather(alike, plainDigits(key).replace(/\d+/g, "#"), line);
  }
  const bodyFrom = lines.find(opensText)?.number ?? Number.POSITIVE_INFINITY;
  const heads = new Set<Line>();
  for (const group of [...same.values(), ...alike.values()]) {
    if (group.length < 2) continue;
    const paged = group.filter((line) => near.has(line)).length;
    const counted = COUNTS_PAGES.test(fold(group[0]?.text ?? ""));
    const often = counted || (group.length >= 3 && (group[0]?.text.length ?? 0) >= 15);
    if (!(often || paged >= 2 || (paged >= 1 && group.length >= 2))) continue;
    if (!mayRun(group, paged)) continue;
    for (const [at, line] of group.entries()) if (at > 0 || line.number >= bodyFrom) heads.add(line);
  }
  for (const line of repeatedTableHeadings(lines)) heads.add(line);
  return heads;
}

/** Ends or begins in the number of a page out of so many. */
const COUNTS_PAGES = /(?:^|\s)\d{1,3}\s?(?:\/|of|de|sur|من)\s?\d{1,3}$|^\d{1,3}\s?\/\s?\d{1,3}\s|\bpage \d{1,3}$/;

function gather(groups: Map<string, Line[]>, key: string, line: Line): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [line]);
  else group.push(line);
}

/** A heading, an item of a list, a sentence or the date of a cover is no running head, however often it comes. */
function mayRun(group: Line[], paged: number): boolean {
  const text = (group[0]?.text ?? "").replace(/^#+\s*/, "").replace(/\*\*/g, "");
  if (asksQuestion(text) || isNoteLabel(text)) return false;
  if (/[.:;,!]$/.test(text) && text.length > 60) return false;
  if (/[.:;,!]$/.test(text) && paged < 2) return false;
  const marker = readMarker(text);
  if (headingKind(marker?.rest ?? text) !== null && paged < group.length) return false;
  if (headingKind(marker?.rest ?? text) !== null && group.length < 3) return false;
  if (marker !== null) return false;
  if (dateLine(text) !== null && paged < 2) return false;
  return tableHeading(text, true) === null;
}

function isBody(line: Line): boolean {
  const marker = readMarker(line.text);
  return (
    (endsSentence(line.text) && line.text.length > 70) ||
    headingKind((marker?.rest ?? line.text).replace(/\*\*/g, "")) !== null
  );
}

/** The first heading of a section or a round table: what comes before is letter, title and cover. */
function opensText(line: Line): boolean {
  const core = line.text.replace(/^#+\s*/, "").replace(/\*\*/g, "");
  if (core.length > 200) return false;
  return (
    headingKind(readMarker(core)?.rest ?? core) !== null ||
    (/^[\p{L}\d]/u.test(core) && tableHeading(core, false) !== null)
  );
}

function linesNearPageBreaks(lines: Line[]): Set<Line> {
  const near = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    if (!line.page) continue;
    for (const other of lines.slice(Math.max(0, at - 2), at + 3)) near.add(other);
  }
  return near;
}

/** "Round Table 2: …" again at the top of a page of round table 2, when its text has begun. */
function repeatedTableHeadings(lines: Line[]): Line[] {
  const again: Line[] = [];
  let current = "";
  let begun = false;
  for (const line of lines) {
    const core = line.text.replace(/^#+\s*/, "").replace(/\*\*/g, "");
    if (!/^[\p{L}\d]/u.test(core) || core.length > 200 || tableHeading(core, false) === null) {
      begun ||= isBody(line);
      continue;
    }
    const key = fold(core);
    if (begun && key === current) again.push(line);
    else begun = false;
    current = key;
  }
  return again;
}
