import { Account, type LineAccount, type MarkedPlace } from "@/lib/documents/note/account";
import { type Block, toBlocks } from "@/lib/documents/note/blocks";
import { chooseTables } from "@/lib/documents/note/choose-tables";
import {
  isQuoted,
  isTitleLike,
  type Meeting,
  takeCoverBlock,
  takeLetter,
  takeOffice,
  titleOf,
} from "@/lib/documents/note/cover";
import { dateInProse } from "@/lib/documents/note/date-in-prose";
import { asksQuestion, endsSentence, fold } from "@/lib/documents/note/fold";
import { notesByTable } from "@/lib/documents/note/footnote-owners";
import { type Footnote, takeFootnotes } from "@/lib/documents/note/footnotes";
import { clearFurniture } from "@/lib/documents/note/furniture";
import { toLines } from "@/lib/documents/note/lines";
import type { NotePlan, TablePlan } from "@/lib/documents/note/plan";
import { readTable } from "@/lib/documents/note/read-table";

/**
 * Reads a concept note (plain text, Markdown, or text out of a PDF) into the plan of its round tables.
 * Takes any text and never throws; a text that is no concept note gives a plan without tables or questions.
 */
export function readNote(text: string): NotePlan {
  return readNoteWithAccount(text).plan;
}

export interface NoteWithAccount {
  plan: NotePlan;
  /** Each line that is not blank, in order, with the one place where it stands. */
  account: LineAccount[];
  /** Where the marks of the footnotes stood. */
  marks: MarkedPlace[];
  /** In which section of its round table each priority and question stands, by its path. */
  sections: ReadonlyMap<string, number>;
}

/**
 * As `readNote`, with the account of where every line went. `aside` are lines, by number, that whoever took the text out of its
 * document knows to be no part of it, each with the reason.
 */
export function readNoteWithAccount(text: string, aside: ReadonlyMap<number, string> = new Map()): NoteWithAccount {
  const account = new Account();
  const all = toLines(text);
  for (const line of all) if (aside.has(line.number)) account.setAside([line], aside.get(line.number) ?? "");
  const { kept, dropped, underlined } = clearFurniture(all.filter((line) => !aside.has(line.number)));
  for (const { line, reason } of dropped) account.setAside([line], reason);
  const { kept: lines, notes } = takeFootnotes(kept);
  const blocks = toBlocks(lines, underlined);
  const plan = readBlocks(blocks, notes, account);
  for (const block of blocks) account.setAside(block.lines, "not part of a round table");
  for (const note of notes) account.setAside(note.lines, "footnote outside the round tables");
  plan.setAside = account.setAsideLines;
  return { plan, account: account.lines, marks: account.marks, sections: account.sections };
}

function readBlocks(all: Block[], notes: Footnote[], account: Account): NotePlan {
  const chosen = chooseTables(all);
  for (const { at, reason } of chosen.repeated) account.setAside(all[at]?.lines ?? [], reason);
  const repeated = new Set(chosen.repeated.map(({ at }) => at));
  const starts = new Set(chosen.starts);
  const blocks: Block[] = [];
  const heads: number[] = [];
  for (const [at, block] of all.entries()) {
    if (starts.has(at)) heads.push(blocks.length);
    if (!repeated.has(at)) blocks.push(block);
  }
  const meeting: Meeting = { title: "", date: null, organiser: null };
  const tables =
    heads.length === 0 ? readAlone(blocks, notes, meeting, account) : readEach(blocks, heads, notes, meeting, account);
  meeting.date ??= dateInProse(tables[0]);
  return { ...meeting, title: meeting.title || (tables[0]?.title ?? ""), tables, setAside: [] };
}

const emptyTable = (number: number | null, title: string): TablePlan => ({
  number,
  title,
  sections: [],
  leadIn: "",
  priorities: [],
  questions: [],
  footnotes: [],
});

/** A note that names no round tables by number is one round table. */
function readAlone(blocks: Block[], notes: Footnote[], meeting: Meeting, account: Account): TablePlan[] {
  const firstSection = blocks.findIndex((block) => block.kind.is === "heading" && block.kind.section !== null);
  const from = takeLetter(blocks, firstSection < 0 ? blocks.length : firstSection, meeting, account);
  const titles: Block[] = [];
  let at = from;
  for (; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    if (takeCoverBlock(block, meeting, account) || (titles.length === 0 && takeOffice(block, meeting, account)))
      continue;
    if (!isCoverTitle(block, blocks[at + 1], titles.length)) break;
    titles.push(block);
  }
  for (const [index, block] of titles.entries()) takeTitle(block, index, meeting, account);
  const second = titles[1] === undefined ? null : titleOf(titles[1].text).title;
  const body = blocks.slice(at);
  if (body.length === 0) return [];
  return [
    readTable(
      emptyTable(null, second ?? meeting.title),
      0,
      withoutRepeatedTitle(body, meeting, account),
      notes,
      account,
    ),
  ];
}

function isCoverTitle(block: Block, next: Block | undefined, titles: number): boolean {
  if (
    titles >= 6 ||
    !isTitleLike(block) ||
    (block.kind.is === "paragraph" && endsSentence(block.text) && block.text.length > 80)
  )
    return false;
  if (titles > 0 && isQuoted(block.text)) return true;
  if (titles > 0 && asksQuestion(block.text)) return false;
  if (block.kind.is !== "heading") return next !== undefined && !(titles > 0 && block.gap > 0 && isProse(next));
  const numbered = block.kind.style === "roman" || block.kind.style === "digit" || block.kind.style === "letter";
  return !numbered && (titles === 0 || next === undefined || !isProse(next));
}

function isProse(block: Block): boolean {
  return (
    block.kind.is === "item" || (block.kind.is === "paragraph" && endsSentence(block.text) && block.text.length > 60)
  );
}

function takeTitle(block: Block, index: number, meeting: Meeting, account: Account): void {
  const { title, iso } = titleOf(block.text);
  if (index === 0) meeting.title = title;
  if (iso !== null) meeting.date ??= iso;
  if (index === 0) account.use(block.lines, "title");
  else if (index === 1) account.use(block.lines, "tables[0].title");
  else account.setAside(block.lines, "cover");
}

function readEach(
  blocks: Block[],
  heads: number[],
  notes: Footnote[],
  meeting: Meeting,
  account: Account,
): TablePlan[] {
  const first = heads[0] ?? 0;
  readFront(blocks.slice(takeLetter(blocks, first, meeting, account), first), meeting, account);
  const ownNotes = notesByTable(notes, blocks, heads);
  return heads.map((start, index) => {
    const end = heads[index + 1] ?? blocks.length;
    const own = ownNotes.get(index) ?? [];
    const table = emptyTable(null, "");
    const body = readCover(blocks.slice(start, end), table, index, meeting, account);
    return readTable(table, index, withoutRepeatedTitle(body, meeting, account), own, account);
  });
}

/** What stands before the first round table: the name of the meeting, its date, and text that is no table's own. */
function readFront(blocks: Block[], meeting: Meeting, account: Account): void {
  let body = false;
  for (const block of blocks) {
    if (!body && takeCoverBlock(block, meeting, account)) continue;
    if (!body && meeting.title === "" && takeOffice(block, meeting, account)) continue;
    if (!body && meeting.title === "" && isTitleLike(block)) {
      takeTitle(block, 0, meeting, account);
      continue;
    }
    body ||= !isTitleLike(block);
    if (!body) meeting.date ??= titleOf(block.text).iso;
    account.setAside(block.lines, body ? "before the first round table" : "cover");
  }
}

/** The heading of a round table and the lines of its cover; gives back the text after them. */
function readCover(blocks: Block[], table: TablePlan, index: number, meeting: Meeting, account: Account): Block[] {
  const [head, ...rest] = blocks;
  if (head?.kind.is !== "table") return blocks;
  table.number = head.kind.heading.number;
  takeTableTitle(head, head.kind.heading.title, table, index, meeting, account);
  let at = 0;
  for (; at < rest.length; at += 1) {
    const block = rest[at] as Block;
    if (takeCoverBlock(block, meeting, account) || isTitleAgain(block, meeting, account)) continue;
    if (table.title !== "" || !isTitleLike(block) || rest[at + 1] === undefined) break;
    takeTableTitle(block, block.text, table, index, meeting, account);
  }
  return rest.slice(at);
}

function takeTableTitle(
  block: Block,
  text: string,
  table: TablePlan,
  index: number,
  meeting: Meeting,
  account: Account,
): void {
  const { title, iso } = titleOf(text);
  table.title = title;
  if (iso !== null) meeting.date ??= iso;
  account.use(block.lines, `tables[${index}].title`);
}

function isTitleAgain(block: Block, meeting: Meeting, account: Account): boolean {
  if (meeting.title === "" || !isTitleLike(block) || fold(titleOf(block.text).title) !== fold(meeting.title))
    return false;
  account.setAside(block.lines, "running head");
  return true;
}

/** The name of the meeting and "Concept note" stand again over every note of a collection. */
function withoutRepeatedTitle(blocks: Block[], meeting: Meeting, account: Account): Block[] {
  return blocks.filter((block) => {
    if (block.kind.is !== "label") return !isTitleAgain(block, meeting, account);
    account.setAside(block.lines, "label of the document");
    return false;
  });
}
