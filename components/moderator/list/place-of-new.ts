import type { View } from "@/lib/roundtable/view-types";

const SPOKE = new Set(["heard", "called", "speaking", "paused"]);

/** Where one who is inserted stands unless the chair says otherwise: where a request would, first turns before second ones; null is the end. */
export function placeOfNew({ list, table }: Pick<View, "list" | "table">, seat: string | undefined): string | null {
  const { order, requests } = list;
  const spoke = Object.values(requests).some(
    ({ kind, state, speaker }) => kind === undefined && SPOKE.has(state) && speaker.seat === seat,
  );
  if (spoke || table.profile?.secondTurns !== "after-first-turns") return null;
  const last = order.findLastIndex((id) => (requests[id]?.turn ?? 1) === 1 || requests[id]?.confirmed);
  return order[last + 1] ?? null;
}
