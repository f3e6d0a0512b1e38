import { get, placedAt, without } from "./lookup";
import type { FloorRequest, Move, TableState } from "./state";

/** Where a request of this kind waits: turns in the order of the list, replies and responses aside from it. */
export function queueOf({ kind }: Pick<FloorRequest, "kind">): "order" | "aside" {
  return kind === "turn" ? "order" : "aside";
}

/** The ids among which this request stands or would stand. */
export function waitingWith(state: TableState, request: Pick<FloorRequest, "kind">): string[] {
  return state.list[queueOf(request)];
}

/** The request is in neither queue any more. */
export function left(state: TableState, id: string): TableState["list"] {
  const { order, aside } = state.list;
  if (order.includes(id)) return { ...state.list, order: without(order, id) };
  return aside.includes(id) ? { ...state.list, aside: without(aside, id) } : state.list;
}

/** The request stands at this index of its queue; past the end is the end. */
export function placed(
  state: TableState,
  request: Pick<FloorRequest, "id" | "kind">,
  index: number,
): TableState["list"] {
  const queue = queueOf(request);
  const others = without(state.list[queue], request.id);
  return { ...state.list, [queue]: placedAt(others, request.id, Math.min(Math.max(0, index), others.length)) };
}

/**
 * The list in a new order, each who did not cause it told where he or she stood and stands: `because` says why, `put` whom the
 * chair itself put where it stands. Those who advance since somebody left are not told: that is what a list is for.
 */
export function reordered(
  state: TableState,
  list: TableState["list"],
  because: Omit<Move, "from" | "to" | "put">,
  { cause, put }: { cause?: string; put?: string } = {},
): TableState {
  const before = state.list.order;
  const moves = list.order.flatMap((id, index) => {
    const was = before[index] === id ? index : before.indexOf(id);
    return id === cause || was < 0 || was === index ? [] : [{ id, from: was + 1, to: index + 1 }];
  });
  if (moves.length === 0) return { ...state, list };
  const requests = { ...state.requests };
  for (const { id, from, to } of moves) {
    const request = get(requests, id);
    requests[id] = {
      ...request,
      moved: { ...because, from, to, ...(id === put ? own(from, to, because.at) : kept(request, because)) },
    };
  }
  return { ...state, requests, list };
}

const own = (from: number, to: number, at: number): Pick<Move, "put"> => ({ put: { from, to, at } });

/** A confirmed order settles everybody's place anew; any other change leaves what the chair did to this one. */
function kept({ moved }: FloorRequest, { why }: Pick<Move, "why">): Pick<Move, "put"> {
  return moved?.put && why !== "confirmed" ? { put: moved.put } : {};
}
