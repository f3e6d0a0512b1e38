import type { Row } from "@/lib/documents/note/blocks";
import {
  isDocumentSymbol,
  isLetterhead,
  isPlaceLine,
  isSalutation,
  organiserLine,
} from "@/lib/documents/note/cover-words";
import { dateLine } from "@/lib/documents/note/dates";
import { boldWhole, stripEmphasis } from "@/lib/documents/note/emphasis";
import { asksQuestion, endsSentence, startsLowerCase, wordCount } from "@/lib/documents/note/fold";
import { headingAt } from "@/lib/documents/note/headings";
import type { Kind, Marked, Surroundings } from "@/lib/documents/note/kinds";
import { countedAs, type Marker, readMarker } from "@/lib/documents/note/markers";
import { tableHeading } from "@/lib/documents/note/table-heading";
import { isNoteLabel } from "@/lib/documents/note/vocabulary";

/** What a line is, with its text; two where a heading and its first paragraph share the line. */
export function classify(row: Row, around: Surroundings): [Kind, string][] {
  const marked = stripHeadingSigns(row);
  const starts = startsBlock(row, around) || standsByItself(marked.core, around);
  if (starts || marked.style !== "plain") {
    const table =
      marked.style === "markdown" || !/^(?:[-–—•➤]|\*(?!\*))/.test(marked.core)
        ? tableAt(marked.core, row, around, marked.style !== "plain")
        : null;
    if (table !== null) return [[table, marked.core]];
    const shared = starts ? tableBehindMeeting(marked.core, row, around) : null;
    if (shared !== null) return shared;
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

/** The date or the table that a line of the cover names is not the end of the title above it. */
function standsByItself(core: string, { cover, last }: Surroundings): boolean {
  if (!cover || core.length > 200 || (last !== null && GOES_ON.test(last.tail))) return false;
  return dateLine(core) !== null || isNoteLabel(core) || tableHeading(core, false) !== null;
}

const GOES_ON = /\b(?:of|the|on|and|for|in|to|at|from|by|de|du|des|la|le|les|del|el|y|et|sur|sobre|en|à|a)$|,$/i;

function tableAt(signed: string, row: Row, { after }: Surroundings, dressed: boolean): Kind | null {
  // "**Round Table 5** — Streets" is bold in part.
  const bold = /^(?:\*\*|__)\S/.test(signed);
  const core = bold ? stripEmphasis(signed) : signed;
  const marked = dressed || bold;
  const heading = tableHeading(core, marked);
  if (heading === null) return null;
  // "Session 2 Financing, as agreed," that goes on in small letters after a bare number is a sentence.
  if (!marked && heading.title === "" && after !== null && after.gap === 0 && startsLowerCase(after.text)) return null;
  if (!marked && row.text.length > 200 && endsSentence(core)) return null;
  return { is: "table", heading: { ...heading, title: stripEmphasis(heading.title) }, marked };
}

/** "Forum of Small Museums, Session 2: Lending": the meeting and its table share a line of the cover. */
function tableBehindMeeting(core: string, row: Row, around: Surroundings): [Kind, string][] | null {
  if (!around.cover || core.length > 200 || asksQuestion(core)) return null;
  for (const sign of core.matchAll(/\s?[,:–—|-]\s+(?=\S)/gu)) {
    const meeting = stripEmphasis(core.slice(0, sign.index));
    const rest = core.slice(sign.index + sign[0].length);
    const table = meeting.length < 6 || isNoteLabel(meeting) ? null : tableAt(rest, row, around, false);
    if (table?.is === "table" && table.heading.title !== "")
      return [
        [{ is: "paragraph", bold: false }, meeting],
        [table, rest],
      ];
  }
  return null;
}

function coverKind(core: string, { cover, last }: Surroundings): Kind | null {
  if (isNoteLabel(core)) return { is: "label" };
  if (!cover) return isSalutation(core) ? { is: "salutation" } : null;
  if (isSalutation(core)) return { is: "salutation" };
  const iso = dateLine(core);
  if (iso !== null) return { is: "date", iso };
  const name = organiserLine(core);
  if (name !== null) return { is: "organiser", name };
  if (isDocumentSymbol(core)) return { is: "symbol" };
  // "THE PRESIDENT / OF THE / GENERAL ASSEMBLY" is an office over three lines.
  const goesOn = last !== null && GOES_ON.test(last.tail);
  if (!goesOn && isLetterhead(core)) return { is: "letterhead" };
  return isPlaceLine(core) ? { is: "place" } : null;
}

function itemAt(row: Row, around: Surroundings): [Kind, string] | null {
  const marker = readMarker(row.text);
  if (marker === null || !isItem(marker, row, around)) return null;
  const words = marker.rest;
  const { after } = around;
  const apart = row.gap > 0 && (after === null || after.gap > 0 || readMarker(after.text) === null);
  const headingLike =
    marker.kind === "digit" &&
    marker.look !== "1.1" &&
    wordCount(words) <= 12 &&
    words.length <= 100 &&
    !endsSentence(words) &&
    apart;
  return [{ is: "item", marker, bold: boldWhole(words) !== null, headingLike }, words];
}

/** A dash, a number or a letter at the start of a wrapped line may belong to its sentence. */
function isItem(marker: Marker, row: Row, { last, before, setting, lastMarker, values }: Surroundings): boolean {
  const value = marker.value;
  const follows = value === 1 || value === (values.get(countedAs(marker)) ?? -9) + 1;
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
