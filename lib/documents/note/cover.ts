import type { Account } from "@/lib/documents/note/account";
import type { Block } from "@/lib/documents/note/blocks";
import { closesLetter, isOffice, namesGathering, organiserLine } from "@/lib/documents/note/cover-words";
import { splitTrailingDate } from "@/lib/documents/note/dates";
import { stripEmphasis } from "@/lib/documents/note/emphasis";
import { endsSentence, fold } from "@/lib/documents/note/fold";
import { isCapitals } from "@/lib/documents/note/headings";
import { afterNoteLabel, isNoteLabel } from "@/lib/documents/note/vocabulary";

/** What the covers of a note say about the meeting. */
export interface Meeting {
  title: string;
  date: string | null;
  organiser: string | null;
}

/** A block that can be a title: short, and no sentence. */
export function isTitleLike(block: Block): boolean {
  if (block.kind.is !== "paragraph" && !(block.kind.is === "heading" && block.kind.section === null)) return false;
  return (
    block.text.length <= 260 && !/[.;,؛]$/.test(block.text) && !(endsSentence(block.text) && block.text.length > 140)
  );
}

/** A title between quotation marks may ask. */
export function isQuoted(text: string): boolean {
  return /^(?:"[^"]+"|“[^”]+”|«[^»]+»|„[^“]+“)$/u.test(text);
}

const TITLE_LABEL = /^(?:title|theme|topic|subject|titre|thème|titulo|título|tema|العنوان|الموضوع)\s?[:：]\s*(?=\S)/iu;

/** The words of a title, without "Concept note:" before them and a date behind. */
export function titleOf(text: string): { title: string; iso: string | null } {
  const plain = stripEmphasis(text).trim().replace(TITLE_LABEL, "");
  const labelled = afterNoteLabel(plain);
  const bare = labelled?.bySign === true && labelled.rest !== "" ? labelled.rest : plain;
  const dated = splitTrailingDate(withoutNoteLabel(bare));
  return dated !== null && dated.title !== ""
    ? { title: dated.title, iso: dated.iso }
    : { title: withoutNoteLabel(bare), iso: null };
}

/** "Assembly 2031 – Concept note" is named "Assembly 2031". */
function withoutNoteLabel(text: string): string {
  const ends = text.split(/\s+[–—|-]\s+/u);
  const at = ends.findIndex((end, index) => index > 0 && isNoteLabel(end));
  if (at > 0) return text.slice(0, text.indexOf(ends[at] ?? "", (ends[0] ?? "").length)).replace(/\s+[–—|-]\s+$/u, "");
  // The two ends of a running head, which a PDF sets side by side.
  const words = text.split(" ");
  const label = [2, 3, 4].find((count) => words.length > count + 1 && isNoteLabel(words.slice(-count).join(" ")));
  return label === undefined ? text : words.slice(0, -label).join(" ");
}

/** Takes the date, organiser, place or label that a block of a cover is. False where it is none of these. */
export function takeCoverBlock(block: Block, meeting: Meeting, account: Account): boolean {
  const { kind } = block;
  switch (kind.is) {
    case "date":
      takeDate(block, kind.iso, meeting, account);
      return true;
    case "organiser":
      if (meeting.organiser === null) {
        meeting.organiser = stripEmphasis(kind.name);
        account.use(block.lines, "organiser");
      } else account.setAside(block.lines, "second organiser");
      return true;
    case "label":
      account.setAside(block.lines, "label of the document");
      return true;
    case "place":
      account.setAside(block.lines, "place and time");
      return true;
    case "symbol":
      account.setAside(block.lines, "document symbol");
      return true;
    case "letterhead":
      account.setAside(block.lines, "letterhead");
      return true;
    case "salutation":
      account.setAside(block.lines, "letter");
      return true;
    case "heading":
    case "table":
    case "item":
    case "paragraph":
      return false;
    default:
      kind satisfies never;
      return false;
  }
}

export function takeDate(block: Block, iso: string, meeting: Meeting, account: Account): void {
  if (meeting.date === null) {
    meeting.date = iso;
    account.use(block.lines, "date");
  } else account.setAside(block.lines, meeting.date === iso ? "repeated date" : `other date (${iso})`);
}

/** An office named alone at the head of a cover is who organises. */
export function takeOffice(block: Block, meeting: Meeting, account: Account): boolean {
  if (block.kind.is !== "paragraph" && block.kind.is !== "heading") return false;
  if (meeting.organiser !== null || !isOffice(block.text)) return false;
  meeting.organiser = namedOffice(block.text);
  account.use(block.lines, "organiser");
  return true;
}

/** "THE PRESIDENT OF THE GENERAL ASSEMBLY" as one writes it in a sentence. */
export function namedOffice(text: string): string {
  const plain = stripEmphasis(text);
  if (!isCapitals(plain)) return plain;
  const small = new Set([
    "of",
    "the",
    "and",
    "for",
    "on",
    "to",
    "de",
    "la",
    "le",
    "du",
    "des",
    "del",
    "y",
    "et",
    "pour",
    "para",
  ]);
  const words = plain.toLowerCase().split(" ");
  return words
    .map((word, at) => (at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

/** The letter that may come before the notes: sets it aside, reads who wrote it, tells where it ends. */
export function takeLetter(blocks: Block[], to: number, meeting: Meeting, account: Account): number {
  const salutation = blocks.findIndex((block, at) => at < to && block.kind.is === "salutation");
  if (salutation < 0) return 0;
  const end = Math.min(letterEnd(blocks, salutation, to), titleAfterClosing(blocks, salutation, to));
  const head = blocks.slice(0, salutation);
  const until = head.findIndex((block) => block.kind.is === "date");
  const names = head.slice(0, until < 0 ? undefined : until).filter((block) => isTitleLike(block));
  const office = names.map((block) => block.text).join(" ");
  const signed = head.map((block) => organiserLine(block.text)).find((name) => name !== null);
  if (office !== "" && office.length <= 120) meeting.organiser = namedOffice(office);
  else if (signed !== undefined) meeting.organiser = signed;
  for (const block of blocks.slice(0, end)) account.setAside(block.lines, "letter");
  return end;
}

/** The first name of a gathering behind the formula that closes a letter: there the note begins. */
function titleAfterClosing(blocks: Block[], salutation: number, to: number): number {
  const closing = blocks.findIndex((block, at) => at > salutation && at < to && closesLetter(block.text));
  if (closing < 0) return to;
  const title = blocks.findIndex(
    (block, at) =>
      at > closing &&
      at < to &&
      block.gap > 0 &&
      (block.kind.is === "label" ||
        (isTitleLike(block) && !endsSentence(block.text) && !isAddressee(block.text) && namesGathering(block.text))),
  );
  return title < 0 ? to : title;
}

/** Walks back from the first note over its label, date and title; what is before them is still the letter. */
function letterEnd(blocks: Block[], salutation: number, to: number): number {
  let end = to;
  let labelled = false;
  for (;;) {
    const block = blocks[end - 1];
    if (block === undefined || end - 1 <= salutation) return end;
    if (["label", "date", "organiser", "symbol", "place", "letterhead"].includes(block.kind.is)) {
      labelled ||= block.kind.is === "label";
      if (block.kind.is !== "label" && !labelled && block.gap < 2) return end;
      end -= 1;
      if (block.kind.is === "label" && isFarApart(block)) return end;
      continue;
    }
    const title = isTitleLike(block) && !isAddressee(block.text);
    const again = title && blocks.slice(to).some((other) => fold(other.text) === fold(block.text));
    if (!title || !(again || labelled || isFarApart(block) || block.kind.is === "heading")) return end;
    end -= 1;
    if (isFarApart(block) || block.kind.is === "heading" || again) return end;
    labelled = false;
  }
}

const isFarApart = (block: Block) => block.gap >= 2 || block.page;

function isAddressee(text: string): boolean {
  return /^(?:to |a |à |al |a la |aux |los |las |إلى |new york|yours |sincerely|cc|c\.c)/iu.test(text);
}
