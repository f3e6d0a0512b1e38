import { remaining } from "@/lib/roundtable/clock";
import { clockOf, type PointOfOrderView, type View } from "@/lib/roundtable/view-types";

export type PendingPoint = {
  /** The one to be ruled first: the latest. */
  point: PointOfOrderView;
  /** Those below it, the next one first. */
  below: PointOfOrderView[];
  /** Whole seconds at which a point of order stopped the clock. */
  left?: number;
};

/** The point of order that waits for the chair, if any, and what it stopped. */
export function pendingPoint({ points = [], speech }: View["floor"]): PendingPoint | undefined {
  const point = points.at(-1);
  if (!point) return undefined;
  const below = points.slice(0, -1).reverse();
  const { pausedAt } = speech?.clock ?? {};
  if (speech?.pausedBy !== "point" || pausedAt === undefined) return { point, below };
  return { point, below, left: Math.ceil(remaining(clockOf(speech.clock), pausedAt) / 1000) };
}
