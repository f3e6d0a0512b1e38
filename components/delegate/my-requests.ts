import type { SpeakingAs } from "@/lib/roundtable/state";
import type { Mine, MyRequest } from "@/lib/roundtable/view-types";

/** Does this request still lead to the floor, or stand on it? */
export function isActive({ state }: Pick<MyRequest, "state">): boolean {
  switch (state) {
    case "waiting":
    case "parked":
    case "called":
    case "speaking":
    case "paused":
      return true;
    case "heard":
    case "withdrawn":
    case "absent":
    case "merged":
    case "written":
    case "turned-away":
      return false;
    default:
      return state satisfies never;
  }
}

/** Replies and responses wait beside the list, for the chair to call. */
export function isTurn({ kind }: Pick<MyRequest, "kind">): boolean {
  return kind === undefined;
}

/** Invited to write, and no text has come for it yet. */
export function owesText({ statements }: Pick<Mine, "statements">, request: MyRequest): boolean {
  if (request.invitedAt === undefined || !["written", "turned-away", "absent"].includes(request.state)) return false;
  return !statements.some(
    ({ state, request: of }) =>
      (state === "submitted" || state === "published") && (of === undefined || of === request.id),
  );
}

type Own = Pick<Mine, "requests" | "statements">;

/** The request that the hero speaks of: on the floor, else the first in the list, else one that waits for a text, else the latest. */
export function mainRequest({ requests, statements }: Own): MyRequest | undefined {
  const active = requests.filter(isActive).sort((one, other) => nearness(one) - nearness(other));
  return active[0] ?? requests.findLast((request) => owesText({ statements }, request)) ?? requests.at(-1);
}

/** What else is open beside the one in the hero: on the list in another capacity, a reply, a text that is owed. */
export function otherRequests({ requests, statements }: Own): MyRequest[] {
  const main = mainRequest({ requests, statements });
  return requests.filter(
    (request) => request.id !== main?.id && (isActive(request) || owesText({ statements }, request)),
  );
}

function nearness({ state, position }: MyRequest): number {
  if (state === "called" || state === "speaking" || state === "paused") return 0;
  return position ?? Number.MAX_SAFE_INTEGER;
}

/** The capacities in which this delegation may ask: a group speaks for its members first. */
export function capacities({ delegation }: Pick<Mine, "delegation">): SpeakingAs[] {
  return delegation?.kind === "group" ? ["group", "national"] : ["national"];
}

/** True, or the code of the refusal that asking for a turn in this capacity would get (rule 40: a person stands once in each). */
export function mayAsk(mine: Pick<Mine, "requests" | "may">, speakingAs: SpeakingAs): true | string {
  const may = mine.may.RequestFloor ?? "forbidden";
  if (speakingAs === "national") return may;
  const stands = mine.requests.some(
    (request) => isActive(request) && isTurn(request) && request.speakingAs === speakingAs,
  );
  if (stands) return "already-on-list";
  // The server answers for the national capacity; what has become of that one does not keep the others from the list.
  return may === "already-on-list" || may === "second-turn" ? true : may;
}

/** True, or why a text may not be handed in. */
export function mayWrite({ may }: Pick<Mine, "may">): true | string {
  return may.SubmitStatement ?? "forbidden";
}
