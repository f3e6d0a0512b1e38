import type { PdfLine } from "@/lib/documents/source/pdf-lines";

/** How the document is set: found out from its lines, as a PDF does not say it. */
export interface PdfSetting {
  bodySize: number;
  /** From baseline to baseline within a paragraph, in sizes of the type. */
  leading: number;
  /** Bold sets nothing apart where most of the text is bold. */
  boldSpeaks: boolean;
  columns: Map<number, { left: number; right: number }>;
}

export function pdfSettingOf(lines: PdfLine[]): PdfSetting {
  const bodySize = commonest(lines.map(({ size, text }) => [half(size), text.length])) ?? 11;
  const columns = new Map<number, { left: number; right: number }>();
  for (const column of [0, 1, 2]) {
    const own = lines.filter((line) => line.column === column);
    if (own.length === 0) continue;
    columns.set(column, edgesOf(own));
  }
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  const bold = lines.reduce((sum, line) => sum + (line.bold ? line.text.length : 0), 0);
  return { bodySize, leading: leadingOf(lines, bodySize), boldSpeaks: bold < letters * 0.6, columns };
}

/** Where lines begin and end; too few that end at one place say nothing, and the margins are taken to be alike. */
function edgesOf(lines: PdfLine[]): { left: number; right: number } {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.03)] ?? 0;
  const right = rights[Math.floor((rights.length - 1) * 0.97)] ?? 0;
  const { column, pageWidth, rtl } = lines[0] as PdfLine;
  const reach = (right - left) * 0.06;
  const atEdge = lines.filter((line) => (rtl ? line.left - left : right - line.right) < reach).length;
  if (column !== 0 || atEdge >= 4) return { left, right };
  return rtl ? { left: Math.min(left, pageWidth - right), right } : { left, right: Math.max(right, pageWidth - left) };
}

/** The least distance that comes often: within paragraphs lines stand closest. */
function leadingOf(lines: PdfLine[], bodySize: number): number {
  const ratios = new Map<number, number>();
  let pairs = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined || before.page !== line.page || before.column !== line.column) continue;
    if (Math.abs(line.size - before.size) > 0.5 || Math.abs(line.size - bodySize) > 1) continue;
    const ratio = Math.round(((before.y - line.y) / line.size) * 20) / 20;
    if (ratio <= 0.8 || ratio >= 2.6) continue;
    ratios.set(ratio, (ratios.get(ratio) ?? 0) + 1);
    pairs += 1;
  }
  const often = [...ratios].filter(([, count]) => count >= Math.max(2, pairs * 0.05)).map(([ratio]) => ratio);
  return often.length > 0 ? Math.min(...often) : 1.35;
}

function commonest(weighted: [number, number][]): number | null {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  let best: [number, number] | null = null;
  for (const entry of sums) if (best === null || entry[1] > best[1]) best = entry;
  return best?.[0] ?? null;
}

const half = (size: number) => Math.round(size * 2) / 2;
