import type { NamedView, RequestView, View } from "@/lib/roundtable/view-types";

const WAITS: ReadonlySet<RequestView["state"]> = new Set(["waiting", "parked", "called", "speaking", "paused"]);

type Floor = Pick<View, "agenda" | "list" | "participants" | "speeches">;

/** Whether somebody named for the current item may be put on the list with one press; else why not. */
export type NamedNow = { person: NamedView; delegation?: string; why?: "waiting" | "heard" | "noFloor" };

/** Those who are named for the item that runs, with what became of them in it. */
export function namedNow({ agenda, list, participants, speeches }: Floor): NamedNow[] {
  const item = agenda.current === undefined ? undefined : agenda.items[agenda.current];
  const heard = new Set(
    Object.values(speeches?.items ?? {})
      .filter(({ outcome, endedAt }) => outcome === "heard" && endedAt >= (item?.startedAt ?? 0))
      .map(({ request }) => request),
  );
  return (item?.named ?? []).map((person) => {
    const { role, delegation } = participants?.items[person.id ?? ""] ?? {};
    if (role !== "delegate" || delegation === undefined) return { person, why: "noFloor" };
    const own = Object.values(list.requests).filter((request) => request.participant === person.id);
    if (own.some(({ state }) => WAITS.has(state))) return { person, delegation, why: "waiting" };
    return { person, delegation, ...(own.some(({ id }) => heard.has(id)) && { why: "heard" as const }) };
  });
}

/** Before whom one who is named for the item stands: behind the others who are; null is the end of the list. */
export function placeOfNamed({ agenda, list }: Pick<View, "agenda" | "list">): string | null {
  const item = agenda.current === undefined ? undefined : agenda.items[agenda.current];
  const named = new Set(item?.named?.map(({ id }) => id));
  return list.order.find((id) => !named.has(list.requests[id]?.participant)) ?? null;
}
