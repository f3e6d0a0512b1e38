import type { CommandOf } from "./commands";
import { accept, type Decision, fact } from "./decision";
import type { EventBody, EventOf, PlannedItem } from "./events";
import { isOver } from "./list";
import { find, get } from "./lookup";
import { reject } from "./rejection";
import type { Item, TableState } from "./state";

type Agenda = Omit<EventOf<"AgendaChanged">, "type">;

/** Rules 185–186: the whole agenda, as somebody who had `seen` the present one wants it. */
export function changeAgenda(state: TableState, command: CommandOf<"ChangeAgenda">): Decision {
  if (isOver(state)) return reject("session-over");
  const { startsAt, endsAt, items, seen } = command;
  const present = agendaOf(state);
  if (!isSame(seen, present)) return reject("agenda-changed");
  const wrong = endsAt <= startsAt ? "endsAt" : wrongItem(items, Object.keys(state.questions.items));
  if (wrong) return reject("invalid-plan", { field: wrong });
  const kept = new Set(items.map(({ id }) => id));
  const lost = Object.values(state.agenda.items).find((item) => item.state !== "planned" && !kept.has(item.id));
  if (lost) return reject("item-not-planned");
  return accept([fact({ type: "AgendaChanged", startsAt, endsAt, items })]);
}

/** Rules 2 and 185: which item of an agenda cannot be; null when all can. */
export function wrongItem(items: PlannedItem[], questions: string[]): string | null {
  const known = new Set(questions);
  if (new Set(items.map(({ id }) => id)).size < items.length) return "items";
  const wrong = items.find((item) => item.endsAt < item.startsAt || item.questions.some((id) => !known.has(id)));
  return wrong ? `items.${wrong.id}` : null;
}

/** The event that would bring the present agenda back. */
export function agendaBefore(state: TableState): EventBody {
  return { type: "AgendaChanged", ...agendaOf(state) };
}

/** The agenda as a command would give it. */
export function agendaOf({ table, agenda }: TableState): Agenda {
  const items = agenda.order.map((id) => plannedOf(get(agenda.items, id)));
  return { startsAt: table.startsAt, endsAt: table.endsAt, items };
}

/** What of an item was planned, without what became of it. */
function plannedOf({ id, kind, title, startsAt, endsAt, questions, speakers }: Item): PlannedItem {
  return { id, kind, title, startsAt, endsAt, questions, speakers };
}

function isSame(one: Agenda, other: Agenda): boolean {
  const plain = ({ startsAt, endsAt, items }: Agenda) => JSON.stringify([startsAt, endsAt, items.map(inOneOrder)]);
  return plain(one) === plain(other);
}

function inOneOrder({ id, kind, title, startsAt, endsAt, questions, speakers }: PlannedItem) {
  return [id, kind, title, startsAt, endsAt, questions, speakers];
}

export function agendaChanged(state: TableState, { startsAt, endsAt, items }: EventOf<"AgendaChanged">): TableState {
  const changed = items.map((item): Item => {
    const { state: now = "planned", startedAt = null, finishedAt = null } = find(state.agenda.items, item.id) ?? {};
    return { ...item, state: now, startedAt, finishedAt };
  });
  const byId = Object.fromEntries(changed.map((item) => [item.id, item]));
  return {
    ...state,
    table: { ...state.table, startsAt, endsAt },
    agenda: { ...state.agenda, items: byId, order: items.map(({ id }) => id) },
  };
}
