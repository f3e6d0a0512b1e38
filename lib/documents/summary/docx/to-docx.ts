import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Block, SummaryTree } from "@/lib/documents/summary/tree";
import { type Direction, directionOf } from "@/lib/i18n/locales";
import { paragraphDirection, stretches } from "./bidi";
import { fontTable } from "./fonts";
import { plainText, xmlText } from "./plain-text";
import { numbering, stylesFor } from "./styles";

/** A4 in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1420, bottom: 1420, left: 1360, right: 1360, header: 700, footer: 600 },
};

/** The summary as a Word document, made at `at` (server time in ms). Its texts are text: nobody's words can become markup. */
export async function toDocx(summary: SummaryTree, at: number): Promise<Uint8Array<ArrayBuffer>> {
  const direction = directionOf(summary.language);
  const document = new Document({
    styles: stylesFor(summary.language),
    numbering,
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [text(summary.title, direction, { style: "Header" })] }) },
        footers: { default: footer(summary, direction) },
        children: summary.blocks.flatMap((block) => paragraphs(block, direction)),
      },
    ],
  });
  const parts = [
    { path: "docProps/core.xml", data: coreProperties(summary, at) },
    { path: "word/fontTable.xml", data: fontTable() },
  ];
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, parts));
}

/** The tree's first level is the title of the whole, so its second is Word's "Heading 1". */
const LEVELS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 };

function paragraphs(block: Block, base: Direction): Paragraph[] {
  switch (block.type) {
    case "heading":
      return [text(block.text, base, { heading: LEVELS[block.level] })];
    case "paragraph":
      return [text(block.text, base)];
    case "quote":
      return [text(block.text, base, { style: "Quote" })];
    case "list":
      return block.items.map((item) => text(item, base, { style: "ListBullet" }));
    default:
      return block satisfies never;
  }
}

function text(words: string, base: Direction, options: IParagraphOptions = {}): Paragraph {
  const plain = plainText(words);
  const direction = paragraphDirection(plain, base);
  const children = stretches(plain, direction).map(
    (part) => new TextRun({ text: part.text, rightToLeft: part.direction === "rtl" }),
  );
  return new Paragraph({ ...options, bidirectional: direction === "rtl", children });
}

/** How views are attributed stands on every page, for pages are copied singly. */
function footer({ attribution }: SummaryTree, direction: Direction): Footer {
  const style = { style: "Footer", alignment: AlignmentType.CENTER };
  const pages = new TextRun({
    children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
    rightToLeft: direction === "rtl",
  });
  return new Footer({
    children: [
      text(attribution, direction, style),
      new Paragraph({ ...style, bidirectional: direction === "rtl", children: [pages] }),
    ],
  });
}

/** The library would name an author and take the time of this machine. */
function coreProperties({ blocks, title, language }: SummaryTree, at: number): string {
  const first = blocks[0]?.type === "heading" ? blocks[0].text : title;
  const time = `${new Date(at).toISOString().slice(0, 19)}Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(" ");
  const facts = `<dc:title>${xmlText(first)}</dc:title><dc:language>${language}</dc:language>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${facts}${stamp("created")}${stamp("modified")}</cp:coreProperties>`;
}
