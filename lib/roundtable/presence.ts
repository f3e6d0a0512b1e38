import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { isOver, isWaiting } from "./list";
import { find, get, put } from "./lookup";
import { reject } from "./rejection";
import { ownRequest } from "./standing";
import type { TableState } from "./state";

/** Rule 110: whoever has to leave for a while keeps the place, and is passed over until back. */
export function parkRequest(state: TableState, command: CommandOf<"ParkRequest">, context: Context): Decision {
  if (isOver(state)) return reject("session-over");
  const request = ownRequest(state, command.request, context);
  if ("code" in request) return request;
  if (!isWaiting(request)) return reject("not-waiting");
  const backAt = command.until ?? null;
  if (backAt !== null && backAt <= context.now) return reject("time-passed");
  return accept([fact({ type: "RequestParked", request: request.id, backAt })]);
}

/** Rule 111: "I am here", of one who waits, is parked, or was called. */
export function reportPresent(state: TableState, command: CommandOf<"ReportPresent">, context: Context): Decision {
  const request = ownRequest(state, command.request, context);
  if ("code" in request) return request;
  if (!isWaiting(request) && request.state !== "called") return reject("not-waiting");
  return accept([fact({ type: "PresenceReported", request: request.id })]);
}

/** Rule 112: another of the delegation speaks instead; rank and limit are that person's, the place stays until the chair moves it. */
export function replaceSpeaker(state: TableState, command: CommandOf<"ReplaceSpeaker">, context: Context): Decision {
  const request = ownRequest(state, command.request, context);
  if ("code" in request) return request;
  if (!isWaiting(request) && request.state !== "called") return reject("not-waiting");
  const person = find(state.participants, command.participant);
  if (!person?.seated || person.role !== "delegate" || person.delegation !== request.delegation)
    return reject("unknown-participant");
  return accept([fact({ type: "SpeakerReplaced", request: request.id, participant: person.id })]);
}

export function requestParked(state: TableState, body: EventOf<"RequestParked">): TableState {
  const request = {
    ...get(state.requests, body.request),
    state: "parked" as const,
    backAt: body.backAt,
    presentAt: null,
  };
  return { ...state, requests: put(state.requests, request) };
}

export function presenceReported(state: TableState, event: TableEvent, body: EventOf<"PresenceReported">): TableState {
  const before = get(state.requests, body.request);
  const back = before.state === "parked" ? ("waiting" as const) : before.state;
  const request = { ...before, state: back, backAt: null, presentAt: event.at };
  return { ...state, requests: put(state.requests, request) };
}

export function speakerReplaced(state: TableState, body: EventOf<"SpeakerReplaced">): TableState {
  const request = { ...get(state.requests, body.request), participant: body.participant, presentAt: null };
  return { ...state, requests: put(state.requests, request) };
}
