import type { ShownPoint } from "@/components/rapporteur/shown-points";
import { type Held, heldOrder } from "@/components/table/held/list-order";

/** The order after a point was put before another one, or last. */
export function movedOrder(order: string[], point: string, before: string | null): string[] {
  const others = order.filter((id) => id !== point);
  const at = before === null ? -1 : others.indexOf(before);
  return heldOrder(order, { id: point, index: at < 0 ? others.length : at });
}

/**
 * What a point that is let go among those of its question stands before in the order of all; null for the end, undefined where that is its
 * place already. It stays close to its new neighbour, so that its place under its other questions changes as little as may be.
 */
export function dropBefore(all: string[], shown: string[], { id, index }: Held): string | null | undefined {
  const from = shown.indexOf(id);
  const there = shown[index];
  if (from < 0 || there === undefined || index === from) return undefined;
  if (index < from) return there;
  const others = all.filter((other) => other !== id);
  return others[others.indexOf(there) + 1] ?? null;
}

/** What is new or goes has no place that anybody else could name. */
export function isPlaced({ waits }: ShownPoint): boolean {
  return waits !== "recording" && waits !== "removing";
}

/** The points in the order in which they stand while one of them is held; those without a place keep theirs. */
export function inHeldOrder(points: ShownPoint[], order: string[]): ShownPoint[] {
  const byId = new Map(points.map((each) => [each.point.id, each]));
  const placed = order.flatMap((id) => byId.get(id) ?? []);
  return points.map((each) => (isPlaced(each) ? (placed.shift() ?? each) : each));
}
