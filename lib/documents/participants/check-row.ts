import { genderOf, languageOf, yesOrNo } from "@/lib/documents/participants/cell-words";
import { checkDelegation } from "@/lib/documents/participants/check-delegation";
import { checkName } from "@/lib/documents/participants/check-name";
import {
  type CheckedDelegation,
  type CheckedPerson,
  type CheckedRow,
  error,
  type Problem,
  type Tell,
  warning,
} from "@/lib/documents/participants/checked-row";
import { FIELDS, type Field } from "@/lib/documents/participants/fields";
import { isFormula } from "@/lib/documents/participants/formula";
import { rankOf, statedRank } from "@/lib/documents/participants/rank-words";
import { isPanellistWord, roleOf } from "@/lib/documents/participants/role-words";
import type { Row } from "@/lib/documents/participants/rows";
import { type TableName, tablesIn } from "@/lib/documents/participants/table-reference";
import type { Role } from "@/lib/roundtable/state";

/** As long as a name, a title or a delegation may be at a table. */
const MAX_TEXT = 200;

const NAMES: readonly Field[] = ["name", "given-name", "family-name", "pseudonym"];

type Cells = Row["cells"];

/** Takes a row and the round tables of the meeting; returns the person and the delegation it names, and what is wrong or doubtful. */
export function checkRow(row: Row, tables: readonly TableName[] = []): CheckedRow {
  const problems: Problem[] = [];
  const tell: Tell = (problem) => problems.push(problem);
  const cells = withoutUnfit(row.cells, tell);
  const role = roleIn(cells, tell);
  const names = checkName(
    cells,
    tell,
    problems.some(({ field }) => field !== null && NAMES.includes(field)),
  );
  const delegation = checkDelegation({ ...row, cells }, { role, ...names }, tell);
  const person: CheckedPerson = {
    ...names,
    title: cells.function ?? "",
    ...rankIn(cells, delegation, tell),
    role,
    gender: understood(cells, "gender", genderOf, "gender-unknown", tell),
    panellist: panellistIn(cells, tell),
    email: emailIn(cells, tell),
    language: understood(cells, "language", languageOf, "language-unknown", tell),
    externalId: cells["external-id"] ?? null,
    ...tablesOf(cells, tables, tell),
  };
  return { line: row.line, person, delegation, stated: FIELDS.filter((field) => row.cells[field]), problems };
}

/** A cell that holds a formula, or more than it may, is an error and is not read. */
function withoutUnfit(given: Cells, tell: Tell): Cells {
  const cells: Cells = {};
  for (const field of FIELDS) {
    const cell = given[field];
    if (cell === undefined) continue;
    if (isFormula(cell)) tell(error(field, "formula"));
    else if (cell.length > MAX_TEXT) tell(error(field, "too-long", { limit: MAX_TEXT }));
    else cells[field] = cell;
  }
  return cells;
}

function roleIn(cells: Cells, tell: Tell): Role {
  if (!cells.role) return "delegate";
  const role = roleOf(cells.role) ?? roleOf(cells.role.replace(/\(.*?\)/g, ""));
  if (!role) tell(warning("role", "role-unknown", { given: cells.role }));
  // These act on the table or see what others do not: a word in a column should not give that unseen.
  if (role && role !== "delegate" && role !== "observer") tell(warning("role", "role-powers", { role }));
  return role ?? "delegate";
}

function rankIn(
  cells: Cells,
  delegation: CheckedDelegation | null,
  tell: Tell,
): Pick<CheckedPerson, "rank" | "rankFrom"> {
  const kind = delegation?.kind ?? null;
  const stated = cells.rank ? statedRank(cells.rank, kind) : null;
  if (stated) return { rank: stated, rankFrom: "column" };
  if (cells.rank) tell(warning("rank", "rank-unknown", { given: cells.rank }));
  const suggested = cells.function ? rankOf(cells.function, kind) : null;
  if (suggested) return { rank: suggested, rankFrom: "function" };
  return {
    rank: kind === "observer-state" || kind === "observer-organization" ? "observer" : "other",
    rankFrom: "default",
  };
}

function panellistIn(cells: Cells, tell: Tell): boolean {
  const byRole = cells.role !== undefined && isPanellistWord(cells.role);
  if (!cells.panellist) return byRole;
  const said = isPanellistWord(cells.panellist) || yesOrNo(cells.panellist);
  if (said === null) tell(warning("panellist", "yes-no-unknown", { given: cells.panellist }));
  return said ?? byRole;
}

function understood<T>(
  cells: Cells,
  field: Field,
  read: (cell: string) => T | null,
  code: "gender-unknown" | "language-unknown",
  tell: Tell,
): T | null {
  const cell = cells[field];
  const value = cell ? read(cell) : null;
  if (cell && value === null) tell(warning(field, code, { given: cell }));
  return value;
}

function emailIn({ email: cell }: Cells, tell: Tell): string | null {
  if (!cell) return null;
  const found = [...new Set(cell.toLowerCase().match(/[^\s<>()[\],;:"|]+@[^\s<>()[\],;:"|]+/g) ?? [])];
  const valid = found
    .map((address) => address.replace(/\.+$/, ""))
    .filter((address) => /^[^@]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[\p{L}\p{N}-]{2,}$/u.test(address));
  const [first = null] = valid;
  if (first === null) tell(warning("email", "email-invalid", { given: cell }));
  else if (valid.length > 1) tell(warning("email", "email-several", { kept: first }));
  return first;
}

function tablesOf(
  cells: Cells,
  known: readonly TableName[],
  tell: Tell,
): Pick<CheckedPerson, "preferences" | "tables"> {
  const read = (field: Field) => {
    const cell = cells[field];
    if (!cell) return [];
    const { numbers, unknown } = tablesIn(cell, known);
    for (const given of unknown) tell(warning(field, "table-unknown", { given }));
    return numbers;
  };
  const first = read("first-preference");
  const second = read("second-preference");
  if (first.length > 0 && second.length > 0 && second.every((number) => first.includes(number)))
    tell(warning("second-preference", "preference-twice", { table: second[0] ?? 0 }));
  return { preferences: [...new Set([...first, ...second])].slice(0, 2), tables: [...new Set(read("table"))] };
}
