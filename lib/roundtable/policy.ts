import type { CommandType } from "./commands";
import type { Role } from "./state";
import type { Audience } from "./view-types";

/** Whoever sends a command: a participant, with the role that he or she has at this table. */
export type Actor = { participant: string; role: Role };

const DESK: Role[] = ["moderator", "secretariat"];

/** Who may send which command: one line each, nothing elsewhere. */
const POLICY: Record<CommandType, Role[]> = {
  PlanTable: ["secretariat"],
  SeatParticipant: ["secretariat"],
  UnseatParticipant: ["secretariat"],
  RenameDelegation: ["secretariat"],
  SetExtraTime: DESK,
  SetProfile: DESK,
  SetLimits: DESK,
  CorrectQuestion: DESK,
  ChangeAgenda: DESK,
  OpenSession: DESK,
  SuspendSession: DESK,
  ResumeSession: DESK,
  AdjournSession: DESK,
  PublishRecord: DESK,
  TakeChair: DESK,
  StartItem: DESK,
  FinishItem: DESK,
  SkipItem: DESK,
  ReviveItem: DESK,
  ShowQuestions: DESK,
  OpenList: DESK,
  AnnounceClosing: DESK,
  CloseList: DESK,
  ConfirmOrder: DESK,
  RequestFloor: ["delegate"],
  RequestReply: ["delegate"],
  AskToRespond: ["delegate"],
  WithdrawRequest: ["delegate", ...DESK],
  ParkRequest: ["delegate", ...DESK],
  ReportPresent: ["delegate", ...DESK],
  ReplaceSpeaker: ["delegate", ...DESK],
  ProposeSwap: ["delegate"],
  AcceptSwap: ["delegate"],
  DeclineSwap: ["delegate", ...DESK],
  MergeRequests: DESK,
  InviteToWrite: DESK,
  InsertSpeaker: DESK,
  MoveRequest: DESK,
  CallSpeaker: DESK,
  StartClock: DESK,
  PauseClock: DESK,
  ResumeClock: DESK,
  ExtendTime: DESK,
  FinishSpeech: DESK,
  MarkAbsent: DESK,
  VoidCall: DESK,
  FailVideo: DESK,
  RaisePointOfOrder: ["delegate", ...DESK],
  RulePointOfOrder: DESK,
  SignalSpeaker: DESK,
  CorrectEntry: DESK,
  Undo: DESK,
  SubmitStatement: ["delegate"],
  PublishStatement: [...DESK, "rapporteur"],
  RecordPoint: ["rapporteur"],
  RevisePoint: ["rapporteur"],
  RemovePoint: ["rapporteur"],
  MovePoint: ["rapporteur"],
  Announce: DESK,
};

/** May this role send this command at all? Whose request or speech it concerns is asked by the rules. */
export function mayRole(role: Role, type: CommandType): boolean {
  return POLICY[type].includes(role);
}

/** Does this role drive the table? */
export function isDesk(role: Role): boolean {
  return DESK.includes(role);
}

/** The view that a role sees when it does not ask for the public one. */
export function audienceOf(role: Role | null): Audience {
  switch (role) {
    case "moderator":
    case "secretariat":
      return "desk";
    case "rapporteur":
      return "record";
    case "delegate":
    case "observer":
      return "participants";
    case null:
      return "public";
    default:
      return role satisfies never;
  }
}
