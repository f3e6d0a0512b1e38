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

/** The request that the hero speaks of: on the floor, else the first in the list, else the latest. */
export function mainRequest({ requests }: Pick<Mine, "requests">): MyRequest | undefined {
  const active = requests.filter(isActive).sort((one, other) => nearness(one) - nearness(other));
  return active[0] ?? requests.at(-1);
}

function nearness({ state, position }: MyRequest): number {
  if (state === "called" || state === "speaking" || state === "paused") return 0;
  return position ?? Number.MAX_SAFE_INTEGER;
}

/** The capacities in which this delegation may ask: a group speaks for its members first. */
export function capacities({ delegation }: Pick<Mine, "delegation">): SpeakingAs[] {
  return delegation?.kind === "group" ? ["group", "national"] : ["national"];
}

/** True, or the code of the refusal that asking in this capacity would get (rule 40: once on the list in each). */
export function mayAsk(mine: Pick<Mine, "requests" | "may">, speakingAs: SpeakingAs): true | string {
  if (mine.requests.some((request) => isActive(request) && request.speakingAs === speakingAs)) return "already-on-list";
  // The server answers for the national capacity; that one standing on the list does not keep the others from it.
  const may = mine.may.RequestFloor ?? "forbidden";
  return may === "already-on-list" ? true : may;
}

/** True, or why a text may not be handed in. */
export function mayWrite({ may }: Pick<Mine, "may">): true | string {
  return may.SubmitStatement ?? "forbidden";
}
