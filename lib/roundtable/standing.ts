import type { CommandOf } from "./commands";
import type { Context } from "./decision";
import { isWaiting } from "./list";
import { find, get } from "./lookup";
import { type Rejection, reject } from "./rejection";
import { remember } from "./remember";
import type { FloorRequest, RequestKind, SpeakingAs, TableState } from "./state";

const NONE: FloorRequest[] = [];
const ON_THE_FLOOR = new Set(["called", "speaking", "paused"]);

/** All that a delegation has asked for, in the order of arrival. */
export function requestsOf({ requests }: TableState, delegation: string): FloorRequest[] {
  const byDelegation = remember("by-delegation", requests, [], () => {
    const index = new Map<string, FloorRequest[]>();
    for (const id in requests) {
      const request = get(requests, id);
      const known = index.get(request.delegation);
      if (known) known.push(request);
      else index.set(request.delegation, [request]);
    }
    return index;
  });
  return byDelegation.get(delegation) ?? NONE;
}

/** The requests with which a delegation stands on the list or holds the floor, of one kind and in one capacity. */
export function activeRequests(
  state: TableState,
  delegation: string,
  speakingAs: SpeakingAs,
  kind: RequestKind = "turn",
): FloorRequest[] {
  return requestsOf(state, delegation).filter(
    (request) =>
      request.speakingAs === speakingAs &&
      request.kind === kind &&
      (isWaiting(request) || ON_THE_FLOOR.has(request.state)),
  );
}

/**
 * Rule 40: has this person's delegation a place already? Two people of one delegation who ask apart stand apart until the desk
 * merges them, but whoever follows a colleague who has the floor asks for a second turn, and waits for its end.
 */
export function standsAlready(
  state: TableState,
  delegation: string,
  asked: Pick<FloorRequest, "speakingAs" | "kind">,
  participant: string | null,
): boolean {
  return activeRequests(state, delegation, asked.speakingAs, asked.kind).some(
    (request) => !isWaiting(request) || request.participant === null || request.participant === participant,
  );
}

/** The number that a new request of this kind would carry: turns that were void or never came do not count. */
export function turnNumber(
  state: TableState,
  delegation: string,
  { kind, speakingAs }: Pick<FloorRequest, "kind" | "speakingAs">,
): number {
  const taken = requestsOf(state, delegation).filter(
    (request) =>
      request.kind === kind &&
      request.speakingAs === speakingAs &&
      (request.state === "heard" || ON_THE_FLOOR.has(request.state)),
  );
  return taken.length + 1;
}

/** Rule 49: who asked is not seated any more, so that nobody would take the floor. */
export function isFrozen(state: TableState, { participant }: Pick<FloorRequest, "participant">): boolean {
  return participant !== null && find(state.participants, participant)?.seated === false;
}

/** The request that this person may act on: a delegate on those of the own delegation, the desk on all. */
export function ownRequest(state: TableState, id: string, { actor }: Context): FloorRequest | Rejection {
  const request = find(state.requests, id);
  if (!request) return reject("unknown-request");
  const own =
    actor.role !== "delegate" || request.delegation === find(state.participants, actor.participant)?.delegation;
  return own ? request : reject("not-your-request");
}

/** What is wrong with what was asked, whoever asks. */
export function wrongAsked(
  state: TableState,
  delegation: string,
  asked: Pick<CommandOf<"RequestFloor">, "questions" | "speakingAs" | "onBehalfOf">,
): Rejection | null {
  if (asked.questions.some((id) => !find(state.questions.items, id))) return reject("unknown-question");
  if (asked.onBehalfOf.some((id) => !find(state.delegations, id))) return reject("unknown-delegation");
  const group = get(state.delegations, delegation).kind === "group" || asked.onBehalfOf.some((id) => id !== delegation);
  return asked.speakingAs === "group" && !group ? reject("not-a-group") : null;
}
