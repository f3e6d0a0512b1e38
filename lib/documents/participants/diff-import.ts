import { type CheckedRow, hasError } from "@/lib/documents/participants/checked-row";
import type { Field } from "@/lib/documents/participants/fields";
import { keyOfDelegation, keyOfPerson, nameOfPerson } from "@/lib/documents/participants/person-key";
import type { Gender, Names, Rank, Role } from "@/lib/roundtable/state";

/** A person whom the meeting has already. */
export type ExistingPerson = {
  id: string;
  name: string;
  title: string;
  rank: Rank;
  role: Role;
  gender: Gender | null;
  panellist: boolean;
  email: string | null;
  language: string | null;
  externalId: string | null;
  protected: boolean;
  /** The name behind the pseudonym, where it is known: a sheet that forgets the pseudonym must not make somebody new of her. */
  identity?: string | null;
  delegation: { code: string | null; names: Names } | null;
  /** Numbers of round tables. */
  preferences: number[];
  tables: number[];
};

export type Change = { field: Field; from: string; to: string };

export type ImportDiff = {
  add: CheckedRow[];
  update: { id: string; row: CheckedRow; changes: Change[] }[];
  same: { id: string; row: CheckedRow }[];
  /** In the meeting and not in the sheet: told, and never removed by an import. */
  missing: ExistingPerson[];
  /** Rows with an error: nothing is done for them, and whom they are about is not missing. */
  blocked: CheckedRow[];
};

/**
 * Compares the rows of a sheet (duplicates merged) with whom the meeting has: by registration number, else e-mail address, else name
 * and delegation. Only what the sheet says counts as a change: a blank cell, and a rank or a role that was assumed, overwrite nothing.
 */
export function diffImport(existing: readonly ExistingPerson[], rows: readonly CheckedRow[]): ImportDiff {
  const find = finder(existing, rows);
  const met = new Set<string>();
  const diff: ImportDiff = { add: [], update: [], same: [], missing: [], blocked: [] };
  for (const row of rows) {
    const person = find(row, met);
    if (person) met.add(person.id);
    if (hasError(row)) diff.blocked.push(row);
    else if (!person) diff.add.push(row);
    else {
      const changes = changesOf(person, row);
      if (changes.length > 0) diff.update.push({ id: person.id, row, changes });
      else diff.same.push({ id: person.id, row });
    }
  }
  diff.missing = existing.filter(({ id }) => !met.has(id));
  return diff;
}

/** Each person is met once; an address counts only where one person and one row have it, as a mission may share one. */
function finder(existing: readonly ExistingPerson[], rows: readonly CheckedRow[]) {
  const byId = grouped(existing, ({ externalId }) => externalId?.toLowerCase());
  const byEmail = grouped(existing, ({ email }) => email?.toLowerCase());
  const byName = grouped(existing, ({ name, delegation }) => keyOfPerson(name, delegation));
  const byIdentity = grouped(existing, ({ identity }) => identity && nameOfPerson(identity));
  const rowsByEmail = grouped(rows, ({ person }) => person.email?.toLowerCase());
  return ({ person, delegation }: CheckedRow, met: ReadonlySet<string>): ExistingPerson | undefined => {
    const id = person.externalId?.toLowerCase();
    const email = person.email?.toLowerCase();
    const free = (found: ExistingPerson[] | undefined) => found?.filter((one) => !met.has(one.id)) ?? [];
    // Another number is another person, whatever else agrees.
    const mayBe = (one: ExistingPerson) => !id || !one.externalId || one.externalId.toLowerCase() === id;
    const [numbered] = free(byId.get(id ?? "\n"));
    if (numbered) return numbered;
    const alone = byEmail.get(email ?? "\n")?.length === 1 && rowsByEmail.get(email ?? "\n")?.length === 1;
    const [addressed] = alone ? free(byEmail.get(email ?? "\n")).filter(mayBe) : [];
    if (addressed || person.name === "") return addressed;
    const [named] = free(byName.get(keyOfPerson(person.name, delegation))).filter(mayBe);
    if (named) return named;
    const behind = byIdentity.get(nameOfPerson(person.identity ?? person.name));
    return behind?.length === 1 ? free(behind).filter(mayBe)[0] : undefined;
  };
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string | null | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function changesOf(before: ExistingPerson, { person, delegation, stated }: CheckedRow): Change[] {
  const titleChanges = person.title !== "" && person.title !== before.title;
  // A rank that the secretariat corrected stays until the function changes or the sheet itself says a rank.
  const rankCounts = person.rankFrom === "column" || (person.rankFrom === "function" && titleChanges);
  const sender = delegation && keyOfDelegation(delegation) !== keyOfDelegation(before.delegation);
  const said = (field: Field) => stated.includes(field);
  // A pseudonym stays until the sheet says that nothing is to be protected: without it, the name given is the one behind it.
  const hidden = before.protected && !person.protected && !said("protected");
  const compared: [Field, string, string, boolean][] = [
    ["name", before.name, person.name, person.name !== "" && !hidden],
    ["protected", String(before.protected), String(person.protected), person.protected || said("protected")],
    ["function", before.title, person.title, person.title !== ""],
    ["rank", before.rank, person.rank, rankCounts],
    ["role", before.role, person.role, said("role")],
    ["panellist", String(before.panellist), String(person.panellist), said("panellist") || person.panellist],
    ["gender", before.gender ?? "", person.gender ?? "", person.gender !== null],
    ["email", before.email ?? "", person.email ?? "", person.email !== null],
    ["language", before.language ?? "", person.language ?? "", person.language !== null],
    ["external-id", before.externalId ?? "", person.externalId ?? "", person.externalId !== null],
    [
      "delegation",
      firstName(before.delegation),
      firstName(delegation),
      Boolean(sender) && !(hidden && before.delegation),
    ],
    ["first-preference", before.preferences.join(", "), person.preferences.join(", "), person.preferences.length > 0],
    ["table", inOrder(before.tables), inOrder(person.tables), person.tables.length > 0],
  ];
  return compared
    .filter(([, from, to, counts]) => counts && from !== to)
    .map(([field, from, to]) => ({ field, from, to }));
}

function firstName(delegation: { names: Names } | null): string {
  return Object.values(delegation?.names ?? {})[0] ?? "";
}

function inOrder(tables: readonly number[]): string {
  return tables.toSorted((one, other) => one - other).join(", ");
}
