import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { type Piece, piecesOf, type Run } from "@/lib/documents/note/testing/pieces";

/** A note as somebody writes it in Word: real lists, headings by style, footnotes, a running head and numbered pages. */
export async function noteAsDocx(text: string): Promise<Uint8Array> {
  const writer = new Writer();
  const children = piecesOf(text).map((piece) => writer.paragraph(piece));
  const page = new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] });
  const document = new Document({
    numbering: { config: writer.lists },
    footnotes: writer.footnotes,
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("Concept note, as of today")] }) },
        footers: {
          default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [page] })] }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

class Writer {
  readonly lists: { reference: string; levels: ILevelsOptions[] }[] = [];
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  private notes = 0;

  paragraph(piece: Piece): Paragraph {
    const children = piece.runs.map((run) => this.run(run));
    switch (piece.is) {
      case "cover":
        return new Paragraph({ alignment: AlignmentType.CENTER, children });
      case "heading":
        return new Paragraph({
          heading: piece.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children,
        });
      case "paragraph":
        return new Paragraph({ children, ...(piece.level > 0 && { indent: { left: 720 } }) });
      case "item":
        return new Paragraph({ children, numbering: { reference: this.list(piece), level: piece.level } });
      default:
        piece satisfies never;
        throw new Error("no piece");
    }
  }

  private run(run: Run): TextRun | FootnoteReferenceRun {
    if ("text" in run) return new TextRun({ text: run.text, bold: run.bold });
    this.notes += 1;
    this.footnotes[String(this.notes)] = { children: [new Paragraph(run.footnote)] };
    return new FootnoteReferenceRun(this.notes);
  }

  /** The list that goes on at this item, or a new one; each level is set up when its first item comes. */
  private list({ label, level, first }: Piece & { is: "item" }): string {
    const current = this.lists.at(-1);
    const looks = lookOf(label);
    const known = current?.levels.find((each) => each.level === level);
    const same =
      known === undefined ||
      (known.text === looks.text.replace("%1", `%${level + 1}`) && known.format === looks.format);
    const starts =
      first ||
      !same ||
      (level === 0 && looks.value === 1 && known !== undefined && looks.format !== LevelFormat.BULLET);
    const list = current === undefined || starts ? { reference: `list-${this.lists.length}`, levels: [] } : current;
    if (list !== current) this.lists.push(list);
    if (!list.levels.some((each) => each.level === level))
      list.levels.push({
        level,
        format: looks.format,
        text: looks.text.replace("%1", `%${level + 1}`),
        start: looks.value,
      });
    return list.reference;
  }
}

function lookOf(label: string): { format: ILevelsOptions["format"]; text: string; value: number } {
  const core = /[\d٠-٩]+|[a-z]+/u.exec(label)?.[0];
  if (core === undefined) return { format: LevelFormat.BULLET, text: label, value: 1 };
  const text = label.replace(core, "%1");
  if (/^[ivx]+$/.test(core) && core !== "c" && (core === "i" || core.length > 1))
    return {
      format: LevelFormat.LOWER_ROMAN,
      text,
      value: ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"].indexOf(core) + 1,
    };
  if (/^[a-z]$/.test(core)) return { format: LevelFormat.LOWER_LETTER, text, value: core.charCodeAt(0) - 96 };
  return {
    format: LevelFormat.DECIMAL,
    text,
    value: Number(core.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))),
  };
}
