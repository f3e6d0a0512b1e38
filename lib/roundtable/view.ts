import { listStateAt } from "./clock";
import { get } from "./lookup";
import { mayInView } from "./may";
import { compact, remember } from "./remember";
import type { Participant, TableState } from "./state";
import { requestView, seatViews, showsRequest } from "./view-list";
import { pastSpeeches, pointViews, speechView, statementViews } from "./view-record";
import type { Audience, ItemView, ParticipantView, RequestView, View } from "./view-types";

/**
 * What this audience may see of the table at `now` (server time, ms; it decides only whether a closing time has passed).
 * The one place where secrecy is decided: what is sent, shown or cached is made here or by `mine`. Holds no null.
 */
export function view(state: TableState, audience: Audience, now: number): View {
  const { table } = state;
  const shared: View = {
    table: remember("table", table, [], () => tableView(state)),
    session: remember("session", state.session, [], () => compact(state.session)),
    agenda: remember("agenda", state.agenda, [], () => agendaView(state)),
    questions: remember("questions", state.questions, [], () => questionsView(state)),
    list: listView(state, audience, now),
    floor: remember("floor", state.speeches, [state.floor], () => floorView(state)),
    seats: seatViews(state, audience),
    statements: statementViews(state, audience),
    may: mayInView(state, audience, now),
  };
  if (state.announcement) shared.announcement = state.announcement;
  return withOwn(shared, state, audience);
}

function withOwn(shared: View, state: TableState, audience: Audience): View {
  switch (audience) {
    case "public":
    case "participants":
      return shared;
    case "desk":
      return { ...shared, ...stepView(state), speeches: pastSpeeches(state), participants: participantViews(state) };
    case "record":
      return { ...shared, speeches: pastSpeeches(state), points: pointViews(state) };
    default:
      return audience satisfies never;
  }
}

function tableView({ table }: TableState): View["table"] {
  const { number, title, startsAt, endsAt, mode, profile } = table;
  const { limits, amber, handover } = profile;
  return { number, title, startsAt, endsAt, mode, limits, amber, handover };
}

function agendaView({ agenda }: TableState): View["agenda"] {
  const items = mapValues(agenda.items, (item): ItemView => remember("item", item, [], () => compact(item)));
  return compact({ items, order: agenda.order, current: agenda.current });
}

function questionsView({ questions }: TableState): View["questions"] {
  const { items, order, shown, leadIn } = questions;
  return leadIn ? { items, order, shown, leadIn } : { items, order, shown };
}

function listView(state: TableState, audience: Audience, now: number): View["list"] {
  const requests: Record<string, RequestView> = {};
  for (const request of Object.values(state.requests)) {
    if (showsRequest(request, audience)) requests[request.id] = requestView(state, request, audience);
  }
  const { closesAt, order } = state.list;
  return compact({ state: listStateAt(state.list, now), closesAt, requests, order });
}

function floorView(state: TableState): View["floor"] {
  return state.floor ? { speech: speechView(get(state.speeches, state.floor)) } : {};
}

function stepView({ step }: TableState): Pick<View, "step"> {
  if (!step) return {};
  const { seq, at, by, type } = step;
  return { step: { seq, at, by, type } };
}

function participantViews({ participants, delegations }: TableState): View["participants"] {
  return remember("participants", participants, [delegations], () => {
    const items = mapValues(participants, (participant) => participantView(participant, delegations));
    return { items, order: Object.keys(items) };
  });
}

function participantView(participant: Participant, delegations: TableState["delegations"]): ParticipantView {
  const { id, delegation, role, rank, name, title } = participant;
  const hidden = delegation !== null && get(delegations, delegation).nameProtected;
  return compact({
    id,
    delegation,
    role,
    rank,
    name: hidden ? null : name || null,
    title: hidden ? null : title || null,
  });
}

function mapValues<T, U>(map: Record<string, T>, make: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([id, value]) => [id, make(value)]));
}
