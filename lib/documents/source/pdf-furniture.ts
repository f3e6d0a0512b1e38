import { fold, plainDigits } from "@/lib/documents/note/fold";
import type { PdfLine } from "@/lib/documents/source/pdf-lines";

const NUMBER_ALONE =
  /^[-–—|[(]?\s?(?:(?:page|p\.|pagina|صفحة|стр\.|страница|第)\s?)?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:\/|of|de|sur|من|из)\s?\d{1,4})?\s?[-–—|\])页]?$/;

/** Heads and feet that run from page to page and the numbers of pages: lines at the rim that come again at the same height. */
export function furnitureOf(lines: PdfLine[], pages: number, bodySize: number): Map<PdfLine, string> {
  const found = new Map<PdfLine, string>();
  const groups = new Map<string, PdfLine[]>();
  for (const line of rimOf(lines)) {
    const folded = plainDigits(fold(line.text));
    if (NUMBER_ALONE.test(folded)) {
      found.set(line, "page number");
      continue;
    }
    // A second page alone has nothing to come again; what is small at a head is no text. At a foot it may be a footnote.
    if (line.page > 1 && line.y > line.pageHeight * 0.92 && line.size < bodySize * 0.87) {
      found.set(line, "running head");
      continue;
    }
    const key = `${folded.replace(/\d+/g, "#")} ${Math.round(line.size)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  for (const group of groups.values()) {
    const alike = group.filter((line) =>
      group.some((other) => other.page !== line.page && Math.abs(other.y - line.y) < 4),
    );
    if (alike.length >= 2 && alike.length >= Math.min(3, pages * 0.3))
      for (const line of alike) found.set(line, "running head");
  }
  return found;
}

/** The upper two and the lower two lines of each page, where they stand near its rim. */
function rimOf(lines: PdfLine[]): PdfLine[] {
  const byPage = new Map<number, PdfLine[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  return [...byPage.values()].flatMap((page) => {
    const sorted = [...page].sort((a, b) => b.y - a.y);
    const rim = new Set([...sorted.slice(0, 2), ...sorted.slice(-2)]);
    return [...rim].filter(({ y, pageHeight }) => y > pageHeight * 0.88 || y < pageHeight * 0.1);
  });
}
