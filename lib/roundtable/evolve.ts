import { itemFinished, itemReturned, itemStarted, questionsShown } from "./agenda";
import { announced } from "./announcement";
import type { TableEvent } from "./events";
import {
  absenceVoided,
  callVoided,
  clockPaused,
  clockReset,
  clockResumed,
  clockStarted,
  speakerAbsent,
  speakerCalled,
  speechFinished,
  speechReopened,
  timeExtended,
} from "./floor";
import { closingAnnounced, listClosed, listOpened, listReturned } from "./list";
import { limitsSet, participantSeated, tablePlanned } from "./planning";
import { pointRecorded, pointRemoved, pointRevised } from "./record";
import { floorRequested, requestLeft, requestMoved, requestTurnedAway, speakerInserted } from "./requests";
import { sessionAfter } from "./session";
import type { TableState } from "./state";
import { statementPublished, statementSubmitted } from "./statements";
import { stepAfter } from "./undo";

/** The state after this event. Everything that the event does not touch keeps its identity. */
export function evolve(state: TableState, event: TableEvent): TableState {
  return { ...factApplied(state, event), seq: event.seq, step: stepAfter(state, event) };
}

function factApplied(state: TableState, event: TableEvent): TableState {
  const { body } = event;
  switch (body.type) {
    case "TablePlanned":
      return tablePlanned(state, body);
    case "ParticipantSeated":
      return participantSeated(state, event, body);
    case "LimitsSet":
      return limitsSet(state, body);
    case "SessionOpened":
    case "SessionSuspended":
    case "SessionResumed":
    case "SessionAdjourned":
    case "RecordPublished":
      return { ...state, session: sessionAfter(state.session, event, body.type) };
    case "ItemStarted":
      return itemStarted(state, event, body);
    case "ItemFinished":
      return itemFinished(state, event, body);
    case "ItemReturned":
      return itemReturned(state, body);
    case "QuestionsShown":
      return questionsShown(state, body);
    case "ListOpened":
      return listOpened(state);
    case "ClosingAnnounced":
      return closingAnnounced(state, body);
    case "ListClosed":
      return listClosed(state, event);
    case "ListReturned":
      return listReturned(state, body);
    case "FloorRequested":
      return floorRequested(state, event, body);
    case "RequestTurnedAway":
      return requestTurnedAway(state, event, body);
    case "RequestWithdrawn":
      return requestLeft(state, body.request, "withdrawn");
    case "SpeakerInserted":
      return speakerInserted(state, event, body);
    case "RequestMoved":
      return requestMoved(state, event, body);
    case "RequestWritten":
      return requestLeft(state, body.request, "written");
    case "SpeakerCalled":
      return speakerCalled(state, event, body);
    case "ClockStarted":
      return clockStarted(state, body);
    case "ClockPaused":
      return clockPaused(state, event, body);
    case "ClockResumed":
      return clockResumed(state, event, body);
    case "ClockReset":
      return clockReset(state, body);
    case "TimeExtended":
      return timeExtended(state, body);
    case "SpeechFinished":
      return speechFinished(state, event, body);
    case "SpeakerAbsent":
      return speakerAbsent(state, event, body);
    case "CallVoided":
      return callVoided(state, event, body);
    case "SpeechReopened":
      return speechReopened(state, event, body);
    case "AbsenceVoided":
      return absenceVoided(state, body);
    case "StatementSubmitted":
      return statementSubmitted(state, event, body);
    case "StatementPublished":
      return statementPublished(state, body);
    case "PointRecorded":
      return pointRecorded(state, event, body);
    case "PointRevised":
      return pointRevised(state, event, body);
    case "PointRemoved":
      return pointRemoved(state, body);
    case "Announced":
      return announced(state, event);
    default:
      return body satisfies never;
  }
}
