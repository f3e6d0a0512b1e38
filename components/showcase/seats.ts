import type { ShowcaseContent } from "@/components/showcase/content";
import type { Seat } from "@/components/table/seat";

/** The first `count` delegations around a table where one speaks, some wait, some were heard and the rest has not asked. */
export function someSeats(
  delegations: ShowcaseContent["delegations"],
  count: number,
  label: (delegation: ShowcaseContent["delegations"][number]) => string,
): Seat[] {
  const waiting = Math.min(9, Math.floor(count / 3));
  return delegations.slice(0, count).map((delegation, index): Seat => {
    const named = { id: delegation.id, label: label(delegation) };
    // Thirteen shares no factor with the sizes shown, so that the states are spread and none is met twice.
    const turn = (index * 13) % count;
    if (turn === 0) return { ...named, state: "speaking" };
    if (turn <= waiting) return { ...named, state: "waiting", place: turn };
    return { ...named, state: turn <= 2 * waiting ? "heard" : "quiet" };
  });
}
