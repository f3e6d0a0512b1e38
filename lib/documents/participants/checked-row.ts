import type { Field } from "@/lib/documents/participants/fields";
import type { Gender, Kind, Names, Rank, Role } from "@/lib/roundtable/state";

export const PROBLEM_CODES = [
  "name-missing",
  "name-inverted",
  "name-digits",
  "formula",
  "too-long",
  "pseudonym-missing",
  "delegation-missing",
  "delegation-close",
  "delegation-unknown",
  "delegation-two",
  "kind-unknown",
  "kind-differs",
  "kind-listed",
  "kind-not-said",
  "rank-unknown",
  "role-unknown",
  "role-powers",
  "gender-unknown",
  "yes-no-unknown",
  "language-unknown",
  "email-invalid",
  "email-several",
  "table-unknown",
  "preference-twice",
  "id-shared",
  "email-shared",
  "same-name",
  "merged",
  "merged-conflict",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Its sentence is `problems.<code>` in the messages of participants, with these params. */
export type Problem = {
  field: Field | null;
  code: ProblemCode;
  params: Record<string, string | number>;
  /** A row with an error cannot be imported; a warning says what will be taken, and why to look. */
  severity: "error" | "warning";
  /** What to write into the cell instead; for a delegation, the likeliest one in English. */
  suggestion?: string;
  /** States or organizations that may have been meant, the likeliest first. */
  alternatives?: { code: string; names: Names; kind: Kind }[];
};

export type CheckedPerson = {
  /** As given, with what stands before it ("H.E. Ms. …"); the pseudonym where the identity is protected. */
  name: string;
  /** The name behind a pseudonym: for the separate store only. */
  identity: string | null;
  protected: boolean;
  /** The function, as given. */
  title: string;
  rank: Rank;
  /** A rank from the function is a suggestion; the default says nothing. */
  rankFrom: "column" | "function" | "default";
  role: Role;
  gender: Gender | null;
  panellist: boolean;
  email: string | null;
  language: string | null;
  externalId: string | null;
  /** Numbers of round tables: the first and the second preference. */
  preferences: number[];
  /** Numbers of the round tables that the sheet assigns. */
  tables: number[];
};

export type CheckedDelegation = {
  /** Of the reviewed lists: ISO 3166-1 alpha-3, or of an organization; null for all others. */
  code: string | null;
  names: Names;
  kind: Kind;
  nameProtected: boolean;
  certainty: "exact" | "close" | "none";
};

export type CheckedRow = {
  line: number;
  person: CheckedPerson;
  /** Null for those who run the meeting and come from nowhere. */
  delegation: CheckedDelegation | null;
  /** Fields whose cells were not blank: all else is assumed, and overwrites nothing. */
  stated: Field[];
  problems: Problem[];
};

/** What a check calls when it finds something. */
export type Tell = (problem: Problem) => void;

export function hasError({ problems }: Pick<CheckedRow, "problems">): boolean {
  return problems.some(({ severity }) => severity === "error");
}

export function warning(field: Field, code: ProblemCode, params: Problem["params"] = {}): Problem {
  return { field, code, params, severity: "warning" };
}

export function error(field: Field | null, code: ProblemCode, params: Problem["params"] = {}): Problem {
  return { field, code, params, severity: "error" };
}
