import { inflateSync } from "node:zlib";

/** The letters that a PDF says some of its signs stand for, where the font cannot; in the order of one page. */
export interface SaidTexts {
  /** How the marked parts of the page follow each other: the number of each, or null. */
  marks: string;
  said: (string | null)[];
}

const MARKED = /\/([^\s/<>[\]()]+)\s*(?:(<<(?:[^<>]|<[^<>]{0,400}>){0,800}>>|\/[^\s/<>[\]()]+)\s*)?B(?:DC|MC)\b/g;
const STREAM = /stream\r?\n/g;
const MOST_BYTES = 4_000_000;
const MOST_STREAMS = 2_000;
const MOST_TOGETHER = 64_000_000;
/** Of pictures and fonts. */
const NO_PAGE = /\/(?:Image|Length1|FontFile)\b/;

/**
 * The texts that the pages' own streams say (`/ActualText`), which pdfjs passes over. Looked for in all packed streams:
 * whose page each is, the row of its marked parts tells.
 */
export function saidTextsOf(bytes: Uint8Array): SaidTexts[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.includes("BDC") && !file.includes("FlateDecode")) return [];
  const found: SaidTexts[] = [];
  const raw = file.toString("latin1");
  let together = 0;
  let streams = 0;
  for (const match of raw.matchAll(STREAM)) {
    streams += 1;
    if (streams > MOST_STREAMS) break;
    const dictionary = raw.slice(Math.max(0, match.index - 300), match.index);
    if (together > MOST_TOGETHER || NO_PAGE.test(dictionary.slice(dictionary.lastIndexOf(" obj")))) continue;
    const content = unpacked(file.subarray(match.index + match[0].length));
    together += content?.length ?? 0;
    if (content?.includes("/ActualText")) found.push(saidIn(content));
  }
  return found;
}

function unpacked(from: Buffer): string | null {
  const end = from.indexOf("endstream");
  if (end < 0 || (from[0] ?? 0) % 16 !== 8) return null;
  try {
    return inflateSync(from.subarray(0, end), { maxOutputLength: MOST_BYTES }).toString("latin1");
  } catch {
    return null;
  }
}

function saidIn(content: string): SaidTexts {
  const found = [...content.matchAll(MARKED)].map(([, , properties = ""]) => ({
    number: /\/MCID\s+(\d+)/.exec(properties)?.[1] ?? null,
    said: saidBy(properties),
  }));
  return { marks: found.map(({ number }) => number ?? "-").join(" "), said: found.map(({ said }) => said) };
}

function saidBy(properties: string): string | null {
  const hex = /\/ActualText\s*<([\da-fA-F\s]*)>/.exec(properties)?.[1];
  if (hex !== undefined) return textOf(Buffer.from(hex.replace(/\s/g, ""), "hex"));
  const literal = /\/ActualText\s*\(((?:[^\\()]|\\[\s\S])*)\)/.exec(properties)?.[1];
  return literal === undefined ? null : textOf(Buffer.from(literal.replace(ESCAPE, unescaped), "latin1"));
}

const ESCAPE = /\\([0-7]{1,3}|[\s\S])/g;
const unescaped = (_: string, sign: string) =>
  /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : ({ n: "\n", r: "\r", t: "\t" }[sign] ?? sign);

function textOf(bytes: Buffer): string {
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0;
  return wide ? Buffer.from(bytes.subarray(2)).swap16().toString("utf16le") : bytes.toString("latin1");
}
