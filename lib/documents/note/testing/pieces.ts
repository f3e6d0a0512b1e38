import { readMarker } from "@/lib/documents/note/markers";
import { tableHeading } from "@/lib/documents/note/table-heading";
import { headingKind } from "@/lib/documents/note/vocabulary";

/** A run of a paragraph: plain, bold, or the mark of a footnote. */
export type Run = { text: string; bold: boolean } | { footnote: string };

/** What an author has on the page: the form that the same note takes in Word or as a PDF. */
export type Piece =
  | { is: "cover" | "paragraph"; runs: Run[]; level: number }
  | { is: "heading"; level: 1 | 2; runs: Run[] }
  | { is: "item"; label: string; level: number; indent: number; runs: Run[]; first: boolean };

const NOTE_LINE = /^\s*(?:([⁰¹²³⁴-⁹]+)|\[\^([\w-]+)\]:)\s*(.*)$/u;
const LABEL =
  /^(\s*)([•◦▪➤➢*–-]|\(?\d{1,2}(?:\.-|[.)])|\(\d{1,2}\)|[٠-٩]{1,2}-|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+(\S.*)$|^(\s*)(（\d{1,2}）|\d{1,2}、)(\S.*)$/u;

/** Takes the pieces of a plain text or Markdown: its lines joined to paragraphs, its marks tied to their footnotes. */
export function piecesOf(text: string): Piece[] {
  const { lines, notes } = withoutNotes(text);
  const pieces: Piece[] = [];
  let cover = true;
  for (const group of groupsOf(lines)) {
    for (const line of group) {
      const piece = pieceOf(line, cover, notes, pieces.at(-1));
      if (piece.is === "heading" && !tableHeading(plain(line.trim()), false)) cover = false;
      if (piece.is === "heading" && tableHeading(plain(line.trim()), false)) cover = true;
      if (piece.is !== "heading" && line.length > 100) cover = false;
      pieces.push(piece);
    }
  }
  return pieces;
}

function pieceOf(line: string, cover: boolean, notes: Notes, last: Piece | undefined): Piece {
  const trimmed = line.trim();
  const hashes = /^#+\s+/.exec(trimmed)?.[0] ?? "";
  const words = trimmed.slice(hashes.length);
  const bare = plain(words);
  const core = readMarker(bare)?.rest ?? bare;
  const table = tableHeading(bare, false) !== null;
  const short = bare.length <= 120 && !/[.?!;,]$/.test(bare) && !(bare.endsWith(":") && bare.split(" ").length > 4);
  if (hashes !== "" || (short && (table || headingKind(core) !== null)))
    return { is: "heading", level: table || hashes.length === 2 ? 1 : 2, runs: runsOf(words, notes) };
  const item = LABEL.exec(line)?.filter((group) => group !== undefined);
  if (item !== undefined) {
    const indent = item[1]?.length ?? 0;
    // A list may stand indented as a whole.
    const level =
      last?.is === "item" && indent > last.indent ? 1 : last?.is === "item" && indent === last.indent ? last.level : 0;
    return {
      is: "item",
      label: item[2] ?? "",
      level,
      indent,
      runs: runsOf(item[3] ?? "", notes),
      first: last?.is !== "item",
    };
  }
  if (cover && short) return { is: "cover", level: 0, runs: runsOf(words, notes) };
  return { is: "paragraph", level: /^ {3}/.test(line) && last?.is === "item" ? 1 : 0, runs: runsOf(words, notes) };
}

/** Lines joined where they were broken at the width of a page. */
function groupsOf(lines: string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    const group = groups.at(-1) as string[];
    const before = group.at(-1);
    if (line.trim() === "") {
      if (group.length > 0) groups.push([]);
    } else if (/^\s*(?:[-=_*]\s?){3,}$/.test(line)) groups.push([]);
    else if (before !== undefined && goesOn(before, line)) group[group.length - 1] = `${before} ${line.trim()}`;
    else group.push(line);
  }
  return groups;
}

function goesOn(before: string, line: string): boolean {
  if (/^\p{Ll}/u.test(line) && readMarker(line) === null) return true;
  const last = before.length % 2000;
  return (
    last >= 58 &&
    before.length < 4000 &&
    readMarker(line.trim()) === null &&
    !line.startsWith("#") &&
    !/^\p{Lu}[^.]{0,50}$/u.test(line.trim())
  );
}

type Notes = { mark: string; text: string }[];

function withoutNotes(text: string): { lines: string[]; notes: Notes } {
  const notes: Notes = [];
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .filter((line) => {
      const note = NOTE_LINE.exec(line);
      if (note !== null) notes.push({ mark: note[1] ?? note[2] ?? "", text: note[3] ?? "" });
      return note === null;
    });
  return { lines, notes };
}

function runsOf(text: string, notes: Notes): Run[] {
  const runs: Run[] = [];
  for (const [at, part] of text.split("**").entries()) {
    for (const piece of part.split(/([⁰¹²³⁴-⁹]+|\[\^[\w-]+\])/u)) {
      const mark = /^(?:([⁰¹²³⁴-⁹]+)|\[\^([\w-]+)\])$/u.exec(piece);
      const note = mark === null ? undefined : takeNote(notes, mark[1] ?? mark[2] ?? "");
      if (note !== undefined) runs.push({ footnote: note });
      else if (piece !== "")
        runs.push({ text: piece.replace(/(?<!\w)[*_](\S[^*_]*\S)[*_](?!\w)/g, "$1"), bold: at % 2 === 1 });
    }
  }
  return runs;
}

/** Numbers of footnotes begin anew in each note of a collection. */
function takeNote(notes: Notes, mark: string): string | undefined {
  const at = notes.findIndex((note) => note.mark === mark);
  return at < 0 ? undefined : notes.splice(at, 1)[0]?.text;
}

const plain = (text: string) => text.replace(/\*\*/g, "").replace(/^#+\s+/, "");
