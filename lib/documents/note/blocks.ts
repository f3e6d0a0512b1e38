import { classify } from "@/lib/documents/note/classify";
import { closesLetter } from "@/lib/documents/note/cover-words";
import { boldWhole } from "@/lib/documents/note/emphasis";
import { endsSentence, startsLowerCase } from "@/lib/documents/note/fold";
import { hyphenJoiner, type Joiner } from "@/lib/documents/note/hyphens";
import type { Kind } from "@/lib/documents/note/kinds";
import { cleanLine, type Line, type Setting, settingOf } from "@/lib/documents/note/lines";
import { afterItem, countedAs, type Marker, readMarker } from "@/lib/documents/note/markers";

/** A paragraph, a heading, an item of a list: lines that belong together, and what they are. */
export interface Block {
  kind: Kind;
  text: string;
  lines: Line[];
  gap: number;
  page: boolean;
  indent: number;
}

/** Lines that one pair of bold signs spans, or a list number and its text, as one. */
export interface Row {
  text: string;
  lines: Line[];
  gap: number;
  page: boolean;
  cut: boolean;
  indent: number;
  underlined: 1 | 2 | null;
}

/** A block that still grows. Its text is put together at the end: long paragraphs would be copied for every line. */
export interface OpenBlock extends Omit<Block, "text"> {
  pieces: string[];
  /** The last line of its text. */
  tail: string;
  length: number;
}

/** Joins lines to blocks: paragraphs broken at the width of a page, cut by footnotes or divided by hyphens become whole. */
export function toBlocks(lines: Line[], underlined: Map<number, 1 | 2>): Block[] {
  const builder = new Builder(settingOf(lines), hyphenJoiner(lines));
  const rows = toRows(lines, underlined);
  for (const [at, row] of rows.entries()) builder.add(row, rows[at - 1], rows[at + 1], rows, at);
  return builder.blocks.map(({ pieces, tail: _, length: __, ...block }) => ({ ...block, text: pieces.join("") }));
}

function toRows(lines: Line[], underlined: Map<number, 1 | 2>): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const span = boldSpan(lines, at) ?? loneMarker(lines, at) ?? [line];
    at += span.length - 1;
    rows.push({
      text: cleanLine(span.map((each) => each.text).join(" ")),
      lines: span,
      gap: line.gap,
      page: line.page,
      cut: line.cut,
      indent: line.indent,
      underlined: underlined.get((span.at(-1) as Line).number) ?? null,
    });
  }
  return rows;
}

/** "**High-level meeting on" and "the sea**" are one heading. */
function boldSpan(lines: Line[], at: number): Line[] | null {
  const first = lines[at] as Line;
  if (!/^(?:#{1,6}\s|[➤•-]\s)?\*\*\S/.test(first.text) || first.text.split("**").length !== 2) return null;
  for (let count = 2; count <= 5; count += 1) {
    const last = lines[at + count - 1];
    if (last === undefined || last.gap > 0) return null;
    const signs = last.text.split("**").length - 1;
    if (signs === 1 && /\*\*[:.]?[¹²³⁰⁴-⁹]*$/.test(last.text)) return lines.slice(at, at + count);
    if (signs > 0) return null;
  }
  return null;
}

/** A PDF may give "1." or "•" a line of its own. */
function loneMarker(lines: Line[], at: number): Line[] | null {
  const first = lines[at] as Line;
  const next = lines[at + 1];
  if (first.text.length > 5 || next === undefined || next.gap > 1 || next.cut) return null;
  const marker = readMarker(first.text);
  if (marker === null || marker.rest !== "" || marker.kind === "question") return null;
  return readMarker(next.text) === null ? [first, next] : null;
}

class Builder {
  readonly blocks: OpenBlock[] = [];
  private cover = true;
  private lastMarker: Marker | null = null;
  private readonly values = new Map<string, number>();

  constructor(
    private readonly setting: Setting,
    private readonly join: Joiner,
  ) {}

  add(row: Row, before: Row | undefined, after: Row | undefined, rows: Row[], at: number): void {
    if (!this.cover && row.gap > 0 && this.behindLetter()) this.cover = true;
    const found = classify(row, {
      before: before ?? null,
      after: after ?? null,
      last: this.blocks.at(-1) ?? null,
      setting: this.setting,
      cover: this.cover,
      lastMarker: this.lastMarker,
      values: this.values,
    });
    const [kind] = found[0] as [Kind, string];
    const current = this.blocks.at(-1);
    if (current !== undefined && this.continues(current, row, kind, before, rows, at)) {
      this.append(current, row);
      if (current.kind.is === "paragraph") current.kind = { is: "paragraph", bold: false };
      this.leaveCover(current);
      return;
    }
    for (const [each, words] of found) this.push(each, words, row);
  }

  /** After a letter comes the cover of what it sends. */
  private behindLetter(): boolean {
    const last = this.blocks.at(-1);
    return last?.kind.is === "paragraph" && last.length < 500 && closesLetter(last.pieces.join(""));
  }

  private append(block: OpenBlock, row: Row): void {
    const { first, glue } = this.join(block.pieces.pop() ?? "", row.text);
    block.pieces.push(first, glue, row.text);
    block.tail = row.text;
    block.length += row.text.length + glue.length;
    block.lines.push(...row.lines);
  }

  private push(kind: Kind, text: string, row: Row): void {
    const { gap, page, indent, lines } = row;
    const block: OpenBlock = {
      kind,
      pieces: [text],
      tail: text,
      length: text.length,
      lines: [...lines],
      gap,
      page,
      indent,
    };
    if (kind.is === "item") {
      this.lastMarker = afterItem(kind.marker, this.lastMarker);
      this.values.set(countedAs(this.lastMarker), this.lastMarker.value ?? 0);
      block.kind = { ...kind, marker: this.lastMarker };
    } else if (kind.is === "heading" || kind.is === "table") {
      this.lastMarker = null;
      this.values.clear();
    }
    this.blocks.push(block);
    if (kind.is === "table" || kind.is === "label") this.cover = true;
    else if (kind.is === "item" || (kind.is === "heading" && kind.section !== null)) this.cover = false;
    else this.leaveCover(block);
  }

  private leaveCover(block: OpenBlock): void {
    if (block.kind.is === "paragraph" && block.length > 90 && endsSentence(block.tail)) this.cover = false;
  }

  private continues(
    current: OpenBlock,
    row: Row,
    kind: Kind,
    before: Row | undefined,
    rows: Row[],
    at: number,
  ): boolean {
    if (current.kind.is === "heading") return goesOnAsHeading(current, row, kind);
    if (kind.is !== "paragraph") return false;
    if (current.kind.is === "table") return this.goesOnAsTitle(current, row, rows, at);
    if (current.kind.is !== "paragraph" && current.kind.is !== "item") return false;
    if (kind.bold || (current.kind.is === "paragraph" && current.kind.bold)) return false;
    const ended = current.tail;
    if (/\p{L}[-‐]$/u.test(ended.slice(-3)) && startsLowerCase(row.text) && row.gap <= (row.cut ? 99 : 0)) return true;
    if (row.cut || row.page) return goesOnAfterCut(ended, row, before);
    if (row.gap > 0)
      return startsLowerCase(row.text) && !endsSentence(ended) && current.length >= 40 && !ended.endsWith(",");
    return this.goesOnBelow(current, row, before);
  }

  /** The next line of the same paragraph, with no blank line between. */
  private goesOnBelow(current: OpenBlock, row: Row, before: Row | undefined): boolean {
    if (startsLowerCase(row.text)) return true;
    if (!this.setting.wrapped)
      return current.kind.is === "item" && row.indent > current.indent + 1 && !endsSentence(current.tail);
    const line = before?.lines.at(-1);
    if (line === undefined) return false;
    const word = row.text.split(" ", 1)[0] ?? "";
    const length = line.indent + line.text.length + 1 + word.length;
    if (endsSentence(current.tail)) return length > this.setting.width - 6;
    // A short line in the text is a title over what follows; on a cover it is a title that goes on.
    return this.cover || length > this.setting.width * 0.6;
  }

  private joined(first: string, second: string): string {
    const found = this.join(first, second);
    return found.first + found.glue + second;
  }

  /** The title of a table over two or three lines; not the paragraph that may follow without a blank line. */
  private goesOnAsTitle(current: OpenBlock, row: Row, rows: Row[], at: number): boolean {
    if (row.gap > 0 || row.cut || row.page || current.kind.is !== "table" || current.kind.heading.title === "")
      return false;
    if (current.length > 260 || current.lines.length >= 4) return false;
    const joined = () => {
      if (current.kind.is !== "table") return;
      const { heading } = current.kind;
      current.kind = { ...current.kind, heading: { ...heading, title: this.joined(heading.title, row.text) } };
    };
    const lower = startsLowerCase(row.text) && (current.lines.at(-1)?.text.length ?? 0) >= 30;
    if (!lower && runIsProse(rows, at)) return false;
    joined();
    return true;
  }
}

function runIsProse(rows: Row[], at: number): boolean {
  let end = at;
  while (end < at + 5 && rows[end + 1] !== undefined && rows[end + 1]?.gap === 0) end += 1;
  for (let each = at; each <= Math.min(end, at + 2); each += 1) {
    if (/[.?!؟]$/.test(rows[each]?.text ?? "")) return true;
  }
  const wrapped = end - at >= 3;
  return wrapped && rows.slice(at, end + 1).every((row) => row.text.length > 55);
}

function goesOnAsHeading(current: OpenBlock, row: Row, kind: Kind): boolean {
  if (row.gap > 0 || row.page || current.kind.is !== "heading") return false;
  if (kind.is === "heading")
    return (
      kind.style === "capitals" &&
      current.kind.style === "capitals" &&
      kind.section === null &&
      current.kind.section === null
    );
  const numbered = current.kind.style !== "markdown" && current.kind.style !== "bold" && current.kind.section === null;
  return kind.is === "paragraph" && numbered && startsLowerCase(row.text) && current.length >= 40;
}

/** A footnote or the end of a page stands between: who had not ended a sentence goes on. */
function goesOnAfterCut(ended: string, row: Row, before: Row | undefined): boolean {
  if (startsLowerCase(row.text)) return !/[.?!؟:]["”’»)]*[¹²³⁰⁴-⁹]*$/u.test(ended.slice(-12));
  const long = (before?.text.length ?? 0) >= 50;
  return (
    long && !endsSentence(ended) && (endsSentence(row.text) || row.text.length >= 60) && boldWhole(row.text) === null
  );
}
