import type { Agenda, ItemStates } from "@/components/table/agenda-editor/plan";
import type { View } from "@/lib/roundtable/view-types";

/** The agenda of a desk's view as a command takes it. */
export function plannedAgenda({ table, agenda }: Pick<View, "table" | "agenda">): Agenda {
  const items = agenda.order
    .flatMap((id) => agenda.items[id] ?? [])
    .map(({ id, kind, title, startsAt, endsAt, questions, speakers = [] }) => {
      return { id, kind, title, startsAt, endsAt, questions, speakers };
    });
  return { startsAt: table.startsAt, endsAt: table.endsAt, items };
}

/** What became of each item so far. */
export function itemStates({ agenda }: Pick<View, "agenda">): ItemStates {
  return Object.fromEntries(Object.values(agenda.items).map(({ id, state }) => [id, state]));
}

/** The view as it would be with another agenda, for the arithmetic of its times. */
export function viewWith<V extends Pick<View, "table" | "agenda">>(view: V, { startsAt, endsAt, items }: Agenda): V {
  const made = items.map((item) => [item.id, { state: "planned" as const, ...view.agenda.items[item.id], ...item }]);
  return {
    ...view,
    table: { ...view.table, startsAt, endsAt },
    agenda: { ...view.agenda, items: Object.fromEntries(made), order: items.map(({ id }) => id) },
  };
}
