import { genderOf, isHonorific, languageOf } from "@/lib/documents/participants/cell-words";
import type { Columns, Field } from "@/lib/documents/participants/fields";
import { matchDelegation } from "@/lib/documents/participants/match-delegation";
import { rankOf } from "@/lib/documents/participants/rank-words";
import { roleOf } from "@/lib/documents/participants/role-words";

/** Rows that are looked at: the first are as telling as all. */
const SAMPLE = 200;

type Column = { index: number; cells: string[] };
type Rows = readonly (readonly string[])[];

/**
 * Takes the rows below the headings and what the headings said; returns that, with what the contents say more. Where there are no
 * headings every field is looked for; otherwise only those that a sheet cannot do without.
 */
export function sniffColumns(rows: Rows, byHeading: Columns, all: boolean): Columns {
  const columns = corrected({ ...byHeading });
  const free = () => columnsOf(rows).filter(({ index }) => !Object.values(columns).includes(index));
  const take = (field: Field, fits: (cell: string) => boolean, share: number) => {
    if (columns[field] === null) columns[field] = mostly(free(), fits, share)?.index ?? null;
  };
  take("email", isEmail, 0.6);
  if (columns.organization === null) take("delegation", isDelegation, 0.4);
  if (all) {
    take("honorific", isHonorific, 0.6);
    take("gender", (cell) => genderOf(cell) !== null, 0.9);
    take("language", (cell) => languageOf(cell) !== null, 0.8);
    take("role", (cell) => roleOf(cell) !== null, 0.7);
    take("function", (cell) => rankOf(cell, null) !== null, 0.4);
  }
  if (!hasName(columns)) takeNames(columns, free());
  return corrected(columns);
}

/** A title may be "Mr." or "Minister"; only its cells tell. */
export function holdsHonorifics(rows: Rows, index: number): boolean {
  const column = columnsOf(rows)[index];
  return column !== undefined && share(column, isHonorific) > 0.6;
}

/** A sheet with organizations alone means the delegations by them. */
function corrected(columns: Columns): Columns {
  halved(columns);
  if (columns.delegation === null && columns.organization !== null) {
    columns.delegation = columns.organization;
    columns.organization = null;
  }
  return columns;
}

/** "Nom" beside "Prénom" is the family's, "Nombre" beside "Apellidos" one's own. */
function halved(columns: Columns): void {
  const missing = columns["given-name"] === null ? "given-name" : "family-name";
  const other = missing === "given-name" ? "family-name" : "given-name";
  if (columns.name === null || columns[missing] !== null || columns[other] === null) return;
  columns[missing] = columns.name;
  columns.name = null;
}

function hasName(columns: Columns): boolean {
  return columns.name !== null || columns["family-name"] !== null;
}

/** A column of words without digits: two or more words each are names, one word each beside another such are the halves of names. */
function takeNames(columns: Columns, free: Column[]): void {
  const words = free.filter((column) => column.cells.length > 0 && share(column, isWords) > 0.8);
  const whole = mostly(words, (cell) => /\S\s+\S/.test(cell) || /^\p{Script=Han}{2,4}$/u.test(cell), 0.6);
  const [first, second] = words.filter((column) => share(column, (cell) => !/\s/.test(cell)) > 0.6);
  if (whole) columns.name = whole.index;
  else if (first && second && columns["given-name"] === null) {
    const capitals = (column: Column) =>
      share(column, (cell) => cell === cell.toUpperCase() && cell !== cell.toLowerCase());
    const [given, family] = capitals(first) > capitals(second) ? [second, first] : [first, second];
    columns["given-name"] = given.index;
    columns["family-name"] = family.index;
  } else if (first) columns[columns["given-name"] === null ? "name" : "family-name"] = first.index;
}

function columnsOf(rows: Rows): Column[] {
  const sample = rows.slice(0, SAMPLE);
  const width = sample.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, index) => ({
    index,
    cells: sample.map((row) => row[index] ?? "").filter((cell) => cell !== ""),
  }));
}

/** The column of which the most cells fit, if enough of them do. */
function mostly(columns: Column[], fits: (cell: string) => boolean, least: number): Column | undefined {
  const rated = columns.map((column) => ({ column, rating: share(column, fits) }));
  return rated.filter(({ rating }) => rating >= least).sort((one, other) => other.rating - one.rating)[0]?.column;
}

function share({ cells }: Column, fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

function isEmail(cell: string): boolean {
  return /^\S+@\S+\.\S+$/.test(cell);
}

function isDelegation(cell: string): boolean {
  return cell.length > 1 && matchDelegation(cell).certainty === "exact";
}

function isWords(cell: string): boolean {
  return cell.length < 80 && /^[\p{L}\p{M}][\p{L}\p{M}\s.,'’-]*$/u.test(cell);
}
