import { type Joiner, withNext } from "@/lib/documents/note/hyphens";
import { raised } from "@/lib/documents/source/line-writer";
import type { PdfLine } from "@/lib/documents/source/pdf-lines";

/** A footnote as it will be written: its mark and its text. */
export interface PdfNote {
  text: string;
  /** The page at whose foot it begins. */
  page: number;
}

const MARK = /^(?:([⁰¹²³⁴-⁹]{1,3})|(\d{1,3})[.)]?(?=\s+\S))\s*(.*)$/u;
const SIGN = /^(?:\*{1,3}|[†‡]{1,2}|\[\d{1,3}\])\s*\S/;

/** Takes the footnotes from the feet of pages and columns: lines in smaller type of which the first bears a mark. */
export function takePdfNotes(lines: PdfLine[], bodySize: number, join: Joiner): { kept: PdfLine[]; notes: PdfNote[] } {
  const taken = new Set<PdfLine>();
  const notes: PdfNote[] = [];
  for (const foot of feetOf(lines, bodySize)) {
    const first = foot.findIndex(({ text }) => MARK.test(text) || SIGN.test(text));
    // What stands before the first mark goes on from the page before.
    const from = first < 0 || (first > 0 && notes.length === 0) ? foot.length : 0;
    if (first < 0 || from > 0) continue;
    for (const line of foot) {
      taken.add(line);
      addTo(notes, line, join);
    }
  }
  return { kept: lines.filter((line) => !taken.has(line)), notes };
}

function addTo(notes: PdfNote[], line: PdfLine, join: Joiner): void {
  const mark = MARK.exec(line.text);
  const last = notes.at(-1);
  if (mark !== null) notes.push({ text: `${mark[1] ?? raised(mark[2] ?? "")} ${mark[3] ?? ""}`, page: line.page });
  else if (last === undefined || SIGN.test(line.text)) notes.push({ text: line.text, page: line.page });
  else last.text = withNext(last.text, line.text, join);
}

function feetOf(lines: PdfLine[], bodySize: number): PdfLine[][] {
  const feet: PdfLine[][] = [];
  let end = lines.length;
  while (end > 0) {
    const last = lines[end - 1] as PdfLine;
    let start = end;
    const together = (line: PdfLine | undefined) => line?.page === last.page && line.column === last.column;
    while (start > 0 && together(lines[start - 1])) start -= 1;
    let from = end;
    while (from > start && (lines[from - 1] as PdfLine).size <= bodySize * 0.93) from -= 1;
    if (from < end) feet.push(lines.slice(from, end));
    end = start;
  }
  return feet.reverse();
}
