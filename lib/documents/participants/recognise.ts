import { type Columns, FIELDS, type Field, noColumns } from "@/lib/documents/participants/fields";
import { type Heading, headingOf } from "@/lib/documents/participants/header-words";
import { holdsHonorifics, sniffColumns } from "@/lib/documents/participants/sniff-columns";

export type Recognised = {
  /** The index of the row of headings; null where there is none. */
  header: number | null;
  columns: Columns;
  /** "sure" when headings name the persons and their delegations, "guessed" when contents had to help, "none" when no names were found. */
  confidence: "sure" | "guessed" | "none";
  /** Columns that were found by what they hold, or by a part of their heading. */
  guessed: Field[];
};

/** Headings may stand under a title and a date, not under a page of text. */
const LOOKED_AT = 15;

/** Takes the rows of a sheet; returns what its columns hold, by their headings, else by their contents. */
export function recognise(rows: readonly (readonly string[])[]): Recognised {
  const header = headerOf(rows);
  const body = rows.slice(header === null ? 0 : header + 1);
  const headings = header === null ? [] : headingsOf(rows[header] ?? [], body);
  const byHeading = assign(headings);
  const columns = sniffColumns(body, byHeading, header === null);
  const guessed = FIELDS.filter((field) => {
    const column = columns[field];
    return column !== null && !(headings[column]?.sure && headings[column]?.field === field);
  });
  return { header, columns, guessed, confidence: confidenceOf(columns, guessed) };
}

function headingsOf(row: readonly string[], body: readonly (readonly string[])[]): (Heading | undefined)[] {
  return row.map((cell, index) => {
    const heading = headingOf(cell);
    const isTitle = heading?.field === "function" && holdsHonorifics(body, index);
    return isTitle ? { field: "honorific", sure: true } : heading;
  });
}

function confidenceOf(columns: Columns, guessed: readonly Field[]): Recognised["confidence"] {
  const named = (["name", "family-name", "given-name", "pseudonym"] as const).filter(
    (field) => columns[field] !== null,
  );
  if (named.length === 0) return "none";
  const sent = columns.delegation ?? columns.organization;
  const unsure = [...named, "delegation" as const].some((field) => guessed.includes(field));
  return sent !== null && !unsure ? "sure" : "guessed";
}

/** The row whose cells say the most different things that a heading can say; at least two, or one in a sheet of a column or two. */
function headerOf(rows: readonly (readonly string[])[]): number | null {
  let best: { index: number; score: number } | null = null;
  for (const [index, row] of rows.slice(0, LOOKED_AT).entries()) {
    const filled = row.filter((cell) => cell !== "");
    const found = row.map(headingOf).filter((heading) => heading !== undefined);
    const sure = new Set(found.filter((heading) => heading.sure).map(({ field }) => field)).size;
    const score = sure + new Set(found.map(({ field }) => field)).size / 4;
    const needed = filled.length <= 2 ? 1 : 2;
    if (sure >= needed && found.length * 3 >= filled.length && score > (best?.score ?? 0)) best = { index, score };
  }
  return best?.index ?? null;
}

/** One column a field: whoever is sure comes first, then the leftmost. */
function assign(headings: readonly (Heading | undefined)[]): Columns {
  const columns = noColumns();
  for (const sure of [true, false]) {
    for (const [index, heading] of headings.entries()) {
      if (heading?.sure === sure && columns[heading.field] === null) columns[heading.field] = index;
    }
  }
  return columns;
}
