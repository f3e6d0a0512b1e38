import { finishItem, showQuestions, startItem } from "./agenda";
import { announce } from "./announcement";
import type { Command } from "./commands";
import type { Context, Decision } from "./decision";
import {
  callSpeaker,
  extendTime,
  finishSpeech,
  markAbsent,
  pauseClock,
  resumeClock,
  startClock,
  voidCall,
} from "./floor";
import { announceClosing, closeList, openList } from "./list";
import { planTable, seatParticipant, setLimits } from "./planning";
import { mayRole } from "./policy";
import { recordPoint, removePoint, revisePoint } from "./record";
import { reject } from "./rejection";
import { insertSpeaker, moveRequest, requestFloor, withdrawRequest } from "./requests";
import { adjournSession, openSession, publishRecord, resumeSession, suspendSession } from "./session";
import type { TableState } from "./state";
import { publishStatement, submitStatement } from "./statements";
import { undo } from "./undo";

/**
 * What follows from a command, by the rules of RULES.md: events, or a rejection that changes nothing. Deterministic, never throws.
 * `context.now` is server time in ms. A reason given to override a rule is kept beside the first event.
 */
export function decide(state: TableState, command: Command, context: Context): Decision {
  if (!mayRole(context.actor.role, command.type)) return reject("forbidden");
  const planning = command.type === "PlanTable" || command.type === "SeatParticipant";
  if (state.table.number === 0 && !planning) return reject("not-planned");
  const decision = byType(state, command, context);
  return decision.ok && context.override ? withReason(decision, context.override.reason) : decision;
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
    case "SetLimits":
      return setLimits(state, command);
    case "OpenSession":
      return openSession(state);
    case "SuspendSession":
      return suspendSession(state, command);
    case "ResumeSession":
      return resumeSession(state);
    case "AdjournSession":
      return adjournSession(state, context);
    case "PublishRecord":
      return publishRecord(state);
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
      return resumeClock(state, command);
    case "ExtendTime":
      return extendTime(state, command);
    case "FinishSpeech":
      return finishSpeech(state, command, context);
    case "MarkAbsent":
      return markAbsent(state, command, context);
    case "VoidCall":
      return voidCall(state, command);
    case "Undo":
      return undo(state, command);
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
    case "Announce":
      return announce(command);
    default:
      return command satisfies never;
  }
}
