/** What a column may hold. */
export const FIELDS = [
  "external-id",
  "honorific",
  "given-name",
  "family-name",
  "name",
  "gender",
  "function",
  "rank",
  "role",
  "panellist",
  "delegation",
  "organization",
  "kind",
  "email",
  "language",
  "first-preference",
  "second-preference",
  "table",
  "pseudonym",
  "protected",
] as const;

export type Field = (typeof FIELDS)[number];

/** Which column holds a field, counted from 0; null where none does. */
export type Columns = Record<Field, number | null>;

export function noColumns(): Columns {
  return Object.fromEntries(FIELDS.map((field) => [field, null])) as Columns;
}
