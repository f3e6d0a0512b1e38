import type { Draft, Newcomer, PlannedTable, Seated } from "@/components/secretariat/programme/types";

type Named = Pick<PlannedTable, "people" | "plan">;

/** Those new to the meeting whom some item names. */
export function newlyNamed({ newcomers, plan }: Draft): Newcomer[] {
  const named = new Set(plan.items.flatMap(({ speakers }) => speakers));
  return newcomers.filter(({ id, key }) => id === undefined && named.has(key));
}

/** The draft once they sit there: items name them by their ids. Whom the table does not show by this name stays as it is. */
export function withIds(draft: Draft, fresh: Newcomer[], before: Seated[], now: Seated[]): Draft {
  const known = new Set(before.map(({ id }) => id));
  const arrived = now.filter(({ id }) => !known.has(id));
  const ids = new Map(
    fresh.flatMap(({ key, name }) => {
      const index = arrived.findIndex((one) => one.name === name);
      return index < 0 ? [] : arrived.splice(index, 1).map(({ id }): [string, string] => [key, id]);
    }),
  );
  const items = draft.plan.items.map((item) => ({
    ...item,
    speakers: item.speakers.map((one) => ids.get(one) ?? one),
  }));
  return {
    ...draft,
    plan: { ...draft.plan, items },
    newcomers: draft.newcomers.filter(({ key }) => !ids.has(key)),
  };
}

/**
 * Whoever an item now names and who has no seat here gets one with the plan: on a panel the panellist's. Whom the plan named
 * before was seated then, and may have been unseated since.
 */
export function namedWithoutSeat({ people, plan: before }: Named, { plan, newcomers }: Draft): Newcomer[] {
  const known = before.items.flatMap(({ speakers }) => speakers);
  const seated = new Set([...people.map(({ id }) => id), ...newcomers.map(({ key }) => key), ...known]);
  const found = new Map<string, Newcomer>();
  for (const { kind, speakers } of plan.items) {
    const role = kind === "panel" ? "panellist" : "speaker";
    for (const id of speakers) {
      if (!seated.has(id) && !found.has(id)) found.set(id, { key: id, id, name: "", title: "", delegation: "", role });
    }
  }
  return [...found.values()];
}
