import { outcomeOf } from "./correction";
import { limitOf } from "./limits";
import { isWaiting } from "./list";
import { find, get } from "./lookup";
import { mayOfParticipant } from "./may";
import { compact, remember } from "./remember";
import { isFrozen, requestsOf } from "./standing";
import type { FloorRequest, Participant, Statement, TableState } from "./state";
import { proposersTo } from "./swaps";
import type { Mine, MyRequest, MyStatement } from "./view-types";

/**
 * What only this participant may see: her delegation's requests, places and texts. Undefined for who has no seat here. Times are ms,
 * `secondsAhead` is what is planned for those before her, without whoever has the floor.
 */
export function mine(state: TableState, participantId: string, now: number): Mine | undefined {
  const participant = find(state.participants, participantId);
  if (!participant) return undefined;
  const { id, role, rank, name, title, panellist, seated } = participant;
  const known = { id, role, rank, name: name || null, title: title || null };
  // Rule 181: whoever is unseated learns that, and no more.
  if (!seated) return { participant: compact(known), unseated: true, requests: [], statements: [], may: {} };
  return compact({
    participant: compact({ ...known, panellist: panellist ? (true as const) : null }),
    colleagues: colleaguesOf(state, participant),
    delegation: delegationOf(state, participant),
    requests: myRequests(state, participant),
    statements: myStatements(state, participant),
    may: mayOfParticipant(state, participantId, now),
  });
}

function delegationOf(state: TableState, { delegation }: Participant): Mine["delegation"] {
  if (delegation === null) return undefined;
  const { id, names, kind, nameProtected } = get(state.delegations, delegation);
  return nameProtected ? { id, names, kind, nameProtected } : { id, names, kind };
}

function colleaguesOf(state: TableState, { id, delegation }: Participant): Mine["colleagues"] {
  if (delegation === null) return undefined;
  const others = Object.values(state.participants).filter(
    (other) => other.id !== id && other.delegation === delegation && other.role === "delegate" && other.seated,
  );
  if (others.length === 0) return undefined;
  // Rule 100: whoever shares a pseudonym learns no more by it.
  const hidden = get(state.delegations, delegation).nameProtected;
  return others.map(({ id: other, rank, name, title }) =>
    compact({ id: other, rank, name: hidden ? null : name || null, title: hidden ? null : title || null }),
  );
}

function myRequests(state: TableState, { delegation }: Participant): MyRequest[] {
  if (delegation === null) return [];
  return requestsOf(state, delegation).map((request) => myRequest(state, request));
}

function myRequest(state: TableState, request: FloorRequest): MyRequest {
  const { id, speakingAs, questions, at, kind, turn, presentAt, backAt, invitedAt, writeUntil, invitation } = request;
  const speech = request.speech === null ? undefined : find(state.speeches, request.speech);
  return compact({
    id,
    state: request.state,
    kind: kind === "turn" ? null : kind,
    turn: turn > 1 ? turn : null,
    speakingAs,
    questions,
    at,
    late: request.late ? (true as const) : null,
    limit: limitOf(state, request),
    ...placeOf(state, request),
    outcome: speech?.outcome === null || speech === undefined ? null : outcomeOf(speech),
    spokeAt: speech?.outcome === "heard" ? speech.clock.startedAt : null,
    presentAt,
    backAt,
    frozen: isFrozen(state, request) ? (true as const) : null,
    moved: isWaiting(request) ? toldOf(request.moved) : null,
    swaps: swapsOf(state, request),
    invitedAt,
    writeUntil,
    invitation,
    signal: speech?.endedAt === null ? speech.signal : null,
  });
}

function toldOf(moved: FloorRequest["moved"]): MyRequest["moved"] | null {
  if (!moved) return null;
  const { put: _put, ...told } = moved;
  return compact(told);
}

/** Whoever is parked ahead is passed over; whoever is parked has no place of its own. */
function placeOf(state: TableState, request: FloorRequest) {
  const index = request.state === "waiting" ? state.list.order.indexOf(request.id) : -1;
  if (index < 0) return {};
  const { handover } = state.table.profile;
  const ahead = state.list.order
    .slice(0, index)
    .map((id) => get(state.requests, id))
    .filter((other) => other.state === "waiting");
  const seconds = ahead.map((other) => limitOf(state, other) + handover);
  return {
    position: ahead.length + 1,
    secondsAhead: seconds.reduce((sum, each) => sum + each, state.floor ? handover : 0),
  };
}

/** Rules 115–116: what this delegation has proposed, and what others have proposed to it. The room knows a protected one by the pseudonym. */
function swapsOf(state: TableState, request: FloorRequest): MyRequest["swaps"] {
  if (!isWaiting(request)) return undefined;
  const own = request.swapWith === null ? undefined : find(state.requests, request.swapWith);
  const swaps = [
    ...(own && isWaiting(own) ? [swapView(state, own, true)] : []),
    ...proposersTo(state, request.id).map((proposer) => swapView(state, proposer, false)),
  ];
  return swaps.length > 0 ? swaps : undefined;
}

function swapView(state: TableState, other: FloorRequest, mine: boolean) {
  const { names } = get(state.delegations, other.delegation);
  return { with: other.id, names, position: state.list.order.indexOf(other.id) + 1, mine };
}

function myStatements(state: TableState, { delegation }: Participant): MyStatement[] {
  if (delegation === null) return [];
  return (statementsByDelegation(state).get(delegation) ?? []).map(
    ({ id, state: status, questions, language, visibility, words, at, request }) =>
      compact({ id, state: status, questions, language, visibility, words, at, request }),
  );
}

function statementsByDelegation({ statements }: TableState): Map<string, Statement[]> {
  return remember("statements-by-delegation", statements, [], () => {
    const index = new Map<string, Statement[]>();
    for (const statement of Object.values(statements)) {
      const known = index.get(statement.delegation);
      if (known) known.push(statement);
      else index.set(statement.delegation, [statement]);
    }
    return index;
  });
}
