import { agendaBefore } from "./agenda-change";
import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventBody, NewEvent, TableEvent } from "./events";
import { get, placedBefore } from "./lookup";
import { waitingWith } from "./queues";
import { reject } from "./rejection";
import { withdrawal } from "./requests";
import { awaitsRuling, leftAtEnd } from "./speech-clock";
import type { Step, TableState } from "./state";

/**
 * Rules 90–93: the latest step is taken back by events that say so. `seq` is any event of that step, so that whoever
 * pressed Undo for an older one is told that the table has moved on.
 */
export function undo(state: TableState, command: CommandOf<"Undo">, context: Context): Decision {
  const { step } = state;
  if (!step) return reject("nothing-to-undo");
  if (command.seq < step.first || command.seq > step.seq) return reject("step-passed");
  const refused = step.undo.some(startsClock) ? awaitsRuling(state, context) : null;
  if (refused) return refused;
  const events = step.undo.filter((body) => stillApplies(state, body)).flatMap((body) => takenBack(state, body));
  return events.length > 0 ? accept(events) : reject("nothing-to-undo");
}

/** Rule 122: what would let a clock run waits for the ruling, as Start and Resume do. */
function startsClock(body: EventBody): boolean {
  const running = body.type === "ClockReset" && body.startedAt !== null && body.pausedAt === null;
  return running || body.type === "SpeechReopened";
}

/** A delegate may have withdrawn meanwhile, or an entry been corrected: what concerned that request needs no undoing. */
function stillApplies(state: TableState, body: EventBody): boolean {
  if (body.type === "RequestMoved" || body.type === "RequestWithdrawn")
    return waitingWith(state, get(state.requests, body.request)).includes(body.request);
  if (body.type === "InvitationRevoked")
    return ["written", body.before.state].includes(get(state.requests, body.request).state);
  if (body.type === "AbsenceVoided" || body.type === "SpeechReopened")
    return get(state.requests, get(state.speeches, body.speech).request).state !== "withdrawn";
  return true;
}

function takenBack(state: TableState, body: EventBody): NewEvent[] {
  if (body.type === "RequestWithdrawn") return withdrawal(state, get(state.requests, body.request));
  if (body.type !== "SpeechReopened") return [fact(body)];
  return [fact({ ...body, left: leftAtEnd(get(state.speeches, body.speech)) })];
}

/** The step after this event: a new one, the same with one fact more, none, or (for what a delegate does) the one before. */
export function stepAfter(before: TableState, event: TableEvent): Step | null {
  const reverse = compensation(before, event.body);
  if (reverse === "other") return withSwaps(before.step, event.body);
  if (reverse === "final") return null;
  const { seq, at, by, body } = event;
  const undo = [reverse].flat();
  if (before.step?.first === event.step) return { ...before.step, seq, undo: [...undo, ...before.step.undo] };
  return { first: event.step, seq, at, by, type: body.type, undo };
}

/** What two delegations have agreed holds in the order too that an undo would return to. */
function withSwaps(step: Step | null, body: EventBody): Step | null {
  const agreed = body.type === "SwapMade" || (body.type === "RequestMoved" && body.back);
  if (!step || !agreed) return step;
  const change = (order: string[]) => {
    if (body.type !== "SwapMade") return placedBefore(order, body.request, body.before);
    return order.map((id) => (id === body.request ? body.with : id === body.with ? body.request : id));
  };
  const undo = step.undo.map((back) =>
    "order" in back && back.order.includes(body.request) ? { ...back, order: change(back.order) } : back,
  );
  return { ...step, undo };
}

/** The event that would take this one back; "final" where none can, "other" where it is no step of the desk. */
function compensation(before: TableState, body: EventBody): EventBody | EventBody[] | "final" | "other" {
  switch (body.type) {
    case "ItemStarted":
    case "ItemSkipped":
    case "ItemRevived":
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
    case "OrderConfirmed":
      return orderBefore(before);
    case "RequestsMerged": {
      const { onBehalfOf, questions, speakingAs } = get(before.requests, body.request);
      const merged = body.merged.map((request) => ({ request, state: waitingStateOf(before, request) }));
      const unmerged = { type: "RequestsUnmerged" as const, request: body.request, order: before.list.order };
      return { ...unmerged, before: { onBehalfOf, questions, speakingAs }, merged };
    }
    case "RequestInvited": {
      const request = get(before.requests, body.request);
      const { state, invitedAt, writeUntil, invitation } = request;
      const place = waitingWith(before, request).indexOf(request.id);
      const was = { state, invitedAt, writeUntil, invitation };
      return { type: "InvitationRevoked", request: request.id, before: was, place: place < 0 ? null : place };
    }
    case "QuestionCorrected": {
      const { label, text, preamble, parts } = get(before.questions.items, body.question);
      return { ...body, label, text, preamble, parts };
    }
    case "AgendaChanged":
      return agendaBefore(before);
    case "ChairTaken":
      return { type: "ChairTaken", participant: before.session.chair };
    case "SuspensionChanged":
      return { type: "SuspensionChanged", until: before.session.until };
    case "ProfileSet":
      return { type: "ProfileSet", profile: before.table.profile };
    case "PointOfOrderRuled":
      return { type: "PointOfOrderReturned", point: body.point };
    case "RequestMoved": {
      if (body.back) return "other";
      const request = get(before.requests, body.request);
      if (request.kind === "turn") return orderBefore(before);
      const among = waitingWith(before, request);
      const after = among[among.indexOf(body.request) + 1] ?? null;
      return { type: "RequestMoved", request: body.request, before: after };
    }
    case "SpeakerCalled": {
      const { id: request, state, backAt } = get(before.requests, body.request);
      const voided = { type: "CallVoided" as const, speech: body.speech };
      return state === "parked" ? [voided, { type: "RequestParked", request, backAt }] : voided;
    }
    case "ClockStarted":
      return clockBefore(before, body.speech);
    case "ClockPaused":
      return PAUSES[body.by] ?? clockBefore(before, body.speech);
    case "ClockResumed":
      return get(before.speeches, body.speech).pausedBy === "suspension" ? "final" : clockBefore(before, body.speech);
    case "TimeExtended":
      // Subtracted, since minus nothing would be -0, which storage turns into 0.
      return { type: "TimeExtended", speech: body.speech, seconds: 0 - body.seconds };
    case "VideoFailed":
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
    case "ParticipantUnseated":
    case "DelegationRenamed":
    case "ExtraTimeSet":
    case "RequestParked":
    case "PresenceReported":
    case "SpeakerReplaced":
    case "SwapProposed":
    case "SwapDeclined":
    case "SwapMade":
    case "PointOfOrderRaised":
    case "SpeakerSignalled":
    case "EntryCorrected":
    case "StatementSubmitted":
    case "StatementPublished":
    case "PointRecorded":
    case "PointRevised":
    case "PointRemoved":
    case "PointMoved":
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
    case "OrderReturned":
    case "RequestsUnmerged":
    case "InvitationRevoked":
    case "PointOfOrderReturned":
    case "CallVoided":
    case "SpeechReopened":
    case "AbsenceVoided":
    case "ClockReset":
      return "final";
    default:
      return body satisfies never;
  }
}

/** A pause that came with something else ends with it. */
const PAUSES = { desk: null, suspension: "final", point: "other" } as const;

function orderBefore({ list, requests }: TableState): EventBody {
  const confirmed = list.order.filter((id) => get(requests, id).confirmed);
  return { type: "OrderReturned", order: list.order, confirmed };
}

function waitingStateOf(state: TableState, request: string): "waiting" | "parked" {
  return get(state.requests, request).state === "parked" ? "parked" : "waiting";
}

function clockBefore(before: TableState, speech: string): EventBody {
  const { clock, pausedBy } = get(before.speeches, speech);
  const { startedAt, pausedAt, pausedFor } = clock;
  return { type: "ClockReset", speech, startedAt, pausedAt, pausedFor, pausedBy };
}
