import type { TableState } from "@/lib/roundtable/state";

/** The times (server time, ms) from which a view of this state reads differently although nothing happened. */
function changesByTime({ list, table }: TableState): number[] {
  const closed = list.closedAt ?? list.closesAt;
  const times = closed === null ? [] : [closed + table.profile.grace * 1000 + 1];
  return list.state === "closing" && list.closesAt !== null ? [list.closesAt, ...times] : times;
}

/** The next such time after `at`; Infinity when there is none. */
export function nextChangeAfter(state: TableState, at: number): number {
  return Math.min(...changesByTime(state).filter((time) => time > at));
}

/** Such times up to `at`, earliest first. */
export function pastChanges(state: TableState, at: number): number[] {
  return changesByTime(state)
    .filter((time) => time <= at)
    .sort((one, other) => one - other);
}
