import { elapsed, newClock } from "./clock";
import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { limitOf } from "./limits";
import { waitingRequest } from "./list";
import { find, get, placedAt, put, without } from "./lookup";
import { type Rejection, reject } from "./rejection";
import type { FloorRequest, RequestState, Speech, TableState } from "./state";

/** Rules 50–51: one speech at a time; whoever waits may be called, in the order of the list or out of it. */
export function callSpeaker(state: TableState, command: CommandOf<"CallSpeaker">, context: Context): Decision {
  if (state.session.state !== "live") return reject("session-not-live");
  if (state.floor) return reject("floor-taken");
  return call(state, command.request, context);
}

function call(state: TableState, id: string, context: Context): Decision {
  const request = waitingRequest(state, id);
  if ("code" in request) return request;
  const speech = context.newId();
  const allotted = limitOf(state, request);
  return accept([fact({ type: "SpeakerCalled", speech, request: request.id, allotted })], { speech });
}

/** The speech that holds the floor, when it is the one the sender saw. */
function held(state: TableState, id: string): Speech | Rejection {
  if (state.floor === id) return get(state.speeches, id);
  if (!find(state.speeches, id)) return reject("unknown-speech");
  return reject("speech-over");
}

/** Rule 52: `ago` seconds for a clock that was started late, never before the call. */
export function startClock(state: TableState, command: CommandOf<"StartClock">, context: Context): Decision {
  if (state.session.state !== "live") return reject("session-not-live");
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  if (speech.clock.startedAt !== null) return reject("clock-running");
  const startedAt = Math.max(speech.calledAt, context.now - Math.round(command.ago * 1000));
  return accept([fact({ type: "ClockStarted", speech: speech.id, startedAt })]);
}

/** Rule 53. */
export function pauseClock(state: TableState, command: CommandOf<"PauseClock">): Decision {
  if (state.session.state !== "live") return reject("session-not-live");
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  if (speech.clock.startedAt === null) return reject("clock-not-started");
  if (speech.clock.pausedAt !== null) return reject("clock-paused");
  return accept([fact({ type: "ClockPaused", speech: speech.id, bySuspension: false })]);
}

/** Rule 53. */
export function resumeClock(state: TableState, command: CommandOf<"ResumeClock">): Decision {
  if (state.session.state !== "live") return reject("session-not-live");
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  if (speech.clock.pausedAt === null) return reject("clock-not-paused");
  return accept([fact({ type: "ClockResumed", speech: speech.id })]);
}

/** Rule 54: seconds may be taken away, down to nothing. */
export function extendTime(state: TableState, command: CommandOf<"ExtendTime">): Decision {
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  const seconds = Math.max(command.seconds, -speech.clock.allotted);
  return accept([fact({ type: "TimeExtended", speech: speech.id, seconds })]);
}

/** Rules 55–56: finishing and calling the next is one step, so that two who press it advance once. */
export function finishSpeech(state: TableState, command: CommandOf<"FinishSpeech">, context: Context): Decision {
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  if (speech.clock.startedAt === null) return reject("clock-not-started");
  return endThenCall(state, fact({ type: "SpeechFinished", speech: speech.id }), command.thenCall, context);
}

/** Rules 57–58: absent is who was called and did not start; a second absence loses the turn. */
export function markAbsent(state: TableState, command: CommandOf<"MarkAbsent">, context: Context): Decision {
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  if (speech.clock.startedAt !== null) return reject("clock-running");
  const rule = state.table.profile.absence;
  const again = get(state.requests, speech.request).absences === 0 && rule !== "lost";
  const absent = fact({ type: "SpeakerAbsent", speech: speech.id, waitsAgain: again ? rule : null });
  return endThenCall(state, absent, command.thenCall, context);
}

function endThenCall(
  state: TableState,
  end: ReturnType<typeof fact>,
  next: string | undefined,
  context: Context,
): Decision {
  if (next === undefined) return accept([end]);
  if (state.session.state !== "live") return reject("session-not-live");
  const called = call(state, next, context);
  return called.ok ? accept([end, ...called.events], called.made) : called;
}

/** Rule 59: a void call is no turn; the request returns to the place it was called from. */
export function voidCall(state: TableState, command: CommandOf<"VoidCall">): Decision {
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  const body = { type: "CallVoided" as const, speech: speech.id };
  return accept([command.reason ? fact(body, { reason: command.reason }) : fact(body)]);
}

export function speakerCalled(state: TableState, event: TableEvent, body: EventOf<"SpeakerCalled">): TableState {
  const request = get(state.requests, body.request);
  const speech: Speech = {
    id: body.speech,
    request: request.id,
    calledAt: event.at,
    clock: newClock(body.allotted),
    pausedBySuspension: false,
    endedAt: null,
    outcome: null,
    place: Math.max(0, state.list.order.indexOf(request.id)),
  };
  return {
    ...state,
    speeches: put(state.speeches, speech),
    requests: put(state.requests, { ...request, state: "called", speech: speech.id }),
    list: { ...state.list, order: without(state.list.order, request.id) },
    floor: speech.id,
  };
}

/** The clock of a speech changes, and with it what its request is doing. */
function withClock(state: TableState, id: string, change: (speech: Speech) => Partial<Speech>): TableState {
  const before = get(state.speeches, id);
  const speech = { ...before, ...change(before) };
  const request = { ...get(state.requests, speech.request), state: requestStateOf(speech) };
  return { ...state, speeches: put(state.speeches, speech), requests: put(state.requests, request) };
}

function requestStateOf(speech: Speech): RequestState {
  if (speech.clock.startedAt === null) return "called";
  return speech.clock.pausedAt === null ? "speaking" : "paused";
}

export function clockStarted(state: TableState, body: EventOf<"ClockStarted">): TableState {
  return withClock(state, body.speech, ({ clock }) => ({ clock: { ...clock, startedAt: body.startedAt } }));
}

export function clockPaused(state: TableState, event: TableEvent, body: EventOf<"ClockPaused">): TableState {
  return withClock(state, body.speech, ({ clock }) => ({
    clock: { ...clock, pausedAt: event.at },
    pausedBySuspension: body.bySuspension,
  }));
}

export function clockResumed(state: TableState, event: TableEvent, body: EventOf<"ClockResumed">): TableState {
  return withClock(state, body.speech, ({ clock }) => ({
    clock: { ...clock, pausedAt: null, pausedFor: clock.pausedFor + event.at - (clock.pausedAt ?? event.at) },
    pausedBySuspension: false,
  }));
}

export function clockReset(state: TableState, body: EventOf<"ClockReset">): TableState {
  const { startedAt, pausedAt, pausedFor } = body;
  return withClock(state, body.speech, ({ clock }) => ({
    clock: { ...clock, startedAt, pausedAt, pausedFor },
    pausedBySuspension: false,
  }));
}

export function timeExtended(state: TableState, body: EventOf<"TimeExtended">): TableState {
  return withClock(state, body.speech, ({ clock }) => ({
    clock: { ...clock, allotted: clock.allotted + body.seconds },
  }));
}

/** The floor is free again: the speech has an outcome, the request what follows from it. */
function ended(
  state: TableState,
  event: TableEvent,
  id: string,
  outcome: "heard" | "absent" | "void",
  request: Partial<FloorRequest>,
): TableState {
  const speech = { ...get(state.speeches, id), endedAt: event.at, outcome };
  const after = { ...get(state.requests, speech.request), ...request };
  return { ...state, speeches: put(state.speeches, speech), requests: put(state.requests, after), floor: null };
}

export function speechFinished(state: TableState, event: TableEvent, body: EventOf<"SpeechFinished">): TableState {
  return ended(state, event, body.speech, "heard", { state: "heard" });
}

export function callVoided(state: TableState, event: TableEvent, body: EventOf<"CallVoided">): TableState {
  const { request, place } = get(state.speeches, body.speech);
  const order = placedAt(state.list.order, request, Math.min(place, state.list.order.length));
  return withOrder(ended(state, event, body.speech, "void", { state: "waiting" }), order);
}

export function speakerAbsent(state: TableState, event: TableEvent, body: EventOf<"SpeakerAbsent">): TableState {
  const { request } = get(state.speeches, body.speech);
  const absences = get(state.requests, request).absences + 1;
  if (body.waitsAgain === null) return ended(state, event, body.speech, "absent", { state: "absent", absences });
  const { order } = state.list;
  const index = body.waitsAgain === "end-of-list" ? order.length : Math.min(1, order.length);
  return withOrder(
    ended(state, event, body.speech, "absent", { state: "waiting", absences }),
    placedAt(order, request, index),
  );
}

function withOrder(state: TableState, order: string[]): TableState {
  return { ...state, list: { ...state.list, order } };
}

/** The speech has the floor again. */
function reopened(state: TableState, speech: Speech, request: Partial<FloorRequest>): TableState {
  const after = {
    ...get(state.requests, speech.request),
    state: requestStateOf(speech),
    speech: speech.id,
    ...request,
  };
  const next = {
    ...state,
    speeches: put(state.speeches, speech),
    requests: put(state.requests, after),
    floor: speech.id,
  };
  return withOrder(next, without(state.list.order, speech.request));
}

/** The clock goes on with what was left when the speech was finished; the time between counts as a pause. */
export function speechReopened(state: TableState, event: TableEvent, body: EventOf<"SpeechReopened">): TableState {
  const before = get(state.speeches, body.speech);
  const between = before.clock.pausedAt === null ? event.at - (before.endedAt ?? event.at) : 0;
  const clock = { ...before.clock, pausedFor: before.clock.pausedFor + between };
  return reopened(state, { ...before, clock, endedAt: null, outcome: null }, {});
}

export function absenceVoided(state: TableState, body: EventOf<"AbsenceVoided">): TableState {
  const before = get(state.speeches, body.speech);
  const absences = get(state.requests, before.request).absences - 1;
  return reopened(state, { ...before, endedAt: null, outcome: null }, { absences });
}

/** Milliseconds that were left when the speech ended. */
export function leftAtEnd(speech: Speech): number {
  return speech.clock.allotted * 1000 - elapsed(speech.clock, speech.endedAt ?? speech.calledAt);
}
