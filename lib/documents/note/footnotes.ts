import { dateLine } from "@/lib/documents/note/dates";
import { stripEmphasis } from "@/lib/documents/note/emphasis";
import { asksQuestion, startsLowerCase } from "@/lib/documents/note/fold";
import { hyphenJoiner, type Joiner } from "@/lib/documents/note/hyphens";
import { type Line, type Setting, settingOf } from "@/lib/documents/note/lines";
import { headingKind } from "@/lib/documents/note/vocabulary";

export interface Footnote {
  /** As digits or letters, whatever the note writes: "¹", "[^1]" and "[1]" are all "1". */
  mark: string;
  text: string;
  lines: Line[];
  /** How the note writes its marks; each way is looked for in the text in its own manner. */
  way: "superscript" | "caret" | "bracket" | "round" | "sign" | "digit";
}

const SUPERSCRIPT = /^([⁰¹²³⁴-⁹]{1,3})[\s.)]*(.*)$/u;
const CARET = /^\[\^([\w-]{1,20})\]:?\s*(.*)$/;
const BRACKET = /^\[(\d{1,3}|[a-z])\][:.]?\s+(\S.*)$/;
const ROUND = /^\((\d{1,2})\)\s+(\S.*)$/;
const SIGN = /^(\*{1,3}|[†‡]{1,2})\s+(\S.*)$/;
const DIGIT = /^(\d{1,2})\s+((?:[\p{Lu}“"«(]|https?:).*)$/u;

/** Takes the definitions of footnotes out of the lines; what stood around one is marked as cut. */
export function takeFootnotes(lines: Line[]): { kept: Line[]; notes: Footnote[] } {
  const setting = settingOf(lines);
  const referred = references(lines);
  const join = hyphenJoiner(lines);
  const kept: Line[] = [];
  const notes: Footnote[] = [];
  let cut = null as { gap: number; page: boolean } | null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const note = definition(lines, at, referred, notes.at(-1), cut !== null);
    if (note === null) {
      kept.push(cut === null ? line : { ...line, cut: true, gap: Math.max(1, line.gap), page: line.page || cut.page });
      cut = null;
      continue;
    }
    at += extend(note, lines, at, setting, join);
    notes.push(note);
    const pageBefore: boolean = cut?.page ?? false;
    cut = { gap: 1, page: pageBefore || note.lines.some((each) => each.page) };
  }
  return { kept, notes };
}

interface References {
  carets: Set<string>;
  brackets: Set<string>;
  /** "(1)" behind a word, with the first line that has one. */
  rounds: Map<string, number>;
  /** Marks glued to a word, with the first line that has one. */
  glued: Map<string, number>;
}

function references(lines: Line[]): References {
  const found: References = { carets: new Set(), brackets: new Set(), rounds: new Map(), glued: new Map() };
  for (const { text, number } of lines) {
    for (const match of text.matchAll(/(?<=\S)\s?\[(\d{1,3}|[a-z])\]/g)) found.brackets.add(match[1] ?? "");
    for (const match of text.matchAll(ROUND_MARK)) note(found.rounds, match[1] ?? "", number);
    for (const match of text.matchAll(/\[\^([\w-]{1,20})\]/g)) found.carets.add(match[1] ?? "");
    for (const match of text.matchAll(GLUED_DIGIT)) note(found.glued, match[1] ?? "", number);
    if (!/[*†‡]/.test(text)) continue;
    for (const match of stripEmphasis(text).matchAll(GLUED_SIGN)) note(found.glued, match[1] ?? "", number);
  }
  return found;
}

const GLUED_DIGIT = /(?<=[\p{Ll}\p{Lo}]|[\p{Ll}\p{Lo}”"’)][.,;:?!]?[”"’)]?)(?<!\d)([1-9]\d?)(?=$|[\s.,;:?!)”])/gu;
/** At the end of a clause: "(2) how" within a sentence counts what follows. */
const ROUND_MARK = /(?<=[\p{L}\p{N}”"’»])\s?\((\d{1,2})\)(?=$|[.,;:?!])/gu;
const GLUED_SIGN = /(?<=[\p{L}\p{N}.,;:?!)”"’])(\*{1,3}|[†‡]{1,2})(?=$|[\s.,;:?!)”])/gu;

function note(glued: Map<string, number>, mark: string, line: number): void {
  if (!glued.has(mark)) glued.set(mark, line);
}

function definition(
  lines: Line[],
  at: number,
  referred: References,
  last: Footnote | undefined,
  afterNote: boolean,
): Footnote | null {
  const line = lines[at] as Line;
  const { text } = line;
  const made = (way: Footnote["way"], mark: string, rest: string): Footnote => ({
    way,
    mark,
    text: rest,
    lines: [line],
  });
  const superscript = SUPERSCRIPT.exec(text);
  if (superscript !== null) return made("superscript", plain(superscript[1] ?? ""), superscript[2] ?? "");
  const caret = CARET.exec(text);
  if (caret !== null && (text.includes("]:") || referred.carets.has(caret[1] ?? "")))
    return made("caret", caret[1] ?? "", caret[2] ?? "");
  const bracket = BRACKET.exec(text);
  if (bracket !== null && referred.brackets.has(bracket[1] ?? ""))
    return made("bracket", bracket[1] ?? "", bracket[2] ?? "");
  const round = ROUND.exec(text);
  if (round !== null && isRoundNote(lines, at, round[1] ?? "", referred, last))
    return made("round", round[1] ?? "", round[2] ?? "");
  const sign = SIGN.exec(text);
  if (sign !== null && isSignNote(lines, at, sign[1] ?? "", referred))
    return made("sign", sign[1] ?? "", sign[2] ?? "");
  const digit = DIGIT.exec(text);
  if (digit === null || dateLine(text) !== null) return null;
  const follows = last?.way === "digit" && Number(digit[1]) === Number(last.mark) + 1;
  const apart = line.gap > 0 || line.page || afterNote;
  const marked = (referred.glued.get(digit[1] ?? "") ?? Number.POSITIVE_INFINITY) < line.number;
  return apart && marked && (follows || digit[1] === "1") ? made("digit", digit[1] ?? "", digit[2] ?? "") : null;
}

/** Lists are counted so too: a footnote stands apart and does not ask, and a word above bears its mark. */
function isRoundNote(
  lines: Line[],
  at: number,
  mark: string,
  referred: References,
  last: Footnote | undefined,
): boolean {
  const line = lines[at] as Line;
  if ((referred.rounds.get(mark) ?? Number.POSITIVE_INFINITY) >= line.number || asksQuestion(line.text)) return false;
  const follows = last?.way === "round" && Number(mark) === Number(last.mark) + 1;
  return follows || line.gap > 0 || line.page;
}

/** A star is a bullet too: it opens a footnote where it stands alone and a word above bears it. */
function isSignNote(lines: Line[], at: number, sign: string, referred: References): boolean {
  const line = lines[at] as Line;
  if ((referred.glued.get(sign) ?? Number.POSITIVE_INFINITY) >= line.number) return false;
  if (!sign.startsWith("*")) return true;
  const alone = (other: Line | undefined) => other === undefined || !other.text.startsWith(`${sign} `);
  return alone(lines[at - 1]) && alone(lines[at + 1]);
}

/** Adds the lines in which the footnote goes on; tells how many. */
function extend(note: Footnote, lines: Line[], at: number, setting: Setting, join: Joiner): number {
  let taken = 0;
  for (;;) {
    const next = lines[at + taken + 1];
    const before = note.lines.at(-1) as Line;
    if (next === undefined || next.page || next.gap > 0 || taken >= 12) return taken;
    if (
      SUPERSCRIPT.test(next.text) ||
      CARET.test(next.text) ||
      BRACKET.test(next.text) ||
      ROUND.test(next.text) ||
      SIGN.test(next.text)
    )
      return taken;
    if (note.way === "digit" && DIGIT.test(next.text)) return taken;
    if (/^(?:#|[-–•➤]\s|\d{1,2}[.)]\s|[IVX]+\.\s|\*\*)/.test(next.text) || headingKind(next.text) !== null)
      return taken;
    const goesOn = note.text === "" || startsLowerCase(next.text) || (setting.wrapped && isFull(before, next, setting));
    if (!goesOn) return taken;
    note.text = joinWords(note.text, next.text, join);
    note.lines.push(next);
    taken += 1;
  }
}

function joinWords(text: string, second: string, join: Joiner): string {
  if (text === "") return second;
  const { first, glue } = join(text, second);
  return first + glue + second;
}

function isFull(line: Line, next: Line, setting: Setting): boolean {
  const word = next.text.split(" ", 1)[0] ?? "";
  return line.indent + line.text.length + 1 + word.length > setting.width * 0.85;
}

const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** "¹²" as "12". */
export function plain(superscripts: string): string {
  return [...superscripts].map((sign) => Math.max(0, DIGITS.indexOf(sign))).join("");
}

const RAISED = /(?:\s(?=[⁰¹²³⁴-⁹]+(?:[.,;:?!)]|$)))?([⁰¹²³⁴-⁹]+(?:\s?[,،–-]\s?[⁰¹²³⁴-⁹]+)*)/gu;
const UNIT = /(?:^|[\s\d(/])(?:k|c|m|d|h)?m$/;

/** The marks of one round table's footnotes, as its text writes them. */
export interface Marks {
  superscripts: Set<string>;
  brackets: Set<string>;
  rounds: Set<string>;
  signs: Set<string>;
  digits: Set<string>;
}

export function marksOf(notes: Footnote[]): Marks {
  const of = (way: Footnote["way"]) => new Set(notes.filter((each) => each.way === way).map((each) => each.mark));
  return {
    superscripts: of("superscript"),
    brackets: of("bracket"),
    rounds: of("round"),
    signs: of("sign"),
    digits: of("digit"),
  };
}

/** A mark that was taken out: which, and before which sign of the text it stood. */
export interface TakenMark {
  mark: string;
  at: number;
}

// What holds the place of a mark until its text is clean: signs that no text has. Between them the count of the mark.
const [OPEN, CLOSE, ZERO] = ["\ufdd0", "\ufdd1", 0xfdd2];
const HELD = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, "g");

const held = (count: number) =>
  OPEN +
  [...count.toString(16)].map((digit) => String.fromCharCode(ZERO + Number.parseInt(digit, 16))).join("") +
  CLOSE;

/** Takes the marks and the signs of emphasis out of a text and tells where the marks were, in order. A square metre is no footnote. */
export function stripMarks(text: string, marks: Marks): { text: string; found: TakenMark[] } {
  const found: string[] = [];
  const take = (mark: string): string => held(found.push(mark) - 1);
  return released(stripEmphasis(withHeldMarks(text.replace(/[\ufdd0-\ufdef]/g, ""), marks, take)).trim(), found);
}

function withHeldMarks(text: string, marks: Marks, take: (mark: string) => string): string {
  let clean = text.replace(RAISED, (all: string, _inner: string, at: number) => {
    const signs = all.trim();
    const before = text.slice(Math.max(0, at - 6), at);
    const power = UNIT.test(before) || (/\d$/.test(before) && !all.startsWith(" "));
    if (power && !marks.superscripts.has(plain(signs))) return all;
    return signs
      .split(/[\s,،–-]+/)
      .map((mark) => take(plain(mark)))
      .join("");
  });
  if (clean.includes("[")) {
    clean = clean.replace(/\s?\[\^([\w-]{1,20})\]/g, (_, mark: string) => take(mark));
    clean = clean.replace(/\s?\[(\d{1,3}|[a-z])\]/g, (all, mark: string) =>
      marks.brackets.has(mark) ? take(mark) : all,
    );
  }
  if (marks.rounds.size > 0) {
    clean = clean.replace(ROUND_MARK, (all, mark: string) => (marks.rounds.has(mark) ? take(mark) : all));
  }
  if (marks.digits.size > 0) {
    clean = clean.replace(GLUED_DIGIT, (all, mark: string) => (marks.digits.has(mark) ? take(mark) : all));
  }
  if (marks.signs.size > 0) {
    clean = clean.replace(GLUED_SIGN, (all, mark: string) => (marks.signs.has(mark) ? take(mark) : all));
  }
  return clean;
}

/** The text without what holds the places; two spaces around a mark are one. */
function released(text: string, marks: string[]): { text: string; found: TakenMark[] } {
  if (marks.length === 0) return { text: text.replace(/ {2,}/g, " "), found: [] };
  const found: TakenMark[] = [];
  const pieces: string[] = [];
  // Kept beside the pieces, as a text of many marks would be looked through for each.
  let length = 0;
  let spaced = true;
  const add = (piece: string) => {
    const single = piece.replace(/ {2,}/g, " ");
    const fitting = spaced && single.startsWith(" ") ? single.slice(1) : single;
    if (fitting === "") return;
    pieces.push(fitting);
    length += fitting.length;
    spaced = fitting.endsWith(" ");
  };
  let from = 0;
  for (const match of text.matchAll(HELD)) {
    add(text.slice(from, match.index));
    const digits = [...(match[1] ?? "")].map((sign) => (sign.charCodeAt(0) - ZERO).toString(16)).join("");
    found.push({ mark: marks[Number.parseInt(digits, 16)] ?? "", at: spaced ? Math.max(0, length - 1) : length });
    from = match.index + match[0].length;
  }
  add(text.slice(from));
  return { text: pieces.join("").trimEnd(), found };
}
