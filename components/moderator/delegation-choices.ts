import { matches } from "@/components/ui/search-text";
import type { Kind, Names } from "@/lib/roundtable/state";
import type { ParticipantView, View } from "@/lib/roundtable/view-types";

export type DelegationChoice = {
  id: string;
  names: Names;
  kind: Kind;
  participants: ParticipantView[];
  /** It waits or has the floor already: inserting it again wants a reason of the chair. */
  onList: boolean;
};

const ACTIVE = new Set(["waiting", "parked", "called", "speaking", "paused"]);

/** Whom the desk may insert: every delegation seated here, with its delegates. */
export function delegationChoices({
  seats,
  participants,
  list,
}: Pick<View, "seats" | "participants" | "list">): DelegationChoice[] {
  const people = Object.values(participants?.items ?? {}).filter(({ role }) => role === "delegate");
  const active = new Set(
    Object.values(list.requests).flatMap(({ state, speaker }) =>
      ACTIVE.has(state) && speaker.seat ? [speaker.seat] : [],
    ),
  );
  return seats.order.flatMap((id) => {
    const seat = seats.items[id];
    if (!seat) return [];
    const sent = people.filter(({ delegation }) => delegation === id);
    return [{ id, names: seat.names, kind: seat.kind, participants: sent, onList: active.has(id) }];
  });
}

/** Those that a search finds by any of their names or people; who is not on the list yet comes first. */
export function foundDelegations(choices: DelegationChoice[], search: string): DelegationChoice[] {
  const found = choices.filter(({ names, participants }) =>
    matches(search, [...Object.values(names), ...participants.flatMap(({ name, title }) => [name, title])]),
  );
  return [...found.filter(({ onList }) => !onList), ...found.filter(({ onList }) => onList)];
}
