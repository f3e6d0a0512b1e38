import {
  itemFinished,
  itemReturned,
  itemRevived,
  itemSkipped,
  itemStarted,
  questionCorrected,
  questionsShown,
} from "./agenda";
import { agendaChanged } from "./agenda-change";
import { announced } from "./announcement";
import { chairTaken } from "./chair";
import { entryCorrected } from "./correction";
import type { TableEvent } from "./events";
import {
  absenceVoided,
  callVoided,
  placeKept,
  speakerAbsent,
  speakerCalled,
  speechFinished,
  speechReopened,
  videoFailed,
} from "./floor";
import { closingAnnounced, listClosed, listOpened, listReturned, orderConfirmed, orderReturned } from "./list";
import { requestsMerged, requestsUnmerged } from "./merging";
import {
  delegationRenamed,
  extraTimeSet,
  limitsSet,
  participantSeated,
  participantUnseated,
  profileSet,
  tablePlanned,
} from "./planning";
import { pointOfOrderRaised, pointOfOrderReturned, pointOfOrderRuled } from "./points-of-order";
import { presenceReported, requestParked, speakerReplaced } from "./presence";
import { pointMoved, pointRecorded, pointRemoved, pointRevised } from "./record";
import { floorRequested, requestLeft, requestMoved, requestTurnedAway, speakerInserted } from "./requests";
import { sessionAfter } from "./session";
import { clockPaused, clockReset, clockResumed, clockStarted, speakerSignalled, timeExtended } from "./speech-clock";
import type { TableState } from "./state";
import { statementPublished, statementSubmitted } from "./statements";
import { proposalsEnded, swapDeclined, swapMade, swapProposed } from "./swaps";
import { stepAfter } from "./undo";
import { invitationRevoked, requestInvited } from "./writing";

/** The state after this event. Everything that the event does not touch keeps its identity. */
export function evolve(state: TableState, event: TableEvent): TableState {
  const applied = proposalsEnded(state, placeKept(state, factApplied(state, event)));
  return { ...applied, seq: event.seq, step: stepAfter(state, event) };
}

function factApplied(state: TableState, event: TableEvent): TableState {
  const { body } = event;
  switch (body.type) {
    case "TablePlanned":
      return tablePlanned(state, body);
    case "ParticipantSeated":
      return participantSeated(state, event, body);
    case "ParticipantUnseated":
      return participantUnseated(state, body);
    case "DelegationRenamed":
      return delegationRenamed(state, body);
    case "ExtraTimeSet":
      return extraTimeSet(state, body);
    case "ProfileSet":
      return profileSet(state, body);
    case "AgendaChanged":
      return agendaChanged(state, body);
    case "QuestionCorrected":
      return questionCorrected(state, event, body);
    case "ChairTaken":
      return chairTaken(state, body);
    case "ItemSkipped":
      return itemSkipped(state, body);
    case "ItemRevived":
      return itemRevived(state, body);
    case "OrderConfirmed":
      return orderConfirmed(state, event, body);
    case "OrderReturned":
      return orderReturned(state, event, body);
    case "RequestParked":
      return requestParked(state, body);
    case "PresenceReported":
      return presenceReported(state, event, body);
    case "SpeakerReplaced":
      return speakerReplaced(state, body);
    case "SwapProposed":
      return swapProposed(state, body);
    case "SwapDeclined":
      return swapDeclined(state, body);
    case "SwapMade":
      return swapMade(state, event, body);
    case "RequestsMerged":
      return requestsMerged(state, body);
    case "RequestsUnmerged":
      return requestsUnmerged(state, event, body);
    case "RequestInvited":
      return requestInvited(state, event, body);
    case "InvitationRevoked":
      return invitationRevoked(state, event, body);
    case "VideoFailed":
      return videoFailed(state, event, body);
    case "PointOfOrderRaised":
      return pointOfOrderRaised(state, event, body);
    case "PointOfOrderRuled":
      return pointOfOrderRuled(state, event, body);
    case "PointOfOrderReturned":
      return pointOfOrderReturned(state, body);
    case "SpeakerSignalled":
      return speakerSignalled(state, event, body);
    case "EntryCorrected":
      return entryCorrected(state, event, body);
    case "LimitsSet":
      return limitsSet(state, body);
    case "SessionOpened":
    case "SessionSuspended":
    case "SuspensionChanged":
    case "SessionResumed":
    case "SessionAdjourned":
    case "RecordPublished":
      return { ...state, session: sessionAfter(state.session, event, body) };
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
    case "PointMoved":
      return pointMoved(state, body);
    case "Announced":
      return announced(state, event);
    default:
      return body satisfies never;
  }
}
