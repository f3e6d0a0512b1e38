import type { RequestView, View } from "@/lib/roundtable/view-types";

/** The request whose turn it is; undefined while nobody has the floor. */
export function requestOnTheFloor({ floor, list }: Pick<View, "floor" | "list">): RequestView | undefined {
  return floor.speech && list.requests[floor.speech.request];
}
