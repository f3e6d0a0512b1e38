import { placedRequests } from "@/components/table/placed-requests";
import type { View } from "@/lib/roundtable/view-types";

/**
 * One line of a proposed order: where it would stand, where it stands now, and whether the proposal moves it by itself. Places are
 * those that the list shows: from 1, none for who is set aside.
 */
export type ComparedPlace = { request: string; place?: number; now?: number; moves: boolean };

/** The whole proposed order beside the present one; undefined where nothing is proposed. */
export function compareOrder({
  order,
  requests,
  proposed,
  suggestions = [],
}: View["list"]): ComparedPlace[] | undefined {
  if (!proposed) return undefined;
  const moving = new Set(suggestions.map(({ request }) => request));
  const now = new Map(placedRequests({ order, requests }).map(({ request, place }) => [request.id, place]));
  return placedRequests({ order: proposed, requests }).map(({ request: { id }, place }) => ({
    request: id,
    place,
    now: now.get(id),
    moves: moving.has(id),
  }));
}
