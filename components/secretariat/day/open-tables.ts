import type { Day } from "@/components/secretariat/day/day-screen";

/** The tables whose seats and screens still change. */
export function openTables({ tables }: Pick<Day, "tables">): Day["tables"] {
  return tables.filter(({ initial }) => !["adjourned", "published"].includes(initial.view.session.state));
}

/** Whether the table with this number is one of them. */
export function isOpen(day: Pick<Day, "tables">, table: number): boolean {
  return openTables(day).some(({ initial }) => initial.table === table);
}
