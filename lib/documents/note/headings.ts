import type { Row } from "@/lib/documents/note/blocks";
import { stripEmphasis } from "@/lib/documents/note/emphasis";
import { endsSentence, startsLowerCase, wordCount } from "@/lib/documents/note/fold";
import { numbering } from "@/lib/documents/note/heading-numbers";
import type { HeadingStyle, Kind, Marked, Surroundings } from "@/lib/documents/note/kinds";
import { type Marker, readMarker } from "@/lib/documents/note/markers";
import { announcesQuestions, type HeadingKind, headingKind } from "@/lib/documents/note/vocabulary";

/** Reads the heading that a line is, by its words or its dress, with the text that may follow on the line; or null. */
export function headingAt(marked: Marked, row: Row, around: Surroundings, starts: boolean): [Kind, string][] | null {
  const marker = numbering(marked.core) ?? bareNumber(marked.core);
  const words = marker?.rest ?? marked.core;
  const known = /^[\p{Ll}]/u.test(words) ? null : headingKind(stripEmphasis(words));
  const goesOn = around.after !== null && around.after.gap === 0 && runsOn(words, around.after.text);
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
    wordCount(words) > 4 &&
    (announcesQuestions(words) || (known !== "questions" && marker === null && /[:：]$/.test(words)));
  if (known !== null && !introduces && (starts || marked.style !== "plain") && !(goesOn && marked.style === "plain")) {
    return [[heading(known), trimColon(words)]];
  }
  const runIn = starts ? runInHeading(marked, marker, row) : null;
  if (runIn !== null) return [[heading(runIn.section), runIn.heading], ...classifyRest(runIn.rest)];
  return isGenericHeading(marked, marker, words, around) ? [[heading(null), trimColon(words)]] : null;
}

/** A sentence goes on below; "(a) …" begins a list, into which only words with a colon lead. */
const runsOn = (words: string, below: string) =>
  startsLowerCase(below) && (readMarker(below) === null || /[:：]$/.test(words));

function classifyRest(rest: string): [Kind, string][] {
  const marker = readMarker(rest);
  if (marker === null) return [[{ is: "paragraph", bold: false }, rest]];
  return [[{ is: "item", marker, bold: false, headingLike: false }, marker.rest]];
}

/** Headings whose words nobody knows beforehand: told by their dress. */
function isGenericHeading(marked: Marked, marker: Marker | null, words: string, { setting }: Surroundings): boolean {
  if (marked.style === "markdown") return readMarker(marked.core)?.kind !== "question" || !endsSentence(words);
  if (words === "" || words.length > 140 || wordCount(words) > 16) return false;
  if (marked.style === "bold") return !/[.!;]$/.test(words) && readMarker(marked.core)?.kind !== "bullet";
  if (endsSentence(words)) return false;
  if (marker !== null && marker.kind === "upper-roman") return words.length < Math.min(120, setting.width);
  if (marker !== null && marker.kind !== "digit") return false;
  return isCapitals(words);
}

export function isCapitals(text: string): boolean {
  // Most lines hold a small letter near their start.
  if (text.length > 200 || /[\p{Ll}\p{Lo}]/u.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 5 && /\p{Lu}{2}/u.test(letters);
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

/** "3    Questions": a number without a sign counts where the words after it are known. */
function bareNumber(core: string): Marker | null {
  const match = /^(\d{1,2})\s+(?=\p{Lu})/u.exec(core);
  if (match === null || headingKind(core.slice(match[0].length)) === null) return null;
  return { kind: "digit", look: "1", value: Number(match[1]), rest: core.slice(match[0].length) };
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
  const sentence = /^(\p{Lu}[^:.?!؟]{3,40})\.\s+([\p{Lu}(¿“"«].{8,})$/u.exec(marker?.rest ?? row.text);
  for (const match of [bold, plain, sentence]) {
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
