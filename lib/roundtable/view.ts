import { listStateAt } from "./clock";
import { find, get } from "./lookup";
import { mayInView } from "./may";
import { compact, remember } from "./remember";
import type { Item, Participant, TableState } from "./state";
import { adviceView, requestViews, seatViews, speakerView } from "./view-list";
import {
  pastPointsOfOrder,
  pastSpeeches,
  pointOfOrderView,
  pointViews,
  speechView,
  statementViews,
} from "./view-record";
import type { Audience, ChairView, ItemView, NamedView, ParticipantView, QuestionView, View } from "./view-types";

/**
 * What this audience may see of the table at `now` (server time, ms; it decides only whether a closing time has passed).
 * The one place where secrecy is decided: what is sent, shown or cached is made here or by `mine`. Holds no null.
 */
export function view(state: TableState, audience: Audience, now: number): View {
  const { table } = state;
  const shared: View = {
    table: remember(`table-${audience === "desk"}`, table, [], () => tableView(state, audience)),
    session: remember(`session-${audience}`, state.session, [state.participants], () => sessionView(state, audience)),
    agenda: agendaView(state, audience),
    questions: remember("questions", state.questions, [], () => questionsView(state)),
    list: listView(state, audience, now),
    floor: floorView(state, audience),
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
      return { ...shared, ...stepView(state), ...pastOf(state, audience), participants: participantViews(state) };
    case "record":
      return { ...shared, ...pastOf(state, audience), points: pointViews(state) };
    default:
      return audience satisfies never;
  }
}

function tableView({ table }: TableState, audience: Audience): View["table"] {
  const { number, title, startsAt, endsAt, mode, profile, rehearsal } = table;
  const { limits, amber, handover, listed, overrunShown } = profile;
  const shared = { number, title, startsAt, endsAt, mode, limits, amber, handover, listed, overrunShown };
  const marked = rehearsal ? { ...shared, rehearsal: true as const } : shared;
  return audience === "desk" ? { ...marked, profile } : marked;
}

function sessionView({ session, participants, delegations }: TableState, audience: Audience): View["session"] {
  const { chair, ...facts } = session;
  const person = chair === null ? undefined : find(participants, chair);
  return compact({ ...facts, chair: person ? chairView(person, delegations, audience) : null });
}

/** Rule 16: a title for everybody; a name inside; the id for the desk. Rule 100 holds here too. */
function chairView(person: Participant, delegations: TableState["delegations"], audience: Audience): ChairView {
  const hidden = person.delegation !== null && get(delegations, person.delegation).nameProtected;
  const inside = audience === "desk" || audience === "record";
  return compact({
    id: audience === "desk" ? person.id : null,
    name: inside && !hidden ? person.name || null : null,
    title: hidden ? null : person.title || null,
  });
}

function agendaView(state: TableState, audience: Audience): View["agenda"] {
  const { agenda, participants, delegations } = state;
  return remember(`agenda-${audience}`, agenda, [participants, delegations], () => {
    const items = mapValues(agenda.items, (item) => itemView(state, item, audience));
    return compact({ items, order: agenda.order, current: agenda.current });
  });
}

/** Rule 187: who is named for an item is seen as he or she would be on the list; the desk has the ids, to change them. */
function itemView({ participants, delegations }: TableState, item: Item, audience: Audience): ItemView {
  return remember(`item-${audience}`, item, [participants, delegations], () => {
    const { speakers, ...facts } = item;
    const people = speakers.flatMap((id) => find(participants, id) ?? []).filter(({ seated }) => seated);
    const named = people.map((person) => namedView(person, delegations, audience));
    return compact({
      ...facts,
      named: named.length > 0 ? named : null,
      speakers: audience === "desk" ? speakers : null,
    });
  });
}

function namedView(person: Participant, delegations: TableState["delegations"], audience: Audience): NamedView {
  const id = audience === "desk" ? { id: person.id } : {};
  const delegation = person.delegation === null ? undefined : get(delegations, person.delegation);
  if (delegation) return { ...speakerView(delegation, person, audience), ...id };
  const inside = audience === "desk" || audience === "record";
  const known = { title: person.title || null, name: inside ? person.name || null : null };
  return compact({ ...known, panellist: person.panellist ? (true as const) : null, ...id });
}

function questionsView({ questions }: TableState): View["questions"] {
  const { order, shown, leadIn } = questions;
  const items = mapValues(questions.items, (item): QuestionView => remember("question", item, [], () => compact(item)));
  return leadIn ? { items, order, shown, leadIn } : { items, order, shown };
}

function listView(state: TableState, audience: Audience, now: number): View["list"] {
  const { closesAt, order, aside } = state.list;
  const requests = requestViews(state, audience);
  const own = audience === "desk" ? adviceView(state) : {};
  const waitingAside = aside.length > 0 ? aside : null;
  return compact({ state: listStateAt(state.list, now), closesAt, requests, order, aside: waitingAside, ...own });
}

function floorView(state: TableState, audience: Audience): View["floor"] {
  const points = state.pending.map((id) => pointOfOrderView(state, get(state.pointsOfOrder, id), audience));
  const pending = points.length > 0 ? { points } : {};
  if (!state.floor) return pending;
  const speech = get(state.speeches, state.floor);
  return { speech: speechView(speech, get(state.requests, speech.request), audience), ...pending };
}

function pastOf(state: TableState, audience: "desk" | "record"): Pick<View, "speeches" | "pointsOfOrder"> {
  const pointsOfOrder = pastPointsOfOrder(state, audience);
  return { speeches: pastSpeeches(state), ...(pointsOfOrder ? { pointsOfOrder } : {}) };
}

function stepView({ step }: TableState): Pick<View, "step"> {
  if (!step) return {};
  const { seq, at, by, type } = step;
  return { step: { seq, at, by, type } };
}

function participantViews({ participants, delegations }: TableState): View["participants"] {
  return remember("participants", participants, [delegations], () => {
    const seated = Object.entries(participants).filter(([, participant]) => participant.seated);
    const items = mapValues(Object.fromEntries(seated), (participant) => participantView(participant, delegations));
    return { items, order: Object.keys(items) };
  });
}

function participantView(participant: Participant, delegations: TableState["delegations"]): ParticipantView {
  const { id, delegation, role, rank, name, title, panellist, gender, extra } = participant;
  const hidden = delegation !== null && get(delegations, delegation).nameProtected;
  return compact({
    id,
    delegation,
    role,
    rank,
    name: hidden ? null : name || null,
    title: hidden ? null : title || null,
    panellist: panellist ? (true as const) : null,
    gender: hidden ? null : gender,
    extra: extra || null,
  });
}

function mapValues<T, U>(map: Record<string, T>, make: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([id, value]) => [id, make(value)]));
}
