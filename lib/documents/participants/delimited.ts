import { parse } from "csv-parse/sync";
import {
  type Delimiter,
  MAX_SHEET_COLUMNS,
  MAX_SHEET_ROWS,
  refuse,
  type SheetResult,
  withinLimits,
} from "@/lib/documents/participants/sheet";

/** The order decides between equals: cells that were pasted come with tabs, and a comma stands in many a name. */
const DELIMITERS: Delimiter[] = ["\t", ";", "|", ","];

/** Records that are looked at to tell the delimiter. */
const SAMPLE = 60;

/** Reads text in rows and columns; finds out what stands between the columns. */
export function readDelimited(whole: string, encoding: string): SheetResult {
  const { text, said } = withoutPreface(whole);
  const lines = countLines(text);
  // A quoted cell may hold lines of its own, hence the margin; beyond it nobody need parse to know.
  if (lines > MAX_SHEET_ROWS * 10) return refuse("too-many-rows", { limit: MAX_SHEET_ROWS, found: lines });
  const delimiter = said ?? delimiterOf(text);
  const found = records(text, delimiter ?? "\t");
  if (!found) return refuse("damaged");
  const limited = withinLimits(found);
  if (!limited.ok) return limited;
  return { ok: true, sheet: { rows: limited.rows, sheetName: null, otherSheets: [], encoding, delimiter } };
}

/** Some spreadsheets write the delimiter first, on a line of its own: "sep=;". */
function withoutPreface(whole: string): { text: string; said: Delimiter | null } {
  const text = whole.replace(/^\ufeff/, "");
  const said = /^"?sep=([,;|\t])"?(?:\r\n|\n|\r)/i.exec(text);
  if (!said) return { text, said: null };
  return { text: text.slice(said[0].length), said: said[1] as Delimiter };
}

function countLines(text: string): number {
  return (text.match(/\S[^\r\n]*/g) ?? []).length;
}

function delimiterOf(text: string): Delimiter | null {
  const sample = text.slice(0, 100_000);
  const rated = DELIMITERS.map((delimiter) => ({ delimiter, rating: regularity(sample, delimiter) }));
  const best = rated.reduce((one, other) => (other.rating > one.rating ? other : one));
  return best.rating > 0 ? best.delimiter : null;
}

/** Of the sampled rows, the share that has the most usual number of columns; more columns weigh a little more. */
function regularity(sample: string, delimiter: Delimiter): number {
  if (!sample.includes(delimiter)) return 0;
  const widths = (records(sample, delimiter, SAMPLE) ?? [])
    .filter(({ length }) => length > 1)
    .map(({ length }) => length);
  const rows = (records(sample, delimiter, SAMPLE) ?? []).filter((row) =>
    row.some((cell) => cell.trim() !== ""),
  ).length;
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, many = 0] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
  return rows === 0 ? 0 : (many / rows) * (1 - 1 / (width + 2));
}

/** A stray quotation mark must cost nobody the whole sheet: what cannot be read with quotes is read without. */
function records(text: string, delimiter: Delimiter, to?: number): string[][] | null {
  for (const quote of ['"', null]) {
    try {
      return parse(text, {
        delimiter,
        quote,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: false,
        record_delimiter: ["\r\n", "\n", "\r"],
        max_record_size: 1_000_000,
        ...(to && { to }),
        on_record: (record: string[]) => record.slice(0, MAX_SHEET_COLUMNS * 4),
      }) as string[][];
    } catch {}
  }
  return null;
}
