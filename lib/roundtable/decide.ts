import { correctQuestion, finishItem, reviveItem, showQuestions, skipItem, startItem } from "./agenda";
import { changeAgenda } from "./agenda-change";
import { announce } from "./announcement";
import { askToRespond, requestReply } from "./aside";
import { takeChair } from "./chair";
import type { Command } from "./commands";
import { correctEntry } from "./correction";
import type { Context, Decision } from "./decision";
import { callSpeaker, failVideo, finishSpeech, markAbsent, voidCall } from "./floor";
import { announceClosing, closeList, confirmOrder, openList } from "./list";
import { find } from "./lookup";
import { mergeRequests } from "./merging";
import {
  planTable,
  renameDelegation,
  seatParticipant,
  setExtraTime,
  setLimits,
  setProfile,
  unseatParticipant,
} from "./planning";
import { raisePointOfOrder, rulePointOfOrder } from "./points-of-order";
import { isDesk, mayRole } from "./policy";
import { parkRequest, replaceSpeaker, reportPresent } from "./presence";
import { movePoint, recordPoint, removePoint, revisePoint } from "./record";
import { type Rejection, reject } from "./rejection";
import { insertSpeaker, moveRequest, requestFloor, withdrawRequest } from "./requests";
import { adjournSession, openSession, publishRecord, resumeSession, suspendSession } from "./session";
import { extendTime, pauseClock, resumeClock, signalSpeaker, startClock } from "./speech-clock";
import type { TableState } from "./state";
import { publishStatement, submitStatement } from "./statements";
import { acceptSwap, declineSwap, proposeSwap } from "./swaps";
import { undo } from "./undo";
import { inviteToWrite } from "./writing";

/**
 * What follows from a command, by the rules of RULES.md: events, or a rejection that changes nothing. Deterministic, never throws.
 * `context.now` is server time in ms. A reason given to override a rule is kept beside the first event.
 */
export function decide(state: TableState, command: Command, asked: Context): Decision {
  const { role, participant } = asked.actor;
  if (!mayRole(role, command.type)) return reject("forbidden");
  if (role !== "secretariat" && find(state.participants, participant)?.seated === false) return reject("not-seated");
  const planning = command.type === "PlanTable" || command.type === "SeatParticipant";
  if (state.table.number === 0 && !planning) return reject("not-planned");
  const context = overriding(asked);
  const decision = byType(state, command, context);
  if (!decision.ok) return isDesk(role) ? decision : absolute(decision);
  return context.override ? withReason(decision, context.override.reason) : decision;
}

/** To whoever may not override it, a rule says no more than no. */
function absolute({ overridable: _overridable, ...rejection }: Rejection): Rejection {
  return rejection;
}

/** Only the chair overrides a rule. */
function overriding(context: Context): Context {
  if (!context.override || isDesk(context.actor.role)) return context;
  const { override: _override, ...without } = context;
  return without;
}

function withReason(decision: Extract<Decision, { ok: true }>, override: string): Decision {
  const [first, ...rest] = decision.events;
  return first ? { ...decision, events: [{ ...first, texts: { ...first.texts, override } }, ...rest] } : decision;
}

function byType(state: TableState, command: Command, context: Context): Decision {
  switch (command.type) {
    case "PlanTable":
      return planTable(state, command);
    case "SeatParticipant":
      return seatParticipant(state, command);
    case "UnseatParticipant":
      return unseatParticipant(state, command);
    case "RenameDelegation":
      return renameDelegation(state, command);
    case "SetExtraTime":
      return setExtraTime(state, command);
    case "SetProfile":
      return setProfile(state, command);
    case "ChangeAgenda":
      return changeAgenda(state, command);
    case "CorrectQuestion":
      return correctQuestion(state, command);
    case "SetLimits":
      return setLimits(state, command);
    case "OpenSession":
      return openSession(state);
    case "SuspendSession":
      return suspendSession(state, command, context);
    case "ResumeSession":
      return resumeSession(state);
    case "AdjournSession":
      return adjournSession(state, context);
    case "PublishRecord":
      return publishRecord(state);
    case "TakeChair":
      return takeChair(state, command, context);
    case "SkipItem":
      return skipItem(state, command);
    case "ReviveItem":
      return reviveItem(state, command);
    case "StartItem":
      return startItem(state, command);
    case "FinishItem":
      return finishItem(state, command);
    case "ShowQuestions":
      return showQuestions(state, command);
    case "OpenList":
      return openList(state, context);
    case "AnnounceClosing":
      return announceClosing(state, command, context);
    case "CloseList":
      return closeList(state, context);
    case "ConfirmOrder":
      return confirmOrder(state, command);
    case "RequestReply":
      return requestReply(state, command, context);
    case "AskToRespond":
      return askToRespond(state, command, context);
    case "ParkRequest":
      return parkRequest(state, command, context);
    case "ReportPresent":
      return reportPresent(state, command, context);
    case "ReplaceSpeaker":
      return replaceSpeaker(state, command, context);
    case "ProposeSwap":
      return proposeSwap(state, command, context);
    case "AcceptSwap":
      return acceptSwap(state, command, context);
    case "DeclineSwap":
      return declineSwap(state, command, context);
    case "MergeRequests":
      return mergeRequests(state, command);
    case "InviteToWrite":
      return inviteToWrite(state, command, context);
    case "RequestFloor":
      return requestFloor(state, command, context);
    case "WithdrawRequest":
      return withdrawRequest(state, command, context);
    case "InsertSpeaker":
      return insertSpeaker(state, command, context);
    case "MoveRequest":
      return moveRequest(state, command);
    case "CallSpeaker":
      return callSpeaker(state, command, context);
    case "StartClock":
      return startClock(state, command, context);
    case "PauseClock":
      return pauseClock(state, command);
    case "ResumeClock":
      return resumeClock(state, command, context);
    case "ExtendTime":
      return extendTime(state, command);
    case "FinishSpeech":
      return finishSpeech(state, command, context);
    case "MarkAbsent":
      return markAbsent(state, command, context);
    case "VoidCall":
      return voidCall(state, command);
    case "FailVideo":
      return failVideo(state, command);
    case "RaisePointOfOrder":
      return raisePointOfOrder(state, command, context);
    case "RulePointOfOrder":
      return rulePointOfOrder(state, command);
    case "SignalSpeaker":
      return signalSpeaker(state, command);
    case "CorrectEntry":
      return correctEntry(state, command);
    case "Undo":
      return undo(state, command, context);
    case "SubmitStatement":
      return submitStatement(state, command, context);
    case "PublishStatement":
      return publishStatement(state, command);
    case "RecordPoint":
      return recordPoint(state, command, context);
    case "RevisePoint":
      return revisePoint(state, command);
    case "RemovePoint":
      return removePoint(state, command);
    case "MovePoint":
      return movePoint(state, command);
    case "Announce":
      return announce(command);
    default:
      return command satisfies never;
  }
}
