import { elapsed } from "./clock";
import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { find, get, put } from "./lookup";
import { overridable, type Rejection, reject } from "./rejection";
import type { RequestState, Speech, TableState } from "./state";

/** The speech that holds the floor, when it is the one the sender saw. */
export function held(state: TableState, id: string): Speech | Rejection {
  if (state.floor === id) return get(state.speeches, id);
  if (!find(state.speeches, id)) return reject("unknown-speech");
  return reject("speech-over");
}

/** Rule 122: while a point of order waits for its ruling no clock starts and nobody is called, unless the chair says why. */
export function awaitsRuling(state: TableState, context: Context): Rejection | null {
  return state.pending.length > 0 && !context.override ? overridable("point-pending") : null;
}

/** Rule 52: `ago` seconds for a clock that was started late, never before the call. */
export function startClock(state: TableState, command: CommandOf<"StartClock">, context: Context): Decision {
  if (state.session.state !== "live") return reject("session-not-live");
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  if (speech.clock.startedAt !== null) return reject("clock-running");
  const refused = awaitsRuling(state, context);
  if (refused) return refused;
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
  return accept([fact({ type: "ClockPaused", speech: speech.id, by: "desk" })]);
}

/** Rule 53. */
export function resumeClock(state: TableState, command: CommandOf<"ResumeClock">, context: Context): Decision {
  if (state.session.state !== "live") return reject("session-not-live");
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  if (speech.clock.pausedAt === null) return reject("clock-not-paused");
  return awaitsRuling(state, context) ?? accept([fact({ type: "ClockResumed", speech: speech.id })]);
}

/** Rule 54: seconds may be taken away, down to nothing. */
export function extendTime(state: TableState, command: CommandOf<"ExtendTime">): Decision {
  const speech = held(state, command.speech);
  if ("code" in speech) return speech;
  const seconds = Math.max(command.seconds, 0 - speech.clock.allotted);
  return accept([fact({ type: "TimeExtended", speech: speech.id, seconds })]);
}

/** Rule 81: a discreet signal to whoever has the floor, seen by that delegation and the desk alone. */
export function signalSpeaker(state: TableState, command: CommandOf<"SignalSpeaker">): Decision {
  if (command.speech === undefined && state.floor === null) return reject("floor-free");
  const speech = held(state, command.speech ?? state.floor ?? "");
  if ("code" in speech) return speech;
  return accept([fact({ type: "SpeakerSignalled", speech: speech.id, signal: command.signal })]);
}

export function speakerSignalled(state: TableState, event: TableEvent, body: EventOf<"SpeakerSignalled">): TableState {
  const signal = { signal: body.signal, at: event.at };
  return { ...state, speeches: put(state.speeches, { ...get(state.speeches, body.speech), signal }) };
}

/** The clock of a speech changes, and with it what its request is doing. */
function withClock(state: TableState, id: string, change: (speech: Speech) => Partial<Speech>): TableState {
  const before = get(state.speeches, id);
  const speech = { ...before, ...change(before) };
  const request = { ...get(state.requests, speech.request), state: requestStateOf(speech) };
  return { ...state, speeches: put(state.speeches, speech), requests: put(state.requests, request) };
}

/** What the request of a speech that has the floor is doing. */
export function requestStateOf(speech: Speech): RequestState {
  if (speech.clock.startedAt === null) return "called";
  return speech.clock.pausedAt === null ? "speaking" : "paused";
}

export function clockStarted(state: TableState, body: EventOf<"ClockStarted">): TableState {
  return withClock(state, body.speech, ({ clock }) => ({ clock: { ...clock, startedAt: body.startedAt } }));
}

export function clockPaused(state: TableState, event: TableEvent, body: EventOf<"ClockPaused">): TableState {
  return withClock(state, body.speech, ({ clock }) => ({
    clock: { ...clock, pausedAt: event.at },
    pausedBy: body.by,
  }));
}

export function clockResumed(state: TableState, event: TableEvent, body: EventOf<"ClockResumed">): TableState {
  return withClock(state, body.speech, ({ clock }) => ({
    clock: { ...clock, pausedAt: null, pausedFor: clock.pausedFor + event.at - (clock.pausedAt ?? event.at) },
    pausedBy: null,
  }));
}

export function clockReset(state: TableState, body: EventOf<"ClockReset">): TableState {
  const { startedAt, pausedAt, pausedFor, pausedBy } = body;
  return withClock(state, body.speech, ({ clock }) => ({
    clock: { ...clock, startedAt, pausedAt, pausedFor },
    pausedBy,
  }));
}

export function timeExtended(state: TableState, body: EventOf<"TimeExtended">): TableState {
  return withClock(state, body.speech, ({ clock }) => ({
    clock: { ...clock, allotted: clock.allotted + body.seconds },
  }));
}

/** Milliseconds that were left when the speech ended. */
export function leftAtEnd(speech: Speech): number {
  return speech.clock.allotted * 1000 - elapsed(speech.clock, speech.endedAt ?? speech.calledAt);
}
