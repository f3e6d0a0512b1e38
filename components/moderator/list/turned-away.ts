import type { RequestView, View } from "@/lib/roundtable/view-types";

/** Those whose delegation has not come onto the list since. */
export function stillTurnedAway({ list }: Pick<View, "list">): RequestView[] {
  const all = Object.values(list.requests);
  return all
    .filter(({ state }) => state === "turned-away")
    .filter(({ at, speaker }) => !all.some((other) => other.at > at && other.speaker.seat === speaker.seat))
    .sort((one, other) => one.at - other.at);
}
