import { listStateAt } from "./clock";
import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { activeRequest, inGrace, isOver, waitingRequest } from "./list";
import { find, get, placedBefore, put, without } from "./lookup";
import { delegationOf } from "./planning";
import { overridable, type Rejection, reject } from "./rejection";
import type { FloorRequest, TableState } from "./state";

type Asked = Pick<CommandOf<"RequestFloor">, "questions" | "speakingAs" | "onBehalfOf">;

/** Rules 40–44: one entry per delegation and capacity; late in the grace; turned away after it, which is no refusal. */
export function requestFloor(state: TableState, command: CommandOf<"RequestFloor">, context: Context): Decision {
  if (isOver(state)) return reject("session-over");
  const delegation = delegationOf(state, context);
  if (!delegation) return reject("no-delegation");
  const list = listStateAt(state.list, context.now);
  if (list === "not-open") return reject("list-not-open");
  const refused = wrongRequest(state, delegation, command);
  if (refused) return refused;
  const { questions, speakingAs, onBehalfOf } = command;
  const request = context.newId();
  const asked = { request, delegation, participant: context.actor.participant, speakingAs, onBehalfOf, questions };
  if (list !== "closed") return accept([fact({ type: "FloorRequested", ...asked, late: false })], { request });
  if (inGrace(state, context.now)) return accept([fact({ type: "FloorRequested", ...asked, late: true })], { request });
  return turnAway(state, asked);
}

function turnAway(state: TableState, asked: Omit<EventOf<"RequestTurnedAway">, "type">): Decision {
  const before = Object.values(state.requests).some(
    (request) => request.delegation === asked.delegation && request.state === "turned-away",
  );
  if (before) return reject("list-closed");
  return accept([fact({ type: "RequestTurnedAway", ...asked })], { request: asked.request, turnedAway: true });
}

function wrongRequest(state: TableState, delegation: string, asked: Asked): Rejection | null {
  if (asked.questions.some((id) => !find(state.questions.items, id))) return reject("unknown-question");
  if (asked.onBehalfOf.some((id) => !find(state.delegations, id))) return reject("unknown-delegation");
  const group = get(state.delegations, delegation).kind === "group" || asked.onBehalfOf.length > 0;
  if (asked.speakingAs === "group" && !group) return reject("not-a-group");
  return activeRequest(state, delegation, asked.speakingAs) ? reject("already-on-list") : null;
}

/** Rule 45: a delegation withdraws its own; the desk any. */
export function withdrawRequest(state: TableState, command: CommandOf<"WithdrawRequest">, context: Context): Decision {
  const request = find(state.requests, command.request);
  if (!request) return reject("unknown-request");
  const own = context.actor.role !== "delegate" || request.delegation === delegationOf(state, context);
  if (!own) return reject("not-your-request");
  if (!["waiting", "parked", "turned-away"].includes(request.state)) return reject("not-waiting");
  return accept([fact({ type: "RequestWithdrawn", request: request.id })]);
}

/** Rules 46–47: the chair may put anyone on the list, open or not, and says why. */
export function insertSpeaker(state: TableState, command: CommandOf<"InsertSpeaker">, context: Context): Decision {
  if (isOver(state)) return reject("session-over");
  const { delegation, participant = null, before = null, speakingAs, questions } = command;
  if (!find(state.delegations, delegation)) return reject("unknown-delegation");
  if (participant !== null && find(state.participants, participant)?.delegation !== delegation) {
    return reject("unknown-participant");
  }
  if (questions.some((id) => !find(state.questions.items, id))) return reject("unknown-question");
  if (before !== null && !state.list.order.includes(before)) return reject("not-waiting");
  if (activeRequest(state, delegation, speakingAs) && !context.override) return overridable("already-on-list");
  const request = context.newId();
  const body = { type: "SpeakerInserted" as const, request, delegation, participant, speakingAs, questions, before };
  return accept([fact(body, { reason: command.reason })], { request });
}

/** Rule 48: moving one entry moves no other. */
export function moveRequest(state: TableState, command: CommandOf<"MoveRequest">): Decision {
  if (isOver(state)) return reject("session-over");
  const request = waitingRequest(state, command.request);
  if ("code" in request) return request;
  const { before } = command;
  if (before === request.id || (before !== null && !state.list.order.includes(before))) return reject("not-waiting");
  const body = { type: "RequestMoved" as const, request: request.id, before };
  return accept([command.reason ? fact(body, { reason: command.reason }) : fact(body)]);
}

type NewRequest = Pick<FloorRequest, "delegation" | "participant" | "speakingAs" | "questions"> & { request: string };

function made(body: NewRequest, event: TableEvent, rest: Partial<FloorRequest>): FloorRequest {
  const { request: id, delegation, participant, speakingAs, questions } = body;
  const fresh = { late: false, reason: null, inserted: false, absences: 0, speech: null, onBehalfOf: [] };
  return { id, delegation, participant, speakingAs, questions, state: "waiting", at: event.at, ...fresh, ...rest };
}

function withRequest(state: TableState, request: FloorRequest, order = state.list.order): TableState {
  return { ...state, requests: put(state.requests, request), list: { ...state.list, order } };
}

export function floorRequested(state: TableState, event: TableEvent, body: EventOf<"FloorRequested">): TableState {
  const request = made(body, event, { late: body.late, onBehalfOf: body.onBehalfOf });
  return withRequest(state, request, [...state.list.order, request.id]);
}

export function requestTurnedAway(
  state: TableState,
  event: TableEvent,
  body: EventOf<"RequestTurnedAway">,
): TableState {
  return withRequest(state, made(body, event, { state: "turned-away", onBehalfOf: body.onBehalfOf }));
}

export function speakerInserted(state: TableState, event: TableEvent, body: EventOf<"SpeakerInserted">): TableState {
  const request = made(body, event, { inserted: true, reason: event.texts.reason ?? null });
  return withRequest(state, request, placedBefore(state.list.order, request.id, body.before));
}

export function requestMoved(state: TableState, event: TableEvent, body: EventOf<"RequestMoved">): TableState {
  const request = get(state.requests, body.request);
  const moved = { ...request, reason: event.texts.reason ?? request.reason };
  return withRequest(state, moved, placedBefore(state.list.order, request.id, body.before));
}

/** The request leaves the list for good, in this state. */
export function requestLeft(state: TableState, id: string, left: "withdrawn" | "written"): TableState {
  return withRequest(state, { ...get(state.requests, id), state: left }, without(state.list.order, id));
}
