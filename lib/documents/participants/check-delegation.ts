import {
  type CheckedDelegation,
  type CheckedPerson,
  error,
  type Tell,
  warning,
} from "@/lib/documents/participants/checked-row";
import { isPartOfState, statedKind, suggestedKind } from "@/lib/documents/participants/kind-words";
import { type DelegationMatch, matchDelegation } from "@/lib/documents/participants/match-delegation";
import type { Row } from "@/lib/documents/participants/rows";
import type { Kind } from "@/lib/roundtable/state";

type Who = Pick<CheckedPerson, "role" | "name" | "protected">;

/** Takes a row and who it is about; returns the delegation that sends the person. What is not certain is told, and never taken. */
export function checkDelegation(row: Row, who: Who, tell: Tell): CheckedDelegation | null {
  const written = senderOf(row.cells, tell);
  const kind = kindSaid(row.cells, tell);
  if (written === null) return withoutSender(row, who, kind, tell);
  const match = matchDelegation(written);
  if (match.certainty === "exact") return exactly(match, kind, tell);
  return unlisted(written, match, kind, tell);
}

/** Of a State and an organization in the same row, the one that sends: the organization, unless it is a part of the State. */
function senderOf({ delegation, organization, kind }: Row["cells"], tell: Tell): string | null {
  if (!delegation || !organization) return delegation ?? organization ?? null;
  const said = kind ? statedKind(kind) : null;
  const one = matchDelegation(delegation);
  const other = matchDelegation(organization);
  if (said === "state" || said === "observer-state" || isPartOfState(organization)) return delegation;
  if (one.code !== null && one.code === other.code) return delegation;
  if (other.certainty === "exact" && isOrganization(other.kind)) return organization;
  if (one.certainty === "exact" && isOrganization(one.kind)) return delegation;
  const kept = said !== null || suggestedKind(organization) !== null ? organization : delegation;
  if (said === null) tell(warning("organization", "delegation-two", { delegation, organization, kept }));
  return kept;
}

function isOrganization(kind: Kind | null): boolean {
  return kind !== null && kind !== "state" && kind !== "observer-state";
}

function kindSaid({ kind: cell }: Row["cells"], tell: Tell): Kind | null {
  if (!cell) return null;
  const kind = statedKind(cell);
  if (kind === null) tell(warning("kind", "kind-unknown", { given: cell }));
  return kind;
}

/** Those who run a table come from nowhere; somebody whose identity is protected speaks for herself. */
function withoutSender(row: Row, { role, name, protected: hidden }: Who, kind: Kind | null, tell: Tell) {
  if (role !== "delegate" && role !== "observer") return null;
  if (hidden) {
    return { code: null, names: { en: name }, kind: kind ?? "other", nameProtected: true, certainty: "none" as const };
  }
  if (role === "observer") return null;
  const missing = error("delegation", "delegation-missing");
  tell(row.above ? { ...missing, suggestion: row.above } : missing);
  return null;
}

/** Of a State the list knows the kind; of an organization the secretariat may see it otherwise. */
function exactly({ code, names, kind: listed, certainty }: DelegationMatch, said: Kind | null, tell: Tell) {
  const kind = (isOrganization(listed) ? said : listed) ?? listed ?? "other";
  if (said !== null && said !== listed) tell(warning("kind", kind === said ? "kind-differs" : "kind-listed"));
  return { code, names, kind, nameProtected: false, certainty };
}

function unlisted(
  written: string,
  { names, certainty, alternatives }: DelegationMatch,
  said: Kind | null,
  tell: Tell,
): CheckedDelegation {
  const kind = said ?? suggestedKind(written);
  const [likeliest] = alternatives;
  if (likeliest) {
    const suggestion = likeliest.names.en ?? likeliest.code;
    tell({ ...warning("delegation", "delegation-close", { given: written, suggestion }), suggestion, alternatives });
  } else if (said === "state" || said === "observer-state") {
    tell(warning("delegation", "delegation-unknown", { given: written }));
  } else if (said === null) tell(warning("kind", "kind-not-said", { given: written }));
  return { code: null, names, kind: kind ?? "other", nameProtected: false, certainty };
}
