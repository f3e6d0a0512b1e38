import { byNameIn } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
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

/** Whom the desk may insert: every delegation seated here, with its delegates, by name in the language of the page. */
export function delegationChoices(
  { seats, participants, list }: Pick<View, "seats" | "participants" | "list">,
  locale: Locale,
): DelegationChoice[] {
  const people = Object.values(participants?.items ?? {}).filter(({ role }) => role === "delegate");
  const active = new Set(
    Object.values(list.requests).flatMap(({ state, speaker }) =>
      ACTIVE.has(state) && speaker.seat ? [speaker.seat] : [],
    ),
  );
  const choices = seats.order.flatMap((id) => {
    const seat = seats.items[id];
    if (!seat) return [];
    const sent = people.filter(({ delegation }) => delegation === id);
    return [{ id, names: seat.names, kind: seat.kind, participants: sent, onList: active.has(id) }];
  });
  return choices.sort(byNameIn(locale));
}
