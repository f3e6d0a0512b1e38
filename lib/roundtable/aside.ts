import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import { isOver } from "./list";
import { find } from "./lookup";
import { delegationOf } from "./planning";
import { reject } from "./rejection";
import { activeRequests, turnNumber, wrongAsked } from "./standing";
import type { RequestKind, TableState } from "./state";

/** Rules 130–131: a right of reply is off unless the profile has it; as many for a delegation as the profile has limits. */
export function requestReply(state: TableState, command: CommandOf<"RequestReply">, context: Context): Decision {
  const { replies } = state.table.profile;
  if (replies.length === 0) return reject("no-reply");
  const delegation = delegationOf(state, context);
  if (!delegation) return reject("no-delegation");
  if (turnNumber(state, delegation, { kind: "reply", speakingAs: "national" }) > replies.length)
    return reject("no-reply");
  return stepAside(state, delegation, "reply", command, context);
}

/** Rule 132: a panellist may ask to respond, if the profile says so; the chair decides when. */
export function askToRespond(state: TableState, command: CommandOf<"AskToRespond">, context: Context): Decision {
  if (!state.table.profile.panellistsRespond) return reject("no-responses");
  const participant = find(state.participants, context.actor.participant);
  if (!participant?.panellist || participant.delegation === null) return reject("not-a-panellist");
  return stepAside(state, participant.delegation, "response", command, context);
}

/** On a closed list too: neither is a turn. */
function stepAside(
  state: TableState,
  delegation: string,
  kind: RequestKind,
  { questions }: { questions: string[] },
  context: Context,
): Decision {
  if (isOver(state)) return reject("session-over");
  const speakingAs = "national";
  const asked = { questions, speakingAs, onBehalfOf: [] } as const;
  const refused = wrongAsked(state, delegation, { ...asked, onBehalfOf: [] });
  if (refused) return refused;
  if (activeRequests(state, delegation, speakingAs, kind).length > 0) return reject("already-on-list");
  const request = context.newId();
  const { participant } = context.actor;
  const who = { request, delegation, participant, speakingAs, onBehalfOf: [], questions };
  return accept([fact({ type: "FloorRequested", kind, ...who, speakingAs, late: false, before: null })], { request });
}
