import type { CommandOf } from "./commands";
import { accept, type Decision, fact } from "./decision";
import type { EventBody, TableEvent } from "./events";
import { leftAtEnd } from "./floor";
import { get } from "./lookup";
import { reject } from "./rejection";
import type { Step, TableState } from "./state";

/**
 * Rules 90–93: the latest step is taken back by events that say so. `seq` is any event of that step, so that whoever
 * pressed Undo for an older one is told that the table has moved on.
 */
export function undo(state: TableState, command: CommandOf<"Undo">): Decision {
  const { step } = state;
  if (!step) return reject("nothing-to-undo");
  if (command.seq < step.first || command.seq > step.seq) return reject("step-passed");
  const events = step.undo.filter((body) => stillApplies(state, body)).map((body) => fact(withTimeLeft(state, body)));
  return events.length > 0 ? accept(events) : reject("nothing-to-undo");
}

/** A delegate may have withdrawn meanwhile: what concerned that request needs no undoing. */
function stillApplies(state: TableState, body: EventBody): boolean {
  if (body.type === "RequestMoved" || body.type === "RequestWithdrawn") return state.list.order.includes(body.request);
  return true;
}

function withTimeLeft(state: TableState, body: EventBody): EventBody {
  if (body.type !== "SpeechReopened") return body;
  return { ...body, left: leftAtEnd(get(state.speeches, body.speech)) };
}

/** The step after this event: a new one, the same with one fact more, none, or (for what a delegate does) the one before. */
export function stepAfter(before: TableState, event: TableEvent): Step | null {
  const reverse = compensation(before, event.body);
  if (reverse === "other") return before.step;
  if (reverse === "final") return null;
  const { seq, at, by, body } = event;
  if (before.step?.first === event.step) return { ...before.step, seq, undo: [reverse, ...before.step.undo] };
  return { first: event.step, seq, at, by, type: body.type, undo: [reverse] };
}

/** The event that would take this one back; "final" where none can, "other" where it is no step of the desk. */
function compensation(before: TableState, body: EventBody): EventBody | "final" | "other" {
  switch (body.type) {
    case "ItemStarted":
    case "ItemFinished": {
      const { id: item, state, startedAt, finishedAt } = get(before.agenda.items, body.item);
      return { type: "ItemReturned", item, state, startedAt, finishedAt };
    }
    case "QuestionsShown":
      return { type: "QuestionsShown", questions: before.questions.shown };
    case "ListOpened":
    case "ClosingAnnounced":
    case "ListClosed": {
      const { state, closesAt, closedAt } = before.list;
      return { type: "ListReturned", state, closesAt, closedAt };
    }
    case "SpeakerInserted":
      return { type: "RequestWithdrawn", request: body.request };
    case "RequestMoved": {
      const after = before.list.order[before.list.order.indexOf(body.request) + 1] ?? null;
      return { type: "RequestMoved", request: body.request, before: after };
    }
    case "SpeakerCalled":
      return { type: "CallVoided", speech: body.speech };
    case "ClockStarted":
      return clockBefore(before, body.speech);
    case "ClockPaused":
      return body.bySuspension ? "final" : clockBefore(before, body.speech);
    case "ClockResumed":
      return get(before.speeches, body.speech).pausedBySuspension ? "final" : clockBefore(before, body.speech);
    case "TimeExtended":
      return { type: "TimeExtended", speech: body.speech, seconds: -body.seconds };
    case "SpeechFinished":
      return { type: "SpeechReopened", speech: body.speech, left: 0 };
    case "SpeakerAbsent":
      return { type: "AbsenceVoided", speech: body.speech };
    case "LimitsSet":
      return { type: "LimitsSet", limits: before.table.profile.limits };
    case "RequestWithdrawn":
    case "FloorRequested":
    case "RequestTurnedAway":
    case "RequestWritten":
    case "ParticipantSeated":
    case "StatementSubmitted":
    case "StatementPublished":
    case "PointRecorded":
    case "PointRevised":
    case "PointRemoved":
    case "Announced":
      return "other";
    case "TablePlanned":
    case "SessionOpened":
    case "SessionSuspended":
    case "SessionResumed":
    case "SessionAdjourned":
    case "RecordPublished":
    case "ItemReturned":
    case "ListReturned":
    case "CallVoided":
    case "SpeechReopened":
    case "AbsenceVoided":
    case "ClockReset":
      return "final";
    default:
      return body satisfies never;
  }
}

function clockBefore(before: TableState, speech: string): EventBody {
  const { startedAt, pausedAt, pausedFor } = get(before.speeches, speech).clock;
  return { type: "ClockReset", speech, startedAt, pausedAt, pausedFor };
}
