import { limitOf } from "./limits";
import { find, get } from "./lookup";
import { mayOfParticipant } from "./may";
import { compact } from "./remember";
import type { FloorRequest, Participant, TableState } from "./state";
import type { Mine, MyRequest, MyStatement } from "./view-types";

/**
 * What only this participant may see: her delegation's requests, places and texts. Undefined for who has no seat here. Times are ms,
 * `secondsAhead` is what is planned for those before her, without whoever has the floor.
 */
export function mine(state: TableState, participantId: string, now: number): Mine | undefined {
  const participant = find(state.participants, participantId);
  if (!participant) return undefined;
  const { id, role, rank, name, title } = participant;
  return compact({
    participant: compact({ id, role, rank, name: name || null, title: title || null }),
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

function myRequests(state: TableState, { delegation }: Participant): MyRequest[] {
  if (delegation === null) return [];
  const own = Object.values(state.requests).filter((request) => request.delegation === delegation);
  return own
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .map((request) => myRequest(state, request));
}

function myRequest(state: TableState, request: FloorRequest): MyRequest {
  const { id, speakingAs, questions, at } = request;
  const speech = request.speech === null ? undefined : find(state.speeches, request.speech);
  const index = state.list.order.indexOf(id);
  return compact({
    id,
    state: request.state,
    speakingAs,
    questions,
    at,
    late: request.late ? (true as const) : null,
    limit: limitOf(state, request),
    position: index < 0 ? null : index + 1,
    secondsAhead: index < 0 ? null : secondsBefore(state, index),
    outcome: speech?.outcome,
    spokeAt: speech?.outcome === "heard" ? speech.clock.startedAt : null,
  });
}

function secondsBefore(state: TableState, index: number): number {
  const { handover } = state.table.profile;
  const before = state.list.order.slice(0, index).map((id) => limitOf(state, get(state.requests, id)) + handover);
  return before.reduce((sum, seconds) => sum + seconds, state.floor ? handover : 0);
}

function myStatements(state: TableState, { delegation }: Participant): MyStatement[] {
  if (delegation === null) return [];
  return Object.values(state.statements)
    .filter((statement) => statement.delegation === delegation)
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .map(({ id, state: status, questions, language, visibility, words, at, request }) =>
      compact({ id, state: status, questions, language, visibility, words, at, request }),
    );
}
