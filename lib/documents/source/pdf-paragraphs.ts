import { endsSentence, startsLowerCase } from "@/lib/documents/note/fold";
import { hyphenJoiner, type Joiner, withNext } from "@/lib/documents/note/hyphens";
import { readMarker } from "@/lib/documents/note/markers";
import { LineWriter } from "@/lib/documents/source/line-writer";
import { furnitureOf } from "@/lib/documents/source/pdf-furniture";
import type { PdfLine } from "@/lib/documents/source/pdf-lines";
import { type PdfNote, takePdfNotes } from "@/lib/documents/source/pdf-notes";
import { type PdfSetting, pdfSettingOf } from "@/lib/documents/source/pdf-setting";
import type { SourceText } from "@/lib/documents/source/source-text";

interface Paragraph {
  lines: PdfLine[];
  text: string;
  /** Begins with the number or the bullet of a list. */
  marked: boolean;
  /** An item of a list, not a heading with a number. */
  listed: boolean;
}

/** Writes the lines of a PDF as text: its paragraphs whole, each on one line. */
export function writePdf(all: PdfLine[], pages: number): SourceText {
  const furniture = furnitureOf(all, pages, pdfSettingOf(all).bodySize);
  const inOrder = [...furniture].sort(([a], [b]) => a.page - b.page || b.y - a.y);
  const inText = all.filter((line) => !furniture.has(line));
  const join = hyphenJoiner(inText);
  const { kept, notes } = takePdfNotes(inText, pdfSettingOf(inText).bodySize, join);
  const paragraphs = paragraphsOf(kept, pdfSettingOf(kept), join);
  return new PdfWriter(notes, inOrder, pdfSettingOf(kept)).written(paragraphs);
}

function paragraphsOf(lines: PdfLine[], setting: PdfSetting, join: Joiner): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [at, line] of lines.entries()) {
    const current = paragraphs.at(-1);
    if (current !== undefined && goesOn(current, line, lines[at + 1], setting)) {
      current.text = withNext(current.text, line.text, join);
      current.lines.push(line);
    } else paragraphs.push(begun(line));
  }
  return paragraphs;
}

function begun(line: PdfLine): Paragraph {
  const marker = readMarker(line.text);
  const bullet = marker?.kind === "bullet" || marker?.kind === "arrow";
  return { lines: [line], text: line.text, marked: marker !== null, listed: bullet || (marker !== null && !line.bold) };
}

/** The line belongs to the paragraph: nothing sets it apart, and the line before had no room for its first word. */
function goesOn(paragraph: Paragraph, line: PdfLine, next: PdfLine | undefined, setting: PdfSetting): boolean {
  const before = paragraph.lines.at(-1) as PdfLine;
  if (Math.abs(before.size - line.size) > 0.6 || (setting.boldSpeaks && before.bold !== line.bold)) return false;
  const turned = before.page !== line.page || before.column !== line.column;
  const down = before.y - line.y;
  if (!turned && (down > setting.leading * line.size * 1.2 || down <= 0)) return false;
  if (startsItem(line, paragraph)) return false;
  if (!turned && setApartByIndent(paragraph, line, next, setting)) return false;
  if (turned && endsSentence(paragraph.text) && !startsLowerCase(line.text)) return false;
  return isFull(before, line, setting) || (startsLowerCase(line.text) && !endsSentence(paragraph.text));
}

function startsItem(line: PdfLine, paragraph: Paragraph): boolean {
  const marker = readMarker(line.text);
  if (marker === null) return false;
  // A dash, or the number at the end of a reference, that a sentence brings to the start of a line.
  const inside = !endsSentence(paragraph.text) && startsLowerCase(marker.rest);
  return !(inside && /^[-–—]$/.test(marker.look));
}

/** An indented first line, or one that leaves the indentation of the lines above. */
function setApartByIndent(
  paragraph: Paragraph,
  line: PdfLine,
  next: PdfLine | undefined,
  setting: PdfSetting,
): boolean {
  const step = line.size * 0.8;
  const [first, second] = paragraph.lines.map((each) => insetOf(each, setting));
  const inset = insetOf(line, setting);
  if (isCentred(line, setting)) return false;
  if (second !== undefined && Math.abs(inset - second) > step) return true;
  if (second !== undefined || first === undefined || paragraph.marked) return false;
  // The second line of a paragraph that hangs is followed by a third like it.
  return inset - first > step && (next === undefined || Math.abs(insetOf(next, setting) - inset) > step);
}

function edgesOf(line: PdfLine, setting: PdfSetting): { left: number; right: number } {
  return setting.columns.get(line.column) ?? { left: line.left, right: line.right };
}

/** From the edge where its lines begin. */
function insetOf(line: PdfLine, setting: PdfSetting): number {
  const { left, right } = edgesOf(line, setting);
  return line.rtl ? right - line.right : line.left - left;
}

function roomBehind(line: PdfLine, setting: PdfSetting): number {
  const { left, right } = edgesOf(line, setting);
  return line.rtl ? line.left - left : right - line.right;
}

function isCentred(line: PdfLine, setting: PdfSetting): boolean {
  const inset = insetOf(line, setting);
  return inset > 12 && Math.abs(inset - roomBehind(line, setting)) < 8;
}

function isFull(before: PdfLine, line: PdfLine, setting: PdfSetting): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? "";
  // Chinese breaks between any two signs.
  const signs = /^[\p{Script=Han}]/u.test(line.text) ? 1 : word.length;
  const needed = ((line.right - line.left) / Math.max(1, line.text.length)) * (signs + 1);
  const room = isCentred(before, setting)
    ? roomBehind(before, setting) + insetOf(before, setting)
    : roomBehind(before, setting);
  return before.text.endsWith("\u00ad") || room < needed + before.size * 0.4;
}

class PdfWriter {
  private readonly out = new LineWriter();

  constructor(
    private readonly notes: PdfNote[],
    private readonly furniture: [PdfLine, string][],
    private readonly setting: PdfSetting,
  ) {}

  written(paragraphs: Paragraph[]): SourceText {
    let listed = false;
    let marked: PdfNote[] = [];
    for (const [at, paragraph] of paragraphs.entries()) {
      this.out.write(
        this.dressed(paragraph),
        listed && paragraph.listed && !this.isApart(paragraphs[at - 1], paragraph),
      );
      listed = paragraph.listed;
      marked.push(...this.notesOf(paragraph));
      const following = paragraphs[at + 1];
      // A list is parted neither by the notes of its items nor by the foot of its page.
      if (listed && following?.listed) continue;
      this.writeNotes(marked);
      marked = [];
      this.feet(following?.lines[0]?.page ?? Number.POSITIVE_INFINITY);
    }
    return this.out.done("pdf");
  }

  private isApart(above: Paragraph | undefined, below: Paragraph): boolean {
    const [last, first] = [above?.lines.at(-1), below.lines[0]];
    if (last === undefined || first === undefined || last.page !== first.page) return false;
    return last.y - first.y > this.setting.leading * first.size * 1.2;
  }

  /** Its own footnotes, from the pages on which it stands: another round table may begin on the same page. */
  private notesOf({ text, lines }: Paragraph): PdfNote[] {
    const from = lines[0]?.page ?? 0;
    const to = lines.at(-1)?.page ?? 0;
    return [...text.matchAll(/[⁰¹²³⁴-⁹]+/gu)].flatMap(([mark]) => {
      const at = this.notes.findIndex(
        (note) => note.page >= from && note.page <= to && note.text.startsWith(`${mark} `),
      );
      return at < 0 ? [] : this.notes.splice(at, 1);
    });
  }

  private writeNotes(notes: PdfNote[]): void {
    for (const [at, { text }] of notes.entries()) this.out.write(text, at > 0);
  }

  /** What is left of the pages before this one: footnotes whose mark was not found, heads and feet. */
  private feet(next: number): void {
    const left = this.notes.findIndex((note) => note.page >= next);
    this.writeNotes(this.notes.splice(0, left < 0 ? this.notes.length : left));
    while ((this.furniture[0]?.[0].page ?? next) < next) {
      const [line, reason] = this.furniture.shift() as [PdfLine, string];
      this.out.writeAside(line.text, reason);
    }
  }

  private dressed({ text, lines, listed }: Paragraph): string {
    const first = lines[0] as PdfLine;
    const short = text.length <= 200 && !text.includes("*");
    const bold = this.setting.boldSpeaks && lines.every((line) => line.bold);
    const large = first.size >= this.setting.bodySize * 1.15;
    if (short && (bold || large) && /\p{L}{2}/u.test(text)) return boldWithin(text);
    const head = text.slice(0, first.boldHead).trim();
    const runIn = this.setting.boldSpeaks && !first.bold && /^[\p{L}\d].{2,80}$/u.test(head) && !/[*]/.test(text);
    const words = runIn && /^(?:\s|$)/.test(text.slice(head.length)) ? `**${head}**${text.slice(head.length)}` : text;
    return listed ? `${" ".repeat(indentOf(insetOf(first, this.setting), first.size))}${words}` : words;
  }
}

/** A bullet stands before what is bold, a number in it. */
function boldWithin(text: string): string {
  const marker = readMarker(text);
  const bullet = marker?.kind === "bullet" || marker?.kind === "arrow";
  const words = bullet ? marker.rest : text;
  const mark = /[⁰¹²³⁴-⁹]+$/u.exec(words)?.[0] ?? "";
  return `${text.slice(0, text.length - words.length)}**${words.slice(0, words.length - mark.length)}**${mark}`;
}

const indentOf = (inset: number, size: number) => Math.max(0, Math.min(16, Math.round(inset / size)));
