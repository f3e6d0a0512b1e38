import type { PlannedTable } from "@/components/secretariat/programme/types";
import { dayIn } from "@/lib/i18n/zone-time";

/** Tables that meet at the same time: each overlaps another of them. */
export type Slot = { startsAt: number; endsAt: number; tables: PlannedTable[] };
export type Day = { day: string; slots: Slot[] };

/** The tables by day and by slot, those of one slot by their number. Tables without a time are left out. */
export function daysOf(tables: PlannedTable[], timeZone: string): Day[] {
  const days: Day[] = [];
  for (const slot of slotsOf(tables)) {
    const day = dayIn(timeZone, slot.startsAt);
    const last = days.at(-1);
    if (last?.day === day) last.slots.push(slot);
    else days.push({ day, slots: [slot] });
  }
  return days;
}

function slotsOf(tables: PlannedTable[]): Slot[] {
  const planned = tables.filter((table) => table.planned);
  const slots: Slot[] = [];
  for (const table of planned.sort(
    (one, other) => one.plan.startsAt - other.plan.startsAt || one.number - other.number,
  )) {
    const last = slots.at(-1);
    const { startsAt, endsAt } = table.plan;
    if (!last || startsAt >= last.endsAt) slots.push({ startsAt, endsAt, tables: [table] });
    else {
      last.tables.push(table);
      last.endsAt = Math.max(last.endsAt, endsAt);
    }
  }
  return slots.map((slot) => ({ ...slot, tables: slot.tables.sort((one, other) => one.number - other.number) }));
}

/** What cannot be: one room, or the same people, at two tables at once. Each is told to both tables. */
export type Clash = { table: number; other: number } & ({ room: string } | { people: string[] });

export function clashesOf(tables: PlannedTable[]): Clash[] {
  return tables.flatMap((one) =>
    tables.flatMap((other) => {
      if (one === other || !one.planned || !other.planned || !overlap(one, other)) return [];
      const at = { table: one.number, other: other.number };
      const room = one.room.trim();
      const sameRoom = room !== "" && room.toLowerCase() === other.room.trim().toLowerCase();
      const people = one.people.filter(({ id }) => other.people.some((person) => person.id === id));
      const names = people.map(({ name, title }) => name || title);
      return [...(sameRoom ? [{ ...at, room }] : []), ...(names.length > 0 ? [{ ...at, people: names }] : [])];
    }),
  );
}

function overlap({ plan: one }: PlannedTable, { plan: other }: PlannedTable): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
