import { type DelegationChoice, delegationChoices } from "@/components/moderator/delegation-choices";
import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/roundtable/view-types";

/** Who may raise a point of order: States first; whose point waits already is left out. Standing on the list is no matter here. */
export function raisers(
  view: Pick<View, "seats" | "participants" | "list" | "floor">,
  locale: Locale,
): DelegationChoice[] {
  const raised = new Set((view.floor.points ?? []).map(({ speaker }) => speaker.seat));
  const choices = delegationChoices(view, locale)
    .filter(({ id }) => !raised.has(id))
    .map((choice) => ({ ...choice, onList: false }));
  return [...choices.filter(({ kind }) => kind === "state"), ...choices.filter(({ kind }) => kind !== "state")];
}
