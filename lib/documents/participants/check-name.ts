import { isHonorific, withoutHonorifics, yesOrNo } from "@/lib/documents/participants/cell-words";
import { type CheckedPerson, error, type Tell, warning } from "@/lib/documents/participants/checked-row";
import type { Row } from "@/lib/documents/participants/rows";

type Cells = Row["cells"];
type Named = Pick<CheckedPerson, "name" | "identity" | "protected">;

/** Takes the cells of a row; returns whom they name. `unfit`: a cell with a name was refused, which is told already. */
export function checkName(cells: Cells, tell: Tell, unfit: boolean): Named {
  const given = fullName(cells);
  const isProtected = protectedIn(cells, tell);
  if (isProtected) {
    if (!cells.pseudonym) tell(error("pseudonym", "pseudonym-missing"));
    return { name: cells.pseudonym ?? "", identity: given || null, protected: true };
  }
  if (given === "" && !unfit) tell(error(nameField(cells), "name-missing"));
  doubts(given, cells, tell);
  return { name: given, identity: null, protected: false };
}

/** A pseudonym alone protects; so does a cell that cannot be read, until somebody says no. */
function protectedIn(cells: Cells, tell: Tell): boolean {
  if (!cells.protected) return cells.pseudonym !== undefined;
  const said = yesOrNo(cells.protected);
  if (said === null) tell(warning("protected", "yes-no-unknown", { given: cells.protected }));
  return said ?? true;
}

function nameField(cells: Cells): "name" | "family-name" {
  return cells["given-name"] ? "family-name" : "name";
}

function fullName(cells: Cells): string {
  const { name = "", "given-name": given = "", "family-name": family = "", honorific = "" } = cells;
  const whole = name || joined(given, family);
  if (whole === "" || honorific === "" || withoutHonorifics(whole) !== whole || isHonorific(whole)) return whole;
  return /^\p{Script=Han}+$/u.test(whole + honorific) ? `${whole}${honorific}` : `${honorific} ${whole}`;
}

/** A Chinese name begins with that of the family, and no space stands within it. */
function joined(given: string, family: string): string {
  if (/^\p{Script=Han}+$/u.test(given + family)) return `${family}${given}`;
  return `${given} ${family}`.trim();
}

function doubts(given: string, cells: Cells, tell: Tell): void {
  const inverted = /^([\p{L}\p{M}'’ -]+), ([\p{L}\p{M}.'’ -]+)$/u.exec(cells.name ?? "");
  if (inverted) {
    const suggestion = `${inverted[2]} ${inverted[1]}`;
    tell({ ...warning("name", "name-inverted", { suggestion }), suggestion });
  }
  if (/\p{N}|@/u.test(given)) tell(warning(nameField(cells), "name-digits", { given }));
}
