import type { PlayedTable } from "./played-table";
import { liveTable } from "./table-live";
import { otherTables } from "./tables-other";
import type { Times } from "./times";

/** All that has happened at the demo meeting until now, by table, in the order of their numbers. */
export function playDemo(times: Times, newId: () => string): PlayedTable[] {
  const tables = [liveTable(times, newId), ...otherTables(times, newId)];
  return tables.toSorted((a, b) => a.state.table.number - b.state.table.number);
}
