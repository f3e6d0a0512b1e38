import type { OpenBlock, Row } from "@/lib/documents/note/blocks";
import { dateLine } from "@/lib/documents/note/dates";
import { boldWhole, stripEmphasis } from "@/lib/documents/note/emphasis";
import { endsSentence, startsLowerCase, wordCount } from "@/lib/documents/note/fold";
import type { Setting } from "@/lib/documents/note/lines";
import { type Marker, type MarkerKind, readMarker } from "@/lib/documents/note/markers";
import { type TableHeading, tableHeading } from "@/lib/documents/note/table-heading";
import {
  type HeadingKind,
  headingKind,
  isDocumentSymbol,
  isNoteLabel,
  isPlaceLine,
  isSalutation,
  organiserLine,
} from "@/lib/documents/note/vocabulary";

export type HeadingStyle = "markdown" | "bold" | "roman" | "digit" | "letter" | "capitals" | "plain";

export type Kind =
  | { is: "heading"; style: HeadingStyle; level: number; ordinal: number | null; section: HeadingKind | null }
  | { is: "table"; heading: TableHeading; marked: boolean }
  | { is: "item"; marker: Marker; bold: boolean; headingLike: boolean }
  | { is: "paragraph"; bold: boolean }
  | { is: "label" }
  | { is: "salutation" }
  | { is: "date"; iso: string }
  | { is: "place" }
  | { is: "symbol" }
  | { is: "organiser"; name: string };

export interface Surroundings {
  before: Row | null;
  after: Row | null;
  last: OpenBlock | null;
  setting: Setting;
  /** Still among titles, dates and places, before the text itself. */
  cover: boolean;
  lastMarker: Marker | null;
  /** The last value of each kind of numbering since the last heading. */
  values: Map<MarkerKind, number>;
}

/** What a line is, with its text; two where a heading and its first paragraph share the line. */
export function classify(row: Row, around: Surroundings): [Kind, string][] {
  const marked = stripHeadingSigns(row);
  const starts = startsBlock(row, around);
  if (starts || marked.style !== "plain") {
    const table =
      marked.style === "markdown" || !/^[-–—•*➤]/.test(marked.core)
        ? tableAt(marked.core, row, around, marked.style !== "plain")
        : null;
    if (table !== null) return [[table, marked.core]];
    const cover = marked.text.length < 260 ? coverKind(stripEmphasis(marked.core), around) : null;
    if (cover !== null) return [[cover, stripEmphasis(marked.core)]];
    const asked = readMarker(marked.core);
    if (asked?.kind === "question")
      return [[{ is: "item", marker: asked, bold: false, headingLike: false }, asked.rest]];
    const heading = headingAt(marked, row, around, starts);
    if (heading !== null) return heading;
  }
  const item = itemAt(row, around);
  if (item !== null) return [item];
  return [[{ is: "paragraph", bold: boldWhole(row.text) !== null }, row.text.replace(/^>\s?/, "")]];
}

interface Marked {
  core: string;
  text: string;
  style: "markdown" | "bold" | "plain";
  level: number;
}

function stripHeadingSigns(row: Row): Marked {
  const hashes = /^(#{1,6})\s+(.+?)\s*#*$/.exec(row.text.length < 400 ? row.text : "");
  if (hashes !== null) {
    const inner = hashes[2] ?? "";
    return { core: boldWhole(inner) ?? inner, text: row.text, style: "markdown", level: (hashes[1] ?? "").length };
  }
  if (row.underlined !== null)
    return { core: boldWhole(row.text) ?? row.text, text: row.text, style: "markdown", level: row.underlined };
  const bold = row.text.length < 400 ? boldWhole(row.text) : null;
  if (bold !== null) return { core: bold, text: row.text, style: "bold", level: 7 };
  return { core: row.text, text: row.text, style: "plain", level: 8 };
}

/** A heading begins where the text before has come to an end, not in the middle of a wrapped paragraph. */
function startsBlock(row: Row, { before, last, setting }: Surroundings): boolean {
  if (before === null || last === null || row.gap > 0 || row.page || row.cut) return true;
  if (last.kind.is !== "paragraph" && last.kind.is !== "item") return true;
  if (endsSentence(last.tail)) return true;
  return before.text.length < Math.min(setting.width, 130) * 0.6 && !startsLowerCase(row.text);
}

function tableAt(core: string, row: Row, { after }: Surroundings, marked: boolean): Kind | null {
  const heading = tableHeading(core, marked);
  if (heading === null) return null;
  // "Session 2 Financing, as agreed," that goes on in small letters after a bare number is a sentence.
  if (!marked && heading.title === "" && after !== null && after.gap === 0 && startsLowerCase(after.text)) return null;
  if (!marked && row.text.length > 200 && endsSentence(core)) return null;
  return { is: "table", heading: { ...heading, title: stripEmphasis(heading.title) }, marked };
}

function coverKind(core: string, { cover }: Surroundings): Kind | null {
  if (isNoteLabel(core)) return { is: "label" };
  if (!cover) return isSalutation(core) ? { is: "salutation" } : null;
  if (isSalutation(core)) return { is: "salutation" };
  const iso = dateLine(core);
  if (iso !== null) return { is: "date", iso };
  const name = organiserLine(core);
  if (name !== null) return { is: "organiser", name };
  if (isDocumentSymbol(core)) return { is: "symbol" };
  return isPlaceLine(core) ? { is: "place" } : null;
}

function headingAt(marked: Marked, row: Row, around: Surroundings, starts: boolean): [Kind, string][] | null {
  const marker = numbering(marked.core);
  const words = marker?.rest ?? marked.core;
  const known = /^[\p{Ll}]/u.test(words) ? null : headingKind(stripEmphasis(words));
  const goesOn = around.after !== null && around.after.gap === 0 && startsLowerCase(around.after.text);
  const style = styleOf(marked, marker, words);
  const heading = (section: HeadingKind | null): Kind => ({
    is: "heading",
    style,
    level: marked.level,
    ordinal: marker?.value ?? null,
    section,
  });
  const introduces =
    marked.style === "plain" &&
    marker === null &&
    known !== "questions" &&
    /[:：]$/.test(words) &&
    wordCount(words) > 4;
  if (known !== null && !introduces && (starts || marked.style !== "plain") && !(goesOn && marked.style === "plain")) {
    return [[heading(known), trimColon(words)]];
  }
  const runIn = starts ? runInHeading(marked, marker, row) : null;
  if (runIn !== null) return [[heading(runIn.section), runIn.heading], ...classifyRest(runIn.rest)];
  return isGenericHeading(marked, marker, words, around) ? [[heading(null), trimColon(words)]] : null;
}

function classifyRest(rest: string): [Kind, string][] {
  const marker = readMarker(rest);
  if (marker === null) return [[{ is: "paragraph", bold: false }, rest]];
  return [[{ is: "item", marker, bold: false, headingLike: false }, marker.rest]];
}

/** Headings whose words nobody knows beforehand: told by their dress. */
function isGenericHeading(marked: Marked, marker: Marker | null, words: string, { setting }: Surroundings): boolean {
  if (marked.style === "markdown") return readMarker(marked.core)?.kind !== "question" || !endsSentence(words);
  if (wordCount(words) > 16 || words.length > 140 || words === "") return false;
  if (marked.style === "bold") return !/[.!;]$/.test(words) && readMarker(marked.core)?.kind !== "bullet";
  if (endsSentence(words)) return false;
  if (marker !== null && marker.kind === "upper-roman") return words.length < Math.min(120, setting.width);
  if (marker !== null && marker.kind !== "digit") return false;
  return isCapitals(words);
}

export function isCapitals(text: string): boolean {
  if (text.length > 200) return false;
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 5 && /\p{Lu}{2}/u.test(letters) && !/[\p{Ll}\p{Lo}]/u.test(letters);
}

function styleOf(marked: Marked, marker: Marker | null, words: string): HeadingStyle {
  if (marked.style !== "plain") return marked.style;
  if (marker !== null)
    return marker.kind === "upper-roman" || marker.kind === "roman"
      ? "roman"
      : marker.kind === "digit"
        ? "digit"
        : "letter";
  return isCapitals(words) ? "capitals" : "plain";
}

const NAMED_PART =
  /^(?:section|part|chapter|partie|seccion|sección|parte|القسم|الجزء)\s+(\d{1,2}|[IVX]{1,4}|[A-H])\s*[:.–—-]\s*/iu;
const ARABIC_ORDINALS = ["أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن"];
const ARABIC_ORDINAL = /^(أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن)(?:اً|ًا|ا|ـا|اَ)?\s?[:.،\-–—]+\s?/u;
const CHINESE_ORDINAL = /^([一二三四五六七八九十])[、.．]\s?/u;
const ROMAN_DASH = /^([IVX]{1,5})\s*(?:[-–—:]|\.-)\s*(?=\S)/;

/** The number before a heading, in any of its forms. */
export function numbering(core: string): Marker | null {
  const part = NAMED_PART.exec(core);
  if (part !== null) return ordinal("letter", null, core, part[0]);
  const arabic = ARABIC_ORDINAL.exec(core);
  if (arabic !== null) return ordinal("upper-roman", ARABIC_ORDINALS.indexOf(arabic[1] ?? "") + 1, core, arabic[0]);
  const chinese = CHINESE_ORDINAL.exec(core);
  if (chinese !== null)
    return ordinal("upper-roman", "一二三四五六七八九十".indexOf(chinese[1] ?? "") + 1, core, chinese[0]);
  const dash = ROMAN_DASH.exec(core);
  if (dash !== null) return ordinal("upper-roman", null, core, dash[0]);
  const marker = readMarker(core);
  if (marker === null || marker.kind === "bullet" || marker.kind === "arrow" || marker.kind === "question") return null;
  return marker;
}

function ordinal(kind: "upper-roman" | "letter", value: number | null, core: string, taken: string): Marker {
  return { kind: kind === "letter" ? "upper" : kind, look: "heading", value, rest: core.slice(taken.length).trim() };
}

/** "Guiding questions: How …?" and "**Background.** Since …". */
function runInHeading(
  marked: Marked,
  marker: Marker | null,
  row: Row,
): { section: HeadingKind; heading: string; rest: string } | null {
  if (marked.style === "markdown") return null;
  const bold = /^(?:\*\*|__)([^*_]{3,80})(?:\*\*|__)\s?[:.–—]?\s*(\S.*)$/u.exec(row.text);
  const plain = /^([^:.?!؟]{3,80})\s?[:：]\s+(\S.{8,})$/u.exec(marker?.rest ?? row.text);
  for (const match of [bold, plain]) {
    if (match === null) continue;
    const heading = trimColon((numbering(match[1] ?? "")?.rest ?? match[1] ?? "").replace(/\.$/, ""));
    const section = /^\p{Ll}/u.test(heading) ? null : headingKind(heading);
    if (section !== null) return { section, heading, rest: (match[2] ?? "").trim() };
  }
  return null;
}

export function trimColon(text: string): string {
  return text.replace(/\s?[:：]$/, "").trim();
}

function itemAt(row: Row, around: Surroundings): [Kind, string] | null {
  const marker = readMarker(row.text);
  if (marker === null || !isItem(marker, row, around)) return null;
  const words = marker.rest;
  const { after } = around;
  const apart = row.gap > 0 && (after === null || after.gap > 0 || readMarker(after.text) === null);
  const headingLike =
    marker.kind === "digit" && wordCount(words) <= 12 && words.length <= 100 && !endsSentence(words) && apart;
  return [{ is: "item", marker, bold: boldWhole(words) !== null, headingLike }, words];
}

/** A dash, a number or a letter at the start of a wrapped line may belong to its sentence. */
function isItem(marker: Marker, row: Row, { last, before, setting, lastMarker, values }: Surroundings): boolean {
  const value = marker.value;
  const follows = value === 1 || value === (values.get(marker.kind) ?? -9) + 1;
  // "M. Dupont" and "p. 3" begin with a letter and a full stop too.
  const lettered = marker.look.endsWith(".") && (marker.kind === "upper" || marker.kind === "lower");
  if (lettered && !follows && !followsRoman(marker, lastMarker)) return false;
  const inside = row.gap === 0 && !row.cut && !row.page && last !== null && before !== null && !endsSentence(last.tail);
  if (!inside || (last.kind.is !== "paragraph" && last.kind.is !== "item")) return true;
  const full = setting.wrapped && before.indent + before.text.length > setting.width * 0.8;
  if (!full) return true;
  if (marker.kind === "bullet" && /^[-–—*+]$/.test(marker.look))
    return !startsLowerCase(marker.rest) || last.kind.is === "item";
  return marker.kind !== "digit" || follows;
}

function followsRoman(marker: Marker, lastMarker: Marker | null): boolean {
  return (
    (lastMarker?.kind === "roman" || lastMarker?.kind === "upper-roman") &&
    /[ivxl]/i.test(String.fromCharCode(96 + (marker.value ?? 0)))
  );
}
