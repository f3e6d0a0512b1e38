import { wrongItem } from "./agenda-change";
import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { isOver } from "./list";
import { find, get, put } from "./lookup";
import { PROFILES } from "./profiles";
import { reject } from "./rejection";
import type { Delegation, Item, Participant, Question, TableState } from "./state";

/** Rules 1–4 and 184: the plan may be replaced until the session opens. */
export function planTable(state: TableState, command: CommandOf<"PlanTable">): Decision {
  if (state.session.state !== "scheduled") return reject("session-not-scheduled");
  const wrong = wrongPart(state, command);
  if (wrong) return reject("invalid-plan", { field: wrong });
  const { profile = PROFILES["round-table"], ...plan } = command;
  return accept([fact({ ...plan, type: "TablePlanned", profile })]);
}

function wrongPart(state: TableState, plan: CommandOf<"PlanTable">): string | null {
  if (plan.endsAt <= plan.startsAt) return "endsAt";
  if (state.table.number > 0 && plan.rehearsal !== state.table.rehearsal) return "rehearsal";
  const questionIds = new Set(plan.questions.map((question) => question.id));
  if (questionIds.size < plan.questions.length) return "questions";
  const item = wrongItem(plan.items, [...questionIds]);
  if (item) return item;
  const used = [...Object.values(state.requests), ...Object.values(state.statements), ...Object.values(state.points)];
  return used.some((entry) => entry.questions.some((id) => !questionIds.has(id))) ? "questions" : null;
}

/** Rules 5–7: whoever is seated may take part from now on; seating again changes role, rank, title or delegation. */
export function seatParticipant(state: TableState, command: CommandOf<"SeatParticipant">): Decision {
  if (state.session.state === "published") return reject("already-published");
  const { name, title, ...participant } = command.participant;
  if (participant.role === "delegate" && !command.delegation) return reject("no-delegation");
  return accept([fact({ type: "ParticipantSeated", participant, delegation: command.delegation }, { name, title })]);
}

/** Rule 181: from then on he or she may do nothing here, and what was asked for is frozen. */
export function unseatParticipant(state: TableState, command: CommandOf<"UnseatParticipant">): Decision {
  if (state.session.state === "published") return reject("already-published");
  if (!find(state.participants, command.participant)?.seated) return reject("unknown-participant");
  return accept([fact({ type: "ParticipantUnseated", participant: command.participant })]);
}

/** Rule 182: nothing is keyed on a name. */
export function renameDelegation(state: TableState, command: CommandOf<"RenameDelegation">): Decision {
  if (state.session.state === "published") return reject("already-published");
  if (!find(state.delegations, command.delegation)) return reject("unknown-delegation");
  return accept([fact({ type: "DelegationRenamed", delegation: command.delegation, names: command.names })]);
}

/** Rule 183: a personal allowance, which shows as the limit and nowhere else. */
export function setExtraTime(state: TableState, command: CommandOf<"SetExtraTime">): Decision {
  if (isOver(state)) return reject("session-over");
  const { participant, seconds } = command;
  if (!find(state.participants, participant)) return reject("unknown-participant");
  return accept([fact({ type: "ExtraTimeSet", participant, seconds })]);
}

/** Rule 180: whoever has the floor keeps the time allotted when called. */
export function setProfile(state: TableState, command: CommandOf<"SetProfile">): Decision {
  if (isOver(state)) return reject("session-over");
  return accept([fact({ type: "ProfileSet", profile: command.profile })]);
}

/** Rule 8. */
export function setLimits(state: TableState, command: CommandOf<"SetLimits">): Decision {
  if (isOver(state)) return reject("session-over");
  return accept([fact({ type: "LimitsSet", limits: command.limits })]);
}

export function tablePlanned(state: TableState, body: EventOf<"TablePlanned">): TableState {
  const { number, title, startsAt, endsAt, mode, profile, rehearsal } = body;
  const items = body.items.map((item): Item => ({ ...item, state: "planned", startedAt: null, finishedAt: null }));
  const shown = state.questions.shown.filter((id) => body.questions.some((question) => question.id === id));
  return {
    ...state,
    table: { number, title, startsAt, endsAt, mode, profile, rehearsal },
    agenda: { items: byId(items), order: items.map((item) => item.id), current: null },
    questions: {
      items: byId(body.questions.map((question): Question => ({ ...question, version: 1, correctedAt: null }))),
      order: body.questions.map((question) => question.id),
      shown,
      leadIn: body.leadIn,
    },
  };
}

function byId<T extends { id: string }>(entities: T[]): Record<string, T> {
  return Object.fromEntries(entities.map((entity) => [entity.id, entity]));
}

export function participantSeated(
  state: TableState,
  event: TableEvent,
  body: EventOf<"ParticipantSeated">,
): TableState {
  const { id } = body.participant;
  const participant: Participant = {
    ...body.participant,
    delegation: body.delegation?.id ?? null,
    name: event.texts.name ?? "",
    title: event.texts.title ?? "",
    extra: find(state.participants, id)?.extra ?? 0,
    seated: true,
  };
  return {
    ...state,
    participants: put(state.participants, participant),
    delegations: body.delegation ? put(state.delegations, body.delegation) : state.delegations,
  };
}

export function participantUnseated(state: TableState, body: EventOf<"ParticipantUnseated">): TableState {
  return withParticipant(state, body.participant, { seated: false });
}

export function extraTimeSet(state: TableState, body: EventOf<"ExtraTimeSet">): TableState {
  return withParticipant(state, body.participant, { extra: body.seconds });
}

function withParticipant(state: TableState, id: string, change: Partial<Participant>): TableState {
  return { ...state, participants: put(state.participants, { ...get(state.participants, id), ...change }) };
}

export function delegationRenamed(state: TableState, body: EventOf<"DelegationRenamed">): TableState {
  const delegation: Delegation = { ...get(state.delegations, body.delegation), names: body.names };
  return { ...state, delegations: put(state.delegations, delegation) };
}

export function profileSet(state: TableState, body: EventOf<"ProfileSet">): TableState {
  return { ...state, table: { ...state.table, profile: body.profile } };
}

export function limitsSet(state: TableState, body: EventOf<"LimitsSet">): TableState {
  const profile = { ...state.table.profile, limits: body.limits };
  return { ...state, table: { ...state.table, profile } };
}

/** The delegation that the sender of a command belongs to, if any. */
export function delegationOf(state: TableState, context: Context): string | null {
  return find(state.participants, context.actor.participant)?.delegation ?? null;
}
