import { stillTurnedAway } from "@/components/moderator/list/turned-away";
import type { RequestView, View } from "@/lib/roundtable/view-types";

export const UNHEARD = ["waiting", "parked", "turned-away", "absent"] as const;

/** Somebody who asked and was not heard, and whether a text was handed in. */
export type Unheard = { request: RequestView; why: (typeof UNHEARD)[number]; text: boolean };

type Asked = Pick<View, "list" | "statements">;

/** Whoever asked and could still be invited to write: in the order of the list, then those turned away, then the absent. */
export function unheard({ list, statements }: Asked): Unheard[] {
  const waiting = list.order.flatMap((id) => list.requests[id] ?? []);
  const absent = Object.values(list.requests).filter(({ state }) => state === "absent");
  return [...waiting, ...stillTurnedAway({ list }), ...absent].flatMap((request) => {
    const why = UNHEARD.find((state) => state === request.state);
    if (!why || request.invitedAt !== undefined) return [];
    return [{ request, why, text: hasText(statements, request) }];
  });
}

/** Those who write instead, or were invited to: who has handed in stands behind. */
export function inWriting({ list, statements }: Asked): { request: RequestView; text: boolean }[] {
  const asked = Object.values(list.requests)
    .filter(({ state, invitedAt }) => state === "written" || invitedAt !== undefined)
    .filter(({ state }) => state !== "withdrawn" && state !== "heard")
    .map((request) => ({ request, text: hasText(statements, request) }));
  return asked.sort((one, other) => Number(one.text) - Number(other.text) || one.request.at - other.request.at);
}

/** A text with this request, or one of the same delegation that goes with no request. */
function hasText({ items }: View["statements"], { id, speaker }: RequestView): boolean {
  return Object.values(items).some((statement) => {
    if (statement.state !== "submitted" && statement.state !== "published") return false;
    if (statement.request !== undefined) return statement.request === id;
    return speaker.seat !== undefined && statement.speaker.seat === speaker.seat;
  });
}
