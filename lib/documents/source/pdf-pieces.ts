import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { SaidTexts } from "@/lib/documents/source/pdf-actual-text";
import { paintedBullets } from "@/lib/documents/source/pdf-bullets";
import { plainForms } from "@/lib/documents/source/source-text";

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
export async function pageOf(page: PDFPageProxy, said: SaidTexts[]): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const [left = 0, bottom = 0] = page.view;
  const { items } = await page.getTextContent({ includeMarkedContent: said.length > 0 });
  const { texts: all, told } = withSaid(items, said);
  const texts = all.filter((item) => item.str.trim() !== "");
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
    if (item.width < size * 0.02 && /^[\p{Script=Arabic}\p{M}]{1,6}$/u.test(item.str.trim())) {
      if (!told) looseDots += 1;
      return [];
    }
    const text = plainForms(divided.has(endOf(item.str)) ? `${item.str}\u00ad` : item.str);
    return [{ text, ...at, size, bold: bold.has(item.fontName) }];
  });
  const bullets = drawn === null ? [] : paintedBullets(drawn, await operators(), pieces, [-left, -bottom]);
  return { width, height, pieces: [...pieces, ...bullets], looseDots };
}

async function operators() {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const { save, restore, transform, constructPath, paintFormXObjectBegin, paintFormXObjectEnd } = OPS;
  return { save, restore, transform, constructPath, formBegin: paintFormXObjectBegin, formEnd: paintFormXObjectEnd };
}

type Item = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"][number];
type Written = Extract<Item, { str: string }>;

/** The signs of the page, those of a marked part whose text the document says with that text. */
function withSaid(items: Item[], said: SaidTexts[]): { texts: Written[]; told: boolean } {
  const begins = items.flatMap((item) => ("str" in item || !item.type.startsWith("begin") ? [] : [item]));
  const marks = begins.map(({ id }) => /_mc(\d+)$/.exec(id ?? "")?.[1] ?? "-").join(" ");
  // Each is one page's: pages may be marked alike.
  const found = begins.length === 0 ? -1 : said.findIndex((each) => each.marks === marks);
  const own = found < 0 ? undefined : said.splice(found, 1)[0]?.said;
  const open: (Said | null)[] = [];
  const written: Written[] = [];
  let at = 0;
  for (const item of items) {
    const part = open.at(-1) ?? null;
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(begun(own?.[at++]) ?? part);
    } else if (part === null || item.str.trim() === "") written.push(item);
    else if (part.as !== null) widen(part.as, item);
    else {
      part.as = { ...item, str: part.text };
      written.push(part.as);
    }
  }
  return { texts: written, told: own !== undefined };
}

/** What a marked part says, and the one piece that stands for all its signs. */
interface Said {
  text: string;
  as: Written | null;
}

const begun = (text: string | null | undefined): Said | null =>
  text === null || text === undefined ? null : { text, as: null };

function widen(piece: Written, { transform, width }: Written): void {
  const [from, other] = [piece.transform[4] as number, transform[4] as number];
  const left = Math.min(from, other);
  piece.width = Math.max(from + piece.width, other + width) - left;
  piece.transform = [...piece.transform.slice(0, 4), left, piece.transform[5]];
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
