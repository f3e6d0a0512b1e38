import { newClock } from "./clock";
import type { CommandOf } from "./commands";
import { outcomeOf } from "./correction";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { limitOf } from "./limits";
import { waitingRequest } from "./list";
import { get, put } from "./lookup";
import { left, placed, reordered, waitingWith } from "./queues";
import { overridable, reject } from "./rejection";
import { awaitsRuling, held, requestStateOf } from "./speech-clock";
import { isFrozen } from "./standing";
import type { FloorRequest, Speech, SpeechOutcome, TableState } from "./state";

/** Rules 50–51: one speech at a time; whoever waits may be called, in the order of the list or out of it. */
export function callSpeaker(state: TableState, command: CommandOf<"CallSpeaker">, context: Context): Decision {
  if (state.session.state !== "live") return reject("session-not-live");
  if (state.floor) return reject("floor-taken");
  return call(state, command.request, context);
}

function call(state: TableState, id: string, context: Context): Decision {
  const request = waitingRequest(state, id);
  if ("code" in request) return request;
  if (isFrozen(state, request) && !context.override) return overridable("frozen");
  const refused = awaitsRuling(state, context);
  if (refused) return refused;
  const speech = context.newId();
  const allotted = limitOf(state, request);
  return accept([fact({ type: "SpeakerCalled", speech, request: request.id, allotted })], { speech });
}

/** Rules 55–56: finishing and calling the next is one step, so that two who press it advance once. */
export function finishSpeech(state: TableState, command: CommandOf<"FinishSpeech">, context: Context): Decision {
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  if (speech.clock.startedAt === null) return reject("clock-not-started");
  return endThenCall(state, fact({ type: "SpeechFinished", speech: speech.id }), command.thenCall, context);
}

/** Rules 57–58: absent is who was called and did not start; a second absence is an offer to write. */
export function markAbsent(state: TableState, command: CommandOf<"MarkAbsent">, context: Context): Decision {
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  if (speech.clock.startedAt !== null) return reject("clock-running");
  const request = get(state.requests, speech.request);
  if (request.video !== null) return endThenCall(state, failed(speech), command.thenCall, context);
  const rule = state.table.profile.absence;
  const again = request.absences === 0 && rule !== "lost";
  const becomes = rule === "lost" ? ("absent" as const) : ("written" as const);
  const absent = fact({ type: "SpeakerAbsent", speech: speech.id, waitsAgain: again ? rule : null, becomes });
  return endThenCall(state, absent, command.thenCall, context);
}

/** Rule 134: a video message that cannot be shown, or stops, is handed in in writing. */
export function failVideo(state: TableState, command: CommandOf<"FailVideo">): Decision {
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  if (get(state.requests, speech.request).video === null) return reject("not-a-video");
  return accept([failed(speech)]);
}

function failed(speech: Speech) {
  return fact({ type: "VideoFailed", speech: speech.id });
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
    pausedBy: null,
    endedAt: null,
    outcome: null,
    place: Math.max(0, waitingWith(state, request).indexOf(request.id)),
    signal: null,
    correction: null,
  };
  return {
    ...state,
    speeches: put(state.speeches, speech),
    requests: put(state.requests, { ...request, state: "called", speech: speech.id, backAt: null, swapWith: null }),
    list: left(state, request.id),
    floor: speech.id,
  };
}

/** The floor is free again: the speech has an outcome, the request what follows from it. */
function ended(
  state: TableState,
  event: TableEvent,
  id: string,
  outcome: SpeechOutcome,
  request: Partial<FloorRequest>,
): TableState {
  const speech = { ...get(state.speeches, id), endedAt: event.at, outcome };
  const after = { ...get(state.requests, speech.request), ...request };
  return { ...state, speeches: put(state.speeches, speech), requests: put(state.requests, after), floor: null };
}

export function speechFinished(state: TableState, event: TableEvent, body: EventOf<"SpeechFinished">): TableState {
  return ended(state, event, body.speech, "heard", { state: "heard" });
}

export function videoFailed(state: TableState, event: TableEvent, body: EventOf<"VideoFailed">): TableState {
  return ended(state, event, body.speech, "failed", { state: "written", invitedAt: event.at });
}

export function callVoided(state: TableState, event: TableEvent, body: EventOf<"CallVoided">): TableState {
  const { request, place } = get(state.speeches, body.speech);
  return waitsAt(ended(state, event, body.speech, "void", { state: "waiting" }), event, request, place);
}

export function speakerAbsent(state: TableState, event: TableEvent, body: EventOf<"SpeakerAbsent">): TableState {
  const { request: id } = get(state.speeches, body.speech);
  const absences = get(state.requests, id).absences + 1;
  if (body.waitsAgain === null) {
    const invitedAt = body.becomes === "written" ? event.at : null;
    return ended(state, event, body.speech, "absent", { state: body.becomes, absences, invitedAt });
  }
  const index = placeOfAbsent(state, get(state.requests, id), body.waitsAgain);
  const again = { state: "waiting" as const, absences, presentAt: null, swapped: null };
  const after = ended(state, event, body.speech, "absent", again);
  return waitsAt(after, event, id, index);
}

function placeOfAbsent(
  state: TableState,
  request: FloorRequest,
  rule: "after-next-heard" | "end-of-kind" | "end-of-list",
) {
  const among = waitingWith(state, request);
  const kindOf = (delegation: string) => get(state.delegations, delegation).kind;
  switch (rule) {
    case "after-next-heard":
      return afterNext(state, among);
    case "end-of-list":
      return among.length;
    case "end-of-kind": {
      const last = among.findLastIndex(
        (id) => kindOf(get(state.requests, id).delegation) === kindOf(request.delegation),
      );
      return last < 0 ? afterNext(state, among) : last + 1;
    }
    default:
      return rule satisfies never;
  }
}

/** Who is parked or frozen is not the next. */
function afterNext(state: TableState, among: string[]): number {
  const next = among.findIndex((id) => {
    const other = get(state.requests, id);
    return other.state === "waiting" && !isFrozen(state, other);
  });
  return next < 0 ? among.length : next + 1;
}

function waitsAt(state: TableState, event: TableEvent, id: string, index: number): TableState {
  const list = placed(state, get(state.requests, id), index);
  return reordered(state, list, { why: "returned", rank: null, at: event.at }, { cause: id });
}

/** The speech has the floor again; an absence that its entry told of, by itself or as corrected, was none. */
function reopened(state: TableState, speech: Speech, request: Partial<FloorRequest>): TableState {
  const before = get(state.requests, speech.request);
  const absences = before.absences - Number(outcomeOf(get(state.speeches, speech.id)) === "absent");
  const after = { ...before, state: requestStateOf(speech), speech: speech.id, absences, ...request };
  return {
    ...state,
    speeches: put(state.speeches, speech),
    requests: put(state.requests, after),
    list: left(state, speech.request),
    floor: speech.id,
  };
}

/** The clock goes on with what was left when the speech was finished; the time between counts as a pause. */
export function speechReopened(state: TableState, event: TableEvent, body: EventOf<"SpeechReopened">): TableState {
  const before = get(state.speeches, body.speech);
  const ran = before.clock.startedAt !== null && before.clock.pausedAt === null;
  const between = ran ? event.at - (before.endedAt ?? event.at) : 0;
  const clock = { ...before.clock, pausedFor: before.clock.pausedFor + between };
  const uninvited = before.outcome === "failed" ? { invitedAt: null } : {};
  return reopened(state, { ...before, clock, endedAt: null, outcome: null, correction: null }, uninvited);
}

export function absenceVoided(state: TableState, body: EventOf<"AbsenceVoided">): TableState {
  const before = get(state.speeches, body.speech);
  const request = get(state.requests, before.request);
  const invitedAt = request.state === "written" ? null : request.invitedAt;
  return reopened(state, { ...before, endedAt: null, outcome: null, correction: null }, { invitedAt });
}

/** Rule 59: the place to return to moves up when somebody ahead of it leaves, and down when somebody is put ahead of it. */
export function placeKept(before: TableState, after: TableState): TableState {
  if (after.floor === null || after.floor !== before.floor) return after;
  const speech = get(after.speeches, after.floor);
  const request = get(after.requests, speech.request);
  const [was, is] = [waitingWith(before, request), waitingWith(after, request)];
  if (was.length === is.length) return after;
  const gone = was.slice(0, speech.place).filter((id) => !is.includes(id)).length;
  const come = is.slice(0, speech.place).filter((id) => !was.includes(id)).length;
  if (gone === come) return after;
  return { ...after, speeches: put(after.speeches, { ...speech, place: speech.place - gone + come }) };
}
