import { agendaOf } from "@/lib/roundtable/agenda-change";
import type { TableState } from "@/lib/roundtable/state";
import type { PlannedTable } from "@/lib/server/meetings";

/** The plan that a table has, to plan another one with; every time of it put through `shift` (ms to ms). */
export function planOf(state: TableState, shift: (at: number) => number): Omit<PlannedTable, "number"> {
  const { table, questions } = state;
  const { startsAt, endsAt, items } = agendaOf(state);
  return {
    title: table.title,
    startsAt: shift(startsAt),
    endsAt: shift(endsAt),
    mode: table.mode,
    profile: table.profile,
    leadIn: questions.leadIn,
    items: items.map((item) => ({ ...item, startsAt: shift(item.startsAt), endsAt: shift(item.endsAt) })),
    questions: questions.order
      .flatMap((id) => questions.items[id] ?? [])
      .map(({ version: _version, correctedAt: _correctedAt, ...question }) => question),
  };
}
