import type { CheckedPerson, CheckedRow, Problem } from "@/lib/documents/participants/checked-row";
import type { Field } from "@/lib/documents/participants/fields";
import { keyOfDelegation, keyOfPerson, mayBeSameName } from "@/lib/documents/participants/person-key";

export type Conflict = { field: Field; kept: string; other: string; line: number };
export type Merged = {
  rows: CheckedRow[];
  /** Which lines became one, and where they said different things; the first line prevailed. */
  merged: { line: number; from: number[]; conflicts: Conflict[] }[];
};

/**
 * Makes one row of those about the same person: the same registration number, the same e-mail address, or the same name in the same
 * delegation. An address that a mission shares among its people, and a number given to two, make nobody one: they are told.
 */
export function mergeDuplicates(rows: readonly CheckedRow[]): Merged {
  const known = new Index();
  const kept: CheckedRow[] = [];
  const merged = new Map<CheckedRow, Merged["merged"][number]>();
  for (const given of rows) {
    const row = { ...given, problems: [...given.problems] };
    const same = known.sameAs(row);
    if (same) join(same, row, merged);
    else kept.push(row);
    known.add(same ?? row);
  }
  return { rows: kept, merged: [...merged.values()] };
}

class Index {
  private readonly byId = new Map<string, CheckedRow>();
  private readonly byEmail = new Map<string, CheckedRow>();
  private readonly byName = new Map<string, CheckedRow>();

  add(row: CheckedRow): void {
    const { externalId, email } = row.person;
    const enter = (map: Map<string, CheckedRow>, key: string | null) => {
      if (key !== null && !map.has(key)) map.set(key, row);
    };
    enter(this.byId, idKey(externalId));
    enter(this.byEmail, email);
    if (row.person.name !== "") enter(this.byName, keyOfPerson(row.person.name, row.delegation));
  }

  /** The earlier row about the same person. Whoever only seems the same gets a problem that says why they stay two. */
  sameAs(row: CheckedRow): CheckedRow | undefined {
    const { externalId, email, name } = row.person;
    const ids = this.byId.get(idKey(externalId) ?? "");
    if (ids && agree(ids, row)) return ids;
    if (ids) row.problems.push(shared("external-id", "id-shared", "error", ids.line, externalId ?? ""));
    const emails = this.byEmail.get(email ?? "");
    if (emails && agree(emails, row) && !idsDiffer(emails, row)) return emails;
    if (emails) row.problems.push(shared("email", "email-shared", "warning", emails.line, email ?? ""));
    const names = name === "" ? undefined : this.byName.get(keyOfPerson(name, row.delegation));
    if (names && !ids && !idsDiffer(names, row)) return names;
    if (names) row.problems.push(shared("name", "same-name", "warning", names.line, name));
    return undefined;
  }
}

function idKey(id: string | null): string | null {
  return id === null ? null : id.toLowerCase();
}

function shared(
  field: Field,
  code: Problem["code"],
  severity: Problem["severity"],
  line: number,
  given: string,
): Problem {
  return { field, code, severity, params: { line, given } };
}

/** A row without a readable name contradicts nobody. */
function agree(one: CheckedRow, other: CheckedRow): boolean {
  return one.person.name === "" || other.person.name === "" || mayBeSameName(one.person.name, other.person.name);
}

function idsDiffer(one: CheckedRow, other: CheckedRow): boolean {
  const [first, second] = [idKey(one.person.externalId), idKey(other.person.externalId)];
  return first !== null && second !== null && first !== second;
}

function join(kept: CheckedRow, other: CheckedRow, merged: Map<CheckedRow, Merged["merged"][number]>): void {
  const conflicts = conflictsOf(kept, other);
  take(kept, other);
  const entry = merged.get(kept) ?? { line: kept.line, from: [kept.line], conflicts: [] };
  entry.from.push(other.line);
  entry.conflicts.push(...conflicts);
  merged.set(kept, entry);
  const lines = entry.from.slice(1).join(", ");
  kept.problems = kept.problems.filter(({ code }) => code !== "merged");
  kept.problems.push({ field: null, code: "merged", severity: "warning", params: { lines } });
  for (const { field, kept: stays, other: given, line } of conflicts)
    kept.problems.push({
      field,
      code: "merged-conflict",
      severity: "warning",
      params: { kept: stays, other: given, line },
    });
}

/** How each field of a person is written beside its rival. */
const COMPARED: [Field, (row: CheckedRow) => string][] = [
  ["function", ({ person }) => person.title],
  ["rank", ({ person }) => (person.rankFrom === "column" ? person.rank : "")],
  ["role", ({ person, stated }) => (stated.includes("role") ? person.role : "")],
  ["gender", ({ person }) => person.gender ?? ""],
  ["email", ({ person }) => person.email ?? ""],
  ["language", ({ person }) => person.language ?? ""],
  ["external-id", ({ person }) => person.externalId ?? ""],
  ["first-preference", ({ person }) => person.preferences.join(", ")],
];

function conflictsOf(kept: CheckedRow, other: CheckedRow): Conflict[] {
  const conflicts = COMPARED.flatMap(([field, read]) => {
    const [one, two] = [read(kept), read(other)];
    return one !== "" && two !== "" && one !== two ? [{ field, kept: one, other: two, line: other.line }] : [];
  });
  const [one, two] = [kept.delegation, other.delegation];
  if (!one || !two || keyOfDelegation(one) === keyOfDelegation(two)) return conflicts;
  const [stays = "", given = ""] = [Object.values(one.names)[0], Object.values(two.names)[0]];
  return [...conflicts, { field: "delegation", kept: stays, other: given, line: other.line }];
}

/** What the first row left open, the other fills; tables add up; whoever is protected in one is protected. */
function take(kept: CheckedRow, { person: more, delegation, stated, problems }: CheckedRow): void {
  const { person } = kept;
  kept.person = {
    ...person,
    ...(person.name === "" && { name: more.name }),
    ...(more.protected &&
      !person.protected && { name: more.name, identity: more.identity ?? person.name, protected: true }),
    title: person.title || more.title,
    ...(betterRank(person, more) && { rank: more.rank, rankFrom: more.rankFrom }),
    ...(!kept.stated.includes("role") && stated.includes("role") && { role: more.role }),
    gender: person.gender ?? more.gender,
    panellist: person.panellist || more.panellist,
    email: person.email ?? more.email,
    language: person.language ?? more.language,
    externalId: person.externalId ?? more.externalId,
    preferences: person.preferences.length > 0 ? person.preferences : more.preferences,
    tables: [...new Set([...person.tables, ...more.tables])].sort((one, other) => one - other),
  };
  kept.delegation ??= delegation;
  kept.stated = [...new Set([...kept.stated, ...stated])];
  // What was wrong in the other row is still wrong, unless the first row had said it well.
  const told = new Set(kept.problems.map(({ field, code }) => `${field} ${code}`));
  kept.problems.push(
    ...problems.filter(
      (problem) => problem.code !== "delegation-missing" && !told.has(`${problem.field} ${problem.code}`),
    ),
  );
  if (kept.delegation) kept.problems = kept.problems.filter(({ code }) => code !== "delegation-missing");
}

function betterRank(one: CheckedPerson, other: CheckedPerson): boolean {
  const worth = { column: 2, function: 1, default: 0 };
  return worth[other.rankFrom] > worth[one.rankFrom];
}
