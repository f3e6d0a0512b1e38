import { splitLabel } from "@/lib/documents/source/docx-labels";
import { type DocxStyles, inherited } from "@/lib/documents/source/docx-styles";
import { LineWriter, raised } from "@/lib/documents/source/line-writer";
import type { SourceText } from "@/lib/documents/source/source-text";

/** What the library makes of a part of the document; only what is read here. */
export interface DocxNode {
  type: string;
  children?: DocxNode[];
  value?: string;
  styleId?: string | null;
  styleName?: string | null;
  isBold?: boolean;
  verticalAlignment?: string;
  breakType?: string;
  noteType?: string;
  noteId?: string;
  checked?: boolean;
  notes?: { resolve(reference: DocxNode): { body: DocxNode[] } | null };
}

/** A piece of a paragraph's text. */
interface Piece {
  text: string;
  bold: boolean;
}

/** Writes a Word document as lines. Footnotes stand below the paragraph or the list that bears their mark. */
export class DocxWriter {
  private readonly out = new LineWriter();
  private notes: { mark: string; reference: DocxNode }[] = [];
  private noteCount = 0;
  private inList = false;

  constructor(
    private readonly document: DocxNode,
    private readonly styles: DocxStyles,
  ) {}

  written(): SourceText {
    this.blocks(this.document.children ?? []);
    this.writeNotes();
    return this.out.done("docx");
  }

  private blocks(nodes: DocxNode[]): void {
    for (const node of nodes) {
      if (node.type === "paragraph") this.paragraph(node);
      else if (node.type === "table") this.table(node);
      else if (node.children !== undefined) this.blocks(node.children);
    }
  }

  private paragraph(node: DocxNode): void {
    const before = this.notes.splice(0);
    const { text, listed } = this.textOf(node);
    this.notes.unshift(...before);
    if (text === "") return;
    if (!listed) this.writeNotes(before.length);
    if (/^toc(?: heading| \d)$/i.test(node.styleName ?? "")) this.out.writeAside(text, "contents");
    else this.out.write(text, listed && this.inList);
    this.inList = listed;
  }

  /** The line, or lines, of a paragraph, and whether it is an item of a list. */
  private textOf(node: DocxNode): { text: string; listed: boolean } {
    const pieces = this.pieces(node.children ?? [], inherited(this.styles, node.styleId ?? null, "bold") === true);
    const { label, level, rest } = splitLabel(pieces.map((piece) => piece.text).join(""));
    const words = rest.trim();
    if (words === "") return { text: "", listed: false };
    const heading = inherited(this.styles, node.styleId ?? null, "heading");
    const numbered = label === null ? "" : `${label} `;
    if (heading !== null && words.length <= 250) {
      return { text: `${"#".repeat(Math.min(6, heading))} ${numbered}${oneLine(words)}`, listed: false };
    }
    const dressed = withLabel(numbered, inBold(pieces, words));
    return { text: label === null ? dressed : `${"  ".repeat(level)}${dressed}`, listed: label !== null };
  }

  private pieces(nodes: DocxNode[], bold: boolean): Piece[] {
    return nodes.flatMap((node): Piece[] => {
      switch (node.type) {
        case "text":
          return [{ text: node.value ?? "", bold }];
        case "tab":
          return [{ text: " ", bold }];
        case "break":
          return node.breakType === "line" ? [{ text: "\n", bold }] : [];
        case "checkbox":
          return [{ text: "☐ ", bold }];
        case "noteReference":
          return [{ text: this.mark(node), bold }];
        case "run":
          return this.run(node, bold || node.isBold === true);
        default:
          return this.pieces(node.children ?? [], bold);
      }
    });
  }

  private run(node: DocxNode, bold: boolean): Piece[] {
    const pieces = this.pieces(node.children ?? [], bold);
    if (node.verticalAlignment !== "superscript") return pieces;
    // A mark written by hand; "2nd" and "1er" stay as they are.
    return pieces.map((piece) =>
      /^\s*\d{1,3}\s*$/.test(piece.text) ? { ...piece, text: raised(piece.text.trim()) } : piece,
    );
  }

  private mark(reference: DocxNode): string {
    this.noteCount += 1;
    this.notes.push({ mark: raised(String(this.noteCount)), reference });
    return raised(String(this.noteCount));
  }

  /** Writes those first of the footnotes that wait, else all. */
  private writeNotes(count = this.notes.length): void {
    const notes = this.notes.splice(0, count);
    const later = this.notes.splice(0);
    for (const [at, { mark, reference }] of notes.entries()) {
      const body = this.document.notes?.resolve(reference)?.body ?? [];
      const text = body
        .map((node) =>
          oneLine(
            this.pieces(node.children ?? [], false)
              .map((piece) => piece.text)
              .join(""),
          ),
        )
        .join(" ")
        .trim();
      this.out.write(`${mark} ${text}`, at > 0);
    }
    // What a footnote says of another footnote is not followed.
    this.notes = later;
  }

  private table(table: DocxNode): void {
    this.inList = false;
    for (const row of table.children ?? []) {
      const cells = (row.children ?? []).map((cell) => this.cell(cell)).filter((cell) => cell.length > 0);
      if (cells.every((cell) => cell.length === 1)) this.out.write(rowLine(cells.map((cell) => cell[0] ?? "")));
      else for (const line of cells.flat()) this.out.write(line);
    }
    this.writeNotes();
  }

  private cell(cell: DocxNode): string[] {
    return (cell.children ?? []).flatMap((node) => {
      if (node.type === "table")
        return (node.children ?? []).flatMap((row) => (row.children ?? []).flatMap((each) => this.cell(each)));
      const { text } = this.textOf(node);
      return text === "" ? [] : [text.trim()];
    });
  }
}

/** The cells of a row as one line: "Date: 19 September", "1. How …?", or with strokes between. */
function rowLine(cells: string[]): string {
  const [first = "", second = "", ...rest] = cells.map((cell) => (cells.length > 1 ? plain(cell) : cell));
  if (second === "") return first;
  if (/^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]?$/i.test(first))
    return [/\d$/.test(first) ? `${first}.` : first, second, ...rest].join(" ");
  if (rest.length > 0 || first.length > 60) return [first, second, ...rest].join(" | ");
  return /[.:?!…؟：]$/.test(first) ? `${first} ${second}` : `${first}: ${second}`;
}

const plain = (text: string) => text.replace(/^\*\*(.*)\*\*$/s, "$1").replaceAll("\n", " ");
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** A number belongs to the bold line that it stands before; a bullet does not. */
function withLabel(label: string, words: string): string {
  return /^\*\*[^*]+\*\*[⁰¹²³⁴-⁹]*$/u.test(words) && /[\p{L}\p{N}]/u.test(label)
    ? `**${label}${words.slice(2)}`
    : label + words;
}

/** Bold signs around a paragraph that is bold as a whole and short, or around its bold beginning. */
function inBold(pieces: Piece[], words: string): string {
  const lead: string[] = [];
  for (const { text, bold } of pieces) {
    if (!bold && /\S/.test(splitLabel(text).rest)) break;
    lead.push(text);
  }
  const head = splitLabel(lead.join("")).rest.trim();
  if (head === "" || head.length > 200 || head.includes("*") || head.includes("\n")) return words;
  if (!/\p{L}{2}/u.test(head)) return words;
  if (head.length === words.length) return `**${words}**`;
  const rest = words.slice(head.length);
  if (words.startsWith(head) && /^[:.]?[⁰¹²³⁴-⁹]+$/u.test(rest)) return `**${head}**${rest}`;
  return words.startsWith(head) && head.length <= 100 && /^\s|[:.]$/.test(rest.slice(0, 1) || head)
    ? `**${head}**${rest}`
    : words;
}
