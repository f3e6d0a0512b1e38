import { listStateAt } from "./clock";
import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, NewEvent, TableEvent } from "./events";
import { FRESH_REQUEST } from "./fresh-request";
import { inGrace, isOver, isWaiting, waitingRequest } from "./list";
import { find, get, placedBefore, put } from "./lookup";
import { delegationOf } from "./planning";
import { left, reordered, waitingWith } from "./queues";
import { overridable, reject } from "./rejection";
import { activeRequests, ownRequest, requestsOf, standsAlready, turnNumber, wrongAsked } from "./standing";
import type { FloorRequest, TableState } from "./state";

/** Rules 40–44: one entry per person and capacity; late in the grace; turned away after it, which is no refusal. */
export function requestFloor(state: TableState, command: CommandOf<"RequestFloor">, context: Context): Decision {
  if (isOver(state)) return reject("session-over");
  const delegation = delegationOf(state, context);
  if (!delegation) return reject("no-delegation");
  if (!state.table.profile.listed) return reject("no-list");
  const list = listStateAt(state.list, context.now);
  if (list === "not-open") return reject("list-not-open");
  const refused = wrongAsked(state, delegation, command);
  if (refused) return refused;
  const { questions, speakingAs } = command;
  const onBehalfOf = [...new Set(command.onBehalfOf)].filter((id) => id !== delegation);
  const { participant } = context.actor;
  if (standsAlready(state, delegation, { speakingAs, kind: "turn" }, participant)) return reject("already-on-list");
  const turn = turnNumber(state, delegation, { speakingAs, kind: "turn" });
  if (turn > 1 && state.table.profile.secondTurns === "refused") return reject("second-turn");
  const request = context.newId();
  const asked = { request, delegation, participant, speakingAs, onBehalfOf, questions };
  const late = list === "closed";
  if (late && !inGrace(state, context.now)) return turnAway(state, asked);
  const before = placeOfTurn(state, turn);
  return accept([fact({ type: "FloorRequested", kind: "turn", ...asked, late, before })], { request });
}

/** Rule 44: a first turn stands before the second turns at the end of the list, if the profile says so; else at the end. */
function placeOfTurn(state: TableState, turn: number): string | null {
  if (turn > 1 || state.table.profile.secondTurns !== "after-first-turns") return null;
  const { order } = state.list;
  const last = order.findLastIndex((id) => {
    const request = get(state.requests, id);
    return request.turn === 1 || request.confirmed;
  });
  return order[last + 1] ?? null;
}

function turnAway(state: TableState, asked: Omit<EventOf<"RequestTurnedAway">, "type">): Decision {
  const before = requestsOf(state, asked.delegation).some((request) => request.state === "turned-away");
  if (before) return reject("list-closed");
  return accept([fact({ type: "RequestTurnedAway", ...asked })], { request: asked.request, turnedAway: true });
}

/** Rule 45: a delegation withdraws its own; the desk any. Rule 117: who swapped with it returns to the old place. */
export function withdrawRequest(state: TableState, command: CommandOf<"WithdrawRequest">, context: Context): Decision {
  const request = ownRequest(state, command.request, context);
  if ("code" in request) return request;
  if (!isWaiting(request) && request.state !== "turned-away") return reject("not-waiting");
  return accept(withdrawal(state, request));
}

/** Rule 117: the other side returns, unless it has swapped on, or the chair has ordered the list since. */
export function withdrawal(state: TableState, request: FloorRequest): NewEvent[] {
  const withdrawn = fact({ type: "RequestWithdrawn", request: request.id });
  const partner = request.swapped === null ? undefined : get(state.requests, request.swapped);
  if (partner?.swapped !== request.id || !isWaiting(partner) || !isWaiting(request)) return [withdrawn];
  return [fact({ type: "RequestMoved", request: partner.id, before: request.id, back: true }), withdrawn];
}

/** Rules 46–47: the chair may put anyone on the list, open or not, and says why. */
export function insertSpeaker(state: TableState, command: CommandOf<"InsertSpeaker">, context: Context): Decision {
  if (isOver(state)) return reject("session-over");
  const { delegation, participant = null, before = null, speakingAs, questions, kind, video = null } = command;
  if (!find(state.delegations, delegation)) return reject("unknown-delegation");
  const person = participant === null ? undefined : find(state.participants, participant);
  if (participant !== null && !(person?.seated && person.delegation === delegation))
    return reject("unknown-participant");
  if (questions.some((id) => !find(state.questions.items, id))) return reject("unknown-question");
  if (before !== null && !waitingWith(state, { kind }).includes(before)) return reject("not-waiting");
  if (kind === "reply" && state.table.profile.replies.length === 0 && !context.override) return overridable("no-reply");
  const stands = activeRequests(state, delegation, speakingAs, kind).length > 0;
  if (stands && !context.override) return overridable("already-on-list");
  const request = context.newId();
  const asked = { request, delegation, participant, speakingAs, questions, before };
  return accept([fact({ type: "SpeakerInserted", kind, video, ...asked }, { reason: command.reason })], { request });
}

/** Rule 48: moving one entry moves no other. */
export function moveRequest(state: TableState, command: CommandOf<"MoveRequest">): Decision {
  if (isOver(state)) return reject("session-over");
  const request = waitingRequest(state, command.request);
  if ("code" in request) return request;
  const { before } = command;
  const among = waitingWith(state, request);
  if (before === request.id || (before !== null && !among.includes(before))) return reject("not-waiting");
  const body = { type: "RequestMoved" as const, request: request.id, before };
  return accept([command.reason ? fact(body, { reason: command.reason }) : fact(body)]);
}

type NewRequest = Pick<FloorRequest, "delegation" | "participant" | "speakingAs" | "questions"> & { request: string };

function made(state: TableState, body: NewRequest, event: TableEvent, rest: Partial<FloorRequest>): FloorRequest {
  const { request: id, delegation, participant, speakingAs, questions } = body;
  const kind = rest.kind ?? "turn";
  const turn = turnNumber(state, delegation, { kind, speakingAs });
  return { ...FRESH_REQUEST, id, delegation, participant, speakingAs, questions, at: event.at, turn, ...rest, kind };
}

/** Put in front of `before`, in the queue of its kind; whoever stands behind is told. */
function enlisted(state: TableState, request: FloorRequest, before: string | null): TableState {
  const held = { ...state, requests: put(state.requests, request) };
  const list = listWith(held, request, before);
  const person = request.participant === null ? undefined : find(state.participants, request.participant);
  const hidden = get(state.delegations, request.delegation).nameProtected;
  const rank = person && !hidden ? person.rank : null;
  return reordered(held, list, { why: "inserted", rank, at: request.at }, { cause: request.id });
}

function listWith(state: TableState, request: FloorRequest, before: string | null): TableState["list"] {
  const { list } = state;
  if (request.kind === "turn") return { ...list, order: placedBefore(list.order, request.id, before) };
  return { ...list, aside: placedBefore(list.aside, request.id, before) };
}

export function floorRequested(state: TableState, event: TableEvent, body: EventOf<"FloorRequested">): TableState {
  const { kind, late, onBehalfOf } = body;
  return enlisted(state, made(state, body, event, { kind, late, onBehalfOf }), body.before);
}

export function requestTurnedAway(
  state: TableState,
  event: TableEvent,
  body: EventOf<"RequestTurnedAway">,
): TableState {
  const request = made(state, body, event, { state: "turned-away", onBehalfOf: body.onBehalfOf });
  return { ...state, requests: put(state.requests, request) };
}

export function speakerInserted(state: TableState, event: TableEvent, body: EventOf<"SpeakerInserted">): TableState {
  const { kind, video } = body;
  const chosen = { inserted: true, confirmed: true, reason: event.texts.reason ?? null };
  return enlisted(state, made(state, body, event, { kind, video, ...chosen }), body.before);
}

export function requestMoved(state: TableState, event: TableEvent, body: EventOf<"RequestMoved">): TableState {
  const request = get(state.requests, body.request);
  const settled = body.back === undefined && request.kind === "turn";
  const chosen = settled ? { confirmed: true, swapped: null } : {};
  const moved = { ...request, ...chosen, reason: event.texts.reason ?? request.reason };
  const held = { ...state, requests: put(state.requests, moved) };
  const list = listWith(held, moved, body.before);
  const because = { why: body.back ? ("returned" as const) : ("moved" as const), rank: null, at: event.at };
  const told = reordered(held, list, because, body.back ? {} : { put: moved.id });
  // Whom it passes on the way back goes nowhere: the other side of the swap leaves the list in the same step.
  return body.back ? { ...told, requests: put(held.requests, get(told.requests, moved.id)) } : told;
}

/** The request leaves the list for good, in this state. */
export function requestLeft(state: TableState, id: string, as: "withdrawn" | "written"): TableState {
  const request = { ...get(state.requests, id), state: as };
  return { ...state, requests: put(state.requests, request), list: left(state, id) };
}
