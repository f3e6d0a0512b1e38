import type { CommandOf } from "./commands";
import { accept, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { isOver } from "./list";
import { find, get, put } from "./lookup";
import { left, placed, reordered } from "./queues";
import { ERASED } from "./record";
import { reject } from "./rejection";
import type { FloorRequest, Speech, SpeechOutcome, TableState } from "./state";

/** Rules 150–152: what an older entry says is corrected in the record; no clock moves. */
export function correctEntry(state: TableState, command: CommandOf<"CorrectEntry">): Decision {
  if (state.session.state === "published") return reject("already-published");
  const speech = find(state.speeches, command.speech);
  if (!speech) return reject("unknown-speech");
  if (speech.endedAt === null) return reject("speech-not-over");
  const outcome = command.outcome ?? outcomeOf(speech);
  const request = get(state.requests, speech.request);
  const gone = request.state === "heard" || request.state === "absent" || wroteInstead(speech, request);
  const waitsAgain = outcome === "void" && gone && request.speech === speech.id && !isOver(state);
  const seconds = command.seconds ?? speech.correction?.seconds ?? null;
  return accept([
    fact({ type: "EntryCorrected", speech: speech.id, outcome, seconds, waitsAgain }, { reason: command.reason }),
  ]);
}

/** Invited to write by this very speech, since it failed or was the second absence. */
function wroteInstead(speech: Speech, request: FloorRequest): boolean {
  return request.state === "written" && (speech.outcome === "failed" || request.absences > 1);
}

/** What the record says of a speech that is over: as corrected, else as it went. */
export function outcomeOf(speech: Speech): SpeechOutcome {
  return speech.correction?.outcome ?? speech.outcome ?? "void";
}

export function entryCorrected(state: TableState, event: TableEvent, body: EventOf<"EntryCorrected">): TableState {
  const speech = get(state.speeches, body.speech);
  const { outcome, seconds } = body;
  const correction = { outcome, seconds, reason: event.texts.reason ?? ERASED, at: event.at, by: event.by };
  const corrected = { ...state, speeches: put(state.speeches, { ...speech, correction }) };
  const request = get(state.requests, speech.request);
  if (request.speech !== speech.id) return corrected;
  const absences = request.absences + Number(outcome === "absent") - Number(outcomeOf(speech) === "absent");
  const after: FloorRequest = { ...request, absences: Math.max(0, absences) };
  if (body.waitsAgain) Object.assign(after, { state: "waiting", invitedAt: null });
  else if (outcome === "heard") Object.assign(after, { state: "heard", mergedInto: null });
  else if (outcome === "absent" && request.state === "heard") after.state = "absent";
  const held = { ...corrected, requests: put(state.requests, after) };
  if (!body.waitsAgain) return after.state === "heard" ? { ...held, list: left(held, after.id) } : held;
  const because = { why: "returned" as const, rank: null, at: event.at };
  return reordered(held, placed(held, after, speech.place), because, { cause: after.id });
}
