import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A run of signs on a page; the origin is below on the left, lengths are points. */
export interface PdfPiece {
  text: string;
  left: number;
  right: number;
  /** Of the baseline. */
  y: number;
  size: number;
  bold: boolean;
}

export interface PdfPage {
  width: number;
  height: number;
  pieces: PdfPiece[];
  /** Dots that stand apart from their Arabic letters: the font does not say which letters they make together. */
  looseDots: number;
}

const BOLD = /bold|black|heavy|semibold|demi|cmbx|[-,]bd/i;

/** What stands on a page, without signs set askew (a watermark, a remark on the margin). */
export async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const [left = 0, bottom = 0] = page.view;
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
  // What is drawn brings the names of the fonts along, and the soft hyphens, which the text leaves out.
  const drawn = await page.getOperatorList().catch(() => null);
  const bold = boldFonts(page, new Set(texts.map((item) => item.fontName)));
  const divided = drawn === null ? new Set<string>() : dividedEnds(drawn);
  let looseDots = 0;
  const pieces = texts.flatMap((item): PdfPiece[] => {
    const [across = 0, askew = 0, , up = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.abs(up);
    if (Math.abs(askew) > Math.abs(across) * 0.05 || size < 2) return [];
    const at = { left: x - left, right: x - left + item.width, y: y - bottom };
    if (item.width < size * 0.02 && /^\p{Script=Arabic}{1,2}$/u.test(item.str)) {
      looseDots += 1;
      return [];
    }
    const text = divided.has(endOf(item.str)) ? `${item.str}\u00ad` : item.str;
    return [{ text, ...at, size, bold: bold.has(item.fontName) }];
  });
  return { width, height, pieces, looseDots };
}

function boldFonts(page: PDFPageProxy, fonts: Set<string>): Set<string> {
  const known = page.commonObjs as { has(name: string): boolean; get(name: string): { name?: string } | null };
  return new Set([...fonts].filter((font) => known.has(font) && BOLD.test(known.get(font)?.name ?? "")));
}

/** The ends of those texts that a soft hyphen follows. */
function dividedEnds({ argsArray }: { argsArray: unknown[] }): Set<string> {
  const ends = new Set<string>();
  // The hyphen may be drawn apart from its word.
  let tail = "";
  for (const args of argsArray) {
    const glyphs = Array.isArray(args) && Array.isArray(args[0]) ? (args[0] as unknown[]) : [];
    const signs = glyphs.flatMap((glyph) => (isGlyph(glyph) ? [glyph.unicode] : [])).join("");
    tail = (tail + signs).slice(-80);
    if (signs.endsWith("\u00ad")) ends.add(endOf(tail.slice(0, -1)));
  }
  ends.delete("");
  return ends;
}

const isGlyph = (each: unknown): each is { unicode: string } =>
  typeof each === "object" && each !== null && "unicode" in each && typeof each.unicode === "string";

/** Long enough that no other line of the page ends alike. */
const endOf = (text: string) => text.replace(/\s/g, "").slice(-12);
