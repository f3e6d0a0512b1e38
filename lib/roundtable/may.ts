import type { Command, CommandType } from "./commands";
import { decide } from "./decide";
import { find } from "./lookup";
import type { Actor } from "./policy";
import type { TableState } from "./state";
import type { Audience, May } from "./view-types";

/*
 * What may be done now, by the rules that decide: each command is decided as a press of its button would send it, and
 * nothing is done with the answer but to say yes or why not.
 */

const NOBODY = "nobody";

function answers(state: TableState, now: number, actor: Actor, commands: Command[]): May {
  const context = { actor, now, newId: () => "probe" };
  return Object.fromEntries(
    commands.map((command) => {
      const decision = decide(state, command, context);
      return [command.type, decision.ok || decision.overridable ? true : decision.code];
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
        { type: "RecordPoint", text: "-", questions: [], kind: null, quantifier: null, tone: null, interventions: [] },
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
    { type: "SubmitStatement", text: "-", language: "en", questions: [], visibility: "public" },
  ]);
}

function deskCommands(state: TableState, now: number): Command[] {
  const speech = state.floor ?? NOBODY;
  const next = state.list.order[0] ?? NOBODY;
  const item = state.agenda.current ?? NOBODY;
  const nextItem = state.agenda.order.find((id) => find(state.agenda.items, id)?.state === "planned") ?? NOBODY;
  return [
    { type: "OpenSession" },
    { type: "SuspendSession", reason: "-" },
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
    { type: "SetLimits", limits: state.table.profile.limits },
    { type: "Announce", text: "-" },
  ];
}

/** Codes that a probe without a subject cannot find out. */
function lists(state: TableState): May {
  const over = state.session.state === "adjourned" || state.session.state === "published";
  const may: May = { InsertSpeaker: over ? "session-over" : true, MoveRequest: over ? "session-over" : true };
  if (!state.floor) {
    for (const type of FLOOR_COMMANDS) may[type] = "floor-free";
    if (state.session.state === "live" && state.list.order.length === 0) may.CallSpeaker = "nobody-waiting";
  }
  return may;
}

const FLOOR_COMMANDS: CommandType[] = [
  "StartClock",
  "PauseClock",
  "ResumeClock",
  "ExtendTime",
  "FinishSpeech",
  "MarkAbsent",
  "VoidCall",
];
