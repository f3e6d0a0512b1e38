import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { isOver, isWaiting } from "./list";
import { find, get } from "./lookup";
import { reordered } from "./queues";
import { type Rejection, reject } from "./rejection";
import { isFrozen, ownRequest } from "./standing";
import type { FloorRequest, TableState } from "./state";

/** Rule 115: a delegation offers another its place for that one's; nothing moves before the other agrees. */
export function proposeSwap(state: TableState, command: CommandOf<"ProposeSwap">, context: Context): Decision {
  if (isOver(state)) return reject("session-over");
  const request = swappable(state, ownRequest(state, command.request, context));
  if ("code" in request) return request;
  const other = swappable(state, find(state.requests, command.with) ?? reject("unknown-request"));
  if ("code" in other) return other;
  if (request.delegation === other.delegation) return reject("swap-not-possible");
  return accept([fact({ type: "SwapProposed", request: request.id, with: other.id })]);
}

/** Rule 116: with both sides' consent the two change places; `with` is needed when several have proposed. */
export function acceptSwap(state: TableState, command: CommandOf<"AcceptSwap">, context: Context): Decision {
  if (isOver(state)) return reject("session-over");
  const request = swappable(state, ownRequest(state, command.request, context));
  if ("code" in request) return request;
  const proposer = swappable(state, proposerTo(state, request.id, command.with) ?? reject("no-swap"));
  if ("code" in proposer) return proposer;
  return accept([fact({ type: "SwapMade", request: proposer.id, with: request.id })]);
}

/** Rule 118: who was asked declines, who asked takes it back, and the desk may end it. */
export function declineSwap(state: TableState, command: CommandOf<"DeclineSwap">, context: Context): Decision {
  const request = ownRequest(state, command.request, context);
  if ("code" in request) return request;
  const own = request.swapWith !== null && (command.with ?? request.swapWith) === request.swapWith;
  const proposer = own ? request : proposerTo(state, request.id, command.with);
  return proposer ? accept([fact({ type: "SwapDeclined", request: proposer.id })]) : reject("no-swap");
}

function swappable(state: TableState, request: FloorRequest | Rejection): FloorRequest | Rejection {
  if ("code" in request) return request;
  if (!isWaiting(request)) return reject("not-waiting");
  return request.kind === "turn" && !isFrozen(state, request) ? request : reject("swap-not-possible");
}

/** Those who wait and have proposed a swap with this request. */
export function proposersTo(state: TableState, id: string): FloorRequest[] {
  return state.list.order.map((other) => get(state.requests, other)).filter(({ swapWith }) => swapWith === id);
}

function proposerTo(state: TableState, id: string, proposer?: string): FloorRequest | undefined {
  const proposers = proposersTo(state, id);
  return proposer === undefined ? proposers[0] : proposers.find((request) => request.id === proposer);
}

export function swapProposed(state: TableState, body: EventOf<"SwapProposed">): TableState {
  return withSwap(state, body.request, { swapWith: body.with });
}

export function swapDeclined(state: TableState, body: EventOf<"SwapDeclined">): TableState {
  return withSwap(state, body.request, { swapWith: null });
}

export function swapMade(state: TableState, event: TableEvent, body: EventOf<"SwapMade">): TableState {
  const order = state.list.order.map((id) => (id === body.request ? body.with : id === body.with ? body.request : id));
  const moved = reordered(state, { ...state.list, order }, { why: "swapped", rank: null, at: event.at });
  const one = withSwap(moved, body.request, { swapWith: null, swapped: body.with });
  return withSwap(one, body.with, { swapWith: null, swapped: body.request });
}

/** Rule 118: with whoever leaves the list, what he or she proposed ends, and what was proposed to him or her. */
export function proposalsEnded(before: TableState, after: TableState): TableState {
  const was = before.list.order;
  if (after.list.order.length >= was.length) return after;
  const proposers = was.filter((id) => get(after.requests, id).swapWith !== null);
  if (proposers.length === 0) return after;
  const here = new Set(after.list.order);
  const ended = proposers.filter((id) => !here.has(id) || !here.has(get(after.requests, id).swapWith ?? ""));
  return ended.reduce((state, id) => withSwap(state, id, { swapWith: null }), after);
}

function withSwap(state: TableState, id: string, change: Partial<FloorRequest>): TableState {
  return { ...state, requests: { ...state.requests, [id]: { ...get(state.requests, id), ...change } } };
}
