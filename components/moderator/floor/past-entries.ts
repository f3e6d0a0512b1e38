import type { PastPointOfOrderView, PastSpeechView, View } from "@/lib/roundtable/view-types";

export type PastEntry =
  | { is: "speech"; at: number; speech: PastSpeechView }
  | { is: "point"; at: number; point: PastPointOfOrderView };

/** The speeches that are over and the points of order that were ruled, the latest first. */
export function pastEntries({ speeches, pointsOfOrder }: Pick<View, "speeches" | "pointsOfOrder">): PastEntry[] {
  const spoken = Object.values(speeches?.items ?? {}).map(
    (speech): PastEntry => ({ is: "speech", at: speech.startedAt ?? speech.calledAt, speech }),
  );
  const ruled = Object.values(pointsOfOrder?.items ?? {}).map(
    (point): PastEntry => ({ is: "point", at: point.at, point }),
  );
  return [...spoken, ...ruled].sort((one, other) => other.at - one.at);
}

/** The last speech that ended. */
export function lastSpeech({ speeches }: Pick<View, "speeches">): PastSpeechView | undefined {
  const last = speeches?.order.at(-1);
  return last === undefined ? undefined : speeches?.items[last];
}

/** Seconds of the time allotted that a speech left unused; negative where it went over; undefined where nobody spoke. */
export function unusedSeconds({ outcome, startedAt, seconds, allotted }: PastSpeechView): number | undefined {
  if (outcome !== "heard" || startedAt === undefined) return undefined;
  return allotted - Math.round(seconds);
}
