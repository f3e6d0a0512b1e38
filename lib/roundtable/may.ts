import { agendaOf } from "./agenda-change";
import type { Command, CommandType } from "./commands";
import { decide } from "./decide";
import { find, get } from "./lookup";
import { type Actor, isDesk } from "./policy";
import { isFrozen } from "./standing";
import type { TableState } from "./state";
import type { Audience, May } from "./view-types";
import { notYetInvited } from "./writing";

/*
 * What may be done now, by the rules that decide: each command is decided as a press of its button would send it, and
 * nothing is done with the answer but to say yes or why not.
 */

const NOBODY = "nobody";
const NO_POINT = { questions: [], parts: [], kind: null, quantifier: null, tone: null, interventions: [] };

function answers(state: TableState, now: number, actor: Actor, commands: Command[]): May {
  const context = { actor, now, newId: () => "probe" };
  return Object.fromEntries(
    commands.map((command) => {
      const decision = decide(state, command, context);
      return [command.type, decision.ok || (decision.overridable && isDesk(actor.role)) ? true : decision.code];
    }),
  );
}

/** For the buttons of a view: the desk's on the desk, the rapporteur's on the record, none in public. */
export function mayInView(state: TableState, audience: Audience, now: number): May {
  switch (audience) {
    case "desk":
      return {
        ...answers(state, now, { participant: NOBODY, role: "moderator" }, deskCommands(state, now)),
        ...lists(state),
      };
    case "record":
      return answers(state, now, { participant: NOBODY, role: "rapporteur" }, [
        { ...NO_POINT, type: "RecordPoint", text: "-" },
      ]);
    case "participants":
    case "public":
      return {};
    default:
      return audience satisfies never;
  }
}

/** For one delegate's own buttons. */
export function mayOfParticipant(state: TableState, participant: string, now: number): May {
  const role = find(state.participants, participant)?.role;
  if (role !== "delegate") return {};
  return answers(state, now, { participant, role }, [
    { type: "RequestFloor", questions: [], speakingAs: "national", onBehalfOf: [] },
    { type: "RequestReply", questions: [] },
    { type: "AskToRespond", questions: [] },
    { type: "RaisePointOfOrder" },
    { type: "SubmitStatement", text: "-", language: "en", questions: [], visibility: "public" },
  ]);
}

/** The first who waits and is there to be called. */
function nextToCall(state: TableState): string | undefined {
  return state.list.order.find((id) => {
    const request = get(state.requests, id);
    return request.state === "waiting" && !isFrozen(state, request);
  });
}

function deskCommands(state: TableState, now: number): Command[] {
  const agenda = agendaOf(state);
  const speech = state.floor ?? NOBODY;
  const next = nextToCall(state) ?? NOBODY;
  const item = state.agenda.current ?? NOBODY;
  const nextItem = state.agenda.order.find((id) => find(state.agenda.items, id)?.state === "planned") ?? NOBODY;
  const skipped = state.agenda.order.find((id) => find(state.agenda.items, id)?.state === "skipped") ?? NOBODY;
  const raised = new Set(state.pending.map((id) => get(state.pointsOfOrder, id).delegation));
  const member = Object.values(state.delegations).find(({ id, kind }) => kind === "state" && !raised.has(id));
  return [
    { type: "OpenSession" },
    // A time that nobody announced, so that it changes something of a suspension too.
    { type: "SuspendSession", reason: "-", until: now + 1 },
    { type: "ResumeSession" },
    { type: "AdjournSession" },
    { type: "PublishRecord" },
    { type: "StartItem", item: nextItem },
    { type: "FinishItem", item },
    { type: "ShowQuestions", questions: [] },
    { type: "OpenList" },
    { type: "AnnounceClosing", at: now + 1 },
    { type: "CloseList" },
    { type: "CallSpeaker", request: next },
    { type: "StartClock", speech, ago: 0 },
    { type: "PauseClock", speech },
    { type: "ResumeClock", speech },
    { type: "ExtendTime", speech, seconds: 30 },
    { type: "FinishSpeech", speech },
    { type: "MarkAbsent", speech },
    { type: "VoidCall", speech },
    { type: "Undo", seq: state.step?.seq ?? 1 },
    { type: "FailVideo", speech },
    { type: "SignalSpeaker", signal: "slow-down" },
    { type: "RulePointOfOrder", ruling: "-" },
    { type: "RaisePointOfOrder", delegation: member?.id ?? NOBODY },
    { type: "ConfirmOrder", order: [state.list.order[0] ?? NOBODY] },
    { type: "InviteToWrite", requests: notYetInvited(state) },
    { type: "SkipItem", item: nextItem },
    { type: "ReviveItem", item: skipped },
    { type: "CorrectQuestion", question: state.questions.order[0] ?? NOBODY, text: "-" },
    { type: "ChangeAgenda", ...agenda, seen: agenda },
    { type: "SetProfile", profile: state.table.profile },
    { type: "SetLimits", limits: state.table.profile.limits },
    { type: "Announce", text: "-" },
  ];
}

/** Codes that a probe without a subject cannot find out. */
function lists(state: TableState): May {
  const over = state.session.state === "adjourned" || state.session.state === "published";
  const may: May = Object.fromEntries(LIST_COMMANDS.map((type) => [type, over ? "session-over" : true]));
  if (!state.floor) {
    for (const type of FLOOR_COMMANDS) may[type] = "floor-free";
    if (state.session.state === "live" && nextToCall(state) === undefined) may.CallSpeaker = "nobody-waiting";
  }
  return may;
}

const LIST_COMMANDS: CommandType[] = [
  "InsertSpeaker",
  "MoveRequest",
  "MergeRequests",
  "ParkRequest",
  "ReplaceSpeaker",
  "TakeChair",
];

const FLOOR_COMMANDS: CommandType[] = [
  "StartClock",
  "PauseClock",
  "ResumeClock",
  "ExtendTime",
  "FinishSpeech",
  "MarkAbsent",
  "VoidCall",
  "SignalSpeaker",
];
