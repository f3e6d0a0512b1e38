import { raised } from "@/lib/documents/source/line-writer";
import type { PdfPage, PdfPiece } from "@/lib/documents/source/pdf-pieces";

/** A line of a page, in one column of it. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  /** Signs at its start that are bold, where the rest is not. */
  boldHead: number;
  rtl: boolean;
  page: number;
  /** 0 across the page, 1 and 2 for its columns in the order of reading. */
  column: 0 | 1 | 2;
  pageWidth: number;
  pageHeight: number;
}

/** The lines of all pages in the order of reading: column by column where they have two. */
export function linesOf(pages: PdfPage[]): PdfLine[] {
  const printed = pages.map((page) => ({ page, pieces: withoutShadows(page.pieces) }));
  const gutters = printed.map(({ page, pieces }) => gutterOf(page, pieces));
  const known = gutters.find((gutter) => gutter !== null) ?? null;
  // The last page of two columns may be too short to show them by itself.
  return printed.flatMap(({ page, pieces }, at) =>
    linesOfPage(page, at + 1, pieces, gutters[at] ?? (known !== null && isClear(pieces, known) ? known : null)),
  );
}

function isClear(pieces: PdfPiece[], gutter: number): boolean {
  const runs = rowsOf(pieces).flatMap(runsOf);
  const crossing = runs.filter((run) => run.left < gutter - 1 && run.right > gutter + 1).length;
  return crossing <= runs.length * 0.15 && runs.some((run) => run.left > gutter);
}

function linesOfPage(page: PdfPage, number: number, pieces: PdfPiece[], gutter: number | null): PdfLine[] {
  const make = (some: PdfPiece[], column: PdfLine["column"]) =>
    rowsOf(some).map((row) => lineOf(row, number, column, page));
  if (gutter === null) return make(pieces, 0);
  const across = make(
    pieces.filter((piece) => piece.left < gutter && piece.right > gutter),
    0,
  );
  const left = make(
    pieces.filter((piece) => piece.right <= gutter),
    1,
  );
  const right = make(
    pieces.filter((piece) => piece.left >= gutter),
    2,
  );
  return inBands(across, left, right);
}

/** Bold that is made by printing twice. */
function withoutShadows(pieces: PdfPiece[]): PdfPiece[] {
  const seen = new Map<string, PdfPiece[]>();
  return pieces.filter((piece) => {
    const same = seen.get(piece.text);
    if (same?.some((other) => Math.abs(other.left - piece.left) < 1.5 && Math.abs(other.y - piece.y) < 1.5))
      return false;
    if (same === undefined) seen.set(piece.text, [piece]);
    else same.push(piece);
    return true;
  });
}

/** Where the page parts into two columns: hardly a line crosses, and both sides hold many that fill their half. */
function gutterOf({ width }: PdfPage, pieces: PdfPiece[]): number | null {
  const rows = rowsOf(pieces);
  if (rows.length < 16) return null;
  const runs = rows.flatMap(runsOf);
  const crossings: { at: number; crossing: number }[] = [];
  for (let at = width * 0.35; at <= width * 0.65; at += 2)
    crossings.push({ at, crossing: runs.filter((run) => run.left < at - 1 && run.right > at + 1).length });
  const least = Math.min(...crossings.map(({ crossing }) => crossing));
  if (least > runs.length * 0.15) return null;
  // Its middle: a sign may hang out of its column.
  const clear = crossings.filter(({ crossing }) => crossing === least);
  const at = clear[Math.floor(clear.length / 2)]?.at ?? width / 2;
  const fills = (side: typeof runs, room: number) =>
    side.length >= 8 && side.filter((run) => run.right - run.left > room * 0.6).length >= side.length * 0.5;
  const leftSide = runs.filter((run) => run.right <= at + 2);
  const rightSide = runs.filter((run) => run.left >= at - 2);
  const from = Math.min(...runs.map((run) => run.left));
  const to = Math.max(...runs.map((run) => run.right));
  return fills(leftSide, at - from) && fills(rightSide, to - at) ? at : null;
}

/** The parts of a row between wide gaps. */
function runsOf(row: PdfPiece[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const { left, right, size } of [...row].sort((a, b) => a.left - b.left)) {
    const last = runs.at(-1);
    if (last !== undefined && left - last.right < size) last.right = Math.max(last.right, right);
    else runs.push({ left, right });
  }
  return runs;
}

function inBands(across: PdfLine[], left: PdfLine[], right: PdfLine[]): PdfLine[] {
  const rtl = [...left, ...right].filter((line) => line.rtl).length > (left.length + right.length) / 2;
  const [first, second] = rtl ? [right, left] : [left, right];
  for (const line of first) line.column = 1;
  for (const line of second) line.column = 2;
  const ordered: PdfLine[] = [];
  let above = Number.POSITIVE_INFINITY;
  for (const line of [...across, null]) {
    const below = line?.y ?? Number.NEGATIVE_INFINITY;
    const within = (each: PdfLine) => each.y < above && each.y >= below;
    ordered.push(...first.filter(within), ...second.filter(within));
    if (line !== null) ordered.push(line);
    above = below;
  }
  return ordered;
}

/** Pieces on one baseline; a raised sign belongs to the line whose letters it stands beside. */
function rowsOf(pieces: PdfPiece[]): PdfPiece[][] {
  const rows: { base: PdfPiece; pieces: PdfPiece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.slice(-3).find(({ base }) => Math.abs(base.y - piece.y) <= 0.45 * Math.max(base.size, piece.size));
    if (row === undefined) {
      rows.push({ base: piece, pieces: [piece] });
      continue;
    }
    row.pieces.push(piece);
    if (weight(piece) > weight(row.base)) row.base = piece;
  }
  return rows
    .sort((a, b) => b.base.y - a.base.y)
    .map((row) => [row.base, ...row.pieces.filter((each) => each !== row.base)]);
}

const weight = ({ size, text }: PdfPiece) => size * Math.min(text.length, 20);

function lineOf(row: PdfPiece[], number: number, column: PdfLine["column"], page: PdfPage): PdfLine {
  const base = row[0] as PdfPiece;
  const all = row.map((piece) => piece.text).join("");
  const rtl = (all.match(RTL)?.length ?? 0) > (all.match(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)?.length ?? 0);
  const ordered = rtl ? fromTheRight(row) : [...row].sort((a, b) => a.left - b.left);
  const { text, bold, boldHead } = joined(ordered, base, rtl);
  return {
    text,
    left: Math.min(...row.map((piece) => piece.left)),
    right: Math.max(...row.map((piece) => piece.right)),
    y: base.y,
    size: base.size,
    bold,
    boldHead,
    rtl,
    page: number,
    column,
    pageWidth: page.width,
    pageHeight: page.height,
  };
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const RUNS_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\d٠-٩]/u;

/** From the right to the left, but words and numbers that run to the right in their own order. */
function fromTheRight(row: PdfPiece[]): PdfPiece[] {
  const ordered = [...row].sort((a, b) => b.right - a.right || b.left - a.left);
  for (let at = 0; at < ordered.length; at += 1) {
    let end = at;
    while (end < ordered.length && !isRtl(ordered[end])) end += 1;
    while (end > at && !RUNS_RIGHT.test(ordered[end - 1]?.text ?? "")) end -= 1;
    if (end <= at || !RUNS_RIGHT.test(ordered[at]?.text ?? "")) continue;
    ordered.splice(at, end - at, ...ordered.slice(at, end).reverse());
    at = end - 1;
  }
  return ordered;
}

const isRtl = (piece: PdfPiece | undefined) =>
  piece !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(piece.text) && !/^[٠-٩\s]+$/.test(piece.text);

function joined(row: PdfPiece[], base: PdfPiece, rtl: boolean): Pick<PdfLine, "text" | "bold" | "boldHead"> {
  let text = "";
  let boldLetters = 0;
  let letters = 0;
  let boldHead = 0;
  let last: PdfPiece | null = null;
  for (const piece of row) {
    const apart = last === null ? 0 : rtl ? last.left - piece.right : piece.left - last.right;
    // Among runs to the right in a line to the left either side may be the near one.
    const gap = rtl && last !== null ? Math.max(apart, piece.left - last.right) : apart;
    if (last !== null && gap > 0.13 * base.size && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += " ";
    const mark = isRaised(piece, base);
    text += mark ? raised(piece.text.trim()) : piece.text;
    // A mark is seldom bold, whatever it stands behind.
    const count = mark ? 0 : (piece.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
    if (piece.bold && boldLetters === letters) boldHead = text.length;
    letters += count;
    if (piece.bold) boldLetters += count;
    last = piece;
  }
  const clean = text.replace(/[\s\u0085]+/g, " ");
  const lead = clean.length - clean.trimStart().length;
  return {
    text: clean.trim(),
    bold: letters > 0 && boldLetters >= letters * 0.9,
    boldHead: Math.max(0, Math.min(clean.trim().length, boldHead - lead)),
  };
}

/** A mark of a footnote: digits in small type above the line, or narrow as only the raised digits of a font are. */
function isRaised({ text, size, y, left, right }: PdfPiece, base: PdfPiece): boolean {
  if (!/^\s*\d{1,3}\s*$/.test(text)) return false;
  if (size < base.size * 0.82 && y > base.y + base.size * 0.1) return true;
  return Math.abs(size - base.size) < 0.1 && (right - left) / text.trim().length < size * 0.42;
}
