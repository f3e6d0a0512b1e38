import { listStateAt } from "./clock";
import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { find, get } from "./lookup";
import { reordered } from "./queues";
import { reject } from "./rejection";
import type { FloorRequest, TableState } from "./state";

export function isOver(state: TableState): boolean {
  return state.session.state === "adjourned" || state.session.state === "published";
}

/** Rules 30–31: the list opens before or during the session, and may be opened again; its order is kept. */
export function openList(state: TableState, context: Context): Decision {
  if (isOver(state)) return reject("session-over");
  if (!state.table.profile.listed) return reject("no-list");
  if (listStateAt(state.list, context.now) === "open") return reject("list-open");
  return accept([fact({ type: "ListOpened" })]);
}

/** Rule 32: `at` lies ahead; announcing again replaces the time. */
export function announceClosing(state: TableState, command: CommandOf<"AnnounceClosing">, context: Context): Decision {
  const refused = notOpen(state, context);
  if (refused) return refused;
  if (command.at <= context.now) return reject("time-passed");
  return accept([fact({ type: "ClosingAnnounced", closesAt: command.at })]);
}

/** Rule 33. */
export function closeList(state: TableState, context: Context): Decision {
  return notOpen(state, context) ?? accept([fact({ type: "ListClosed" })]);
}

function notOpen(state: TableState, context: Context) {
  if (isOver(state)) return reject("session-over");
  const list = listStateAt(state.list, context.now);
  if (list === "not-open") return reject("list-not-open");
  return list === "closed" ? reject("list-closed") : null;
}

/** Rule 34: those named who still wait, in this order; whoever is not named stays behind them, as before. */
export function confirmOrder(state: TableState, command: CommandOf<"ConfirmOrder">): Decision {
  if (isOver(state)) return reject("session-over");
  if (state.list.order.length === 0) return reject("nobody-waiting");
  const order = [...new Set(command.order)];
  const unknown = order.some((id) => !find(state.requests, id));
  if (unknown) return reject("unknown-request");
  const waiting = new Set(state.list.order);
  const named = order.filter((id) => waiting.has(id));
  if (named.length === 0) return reject("not-waiting");
  const body = { type: "OrderConfirmed" as const, order: named };
  return accept([command.reason ? fact(body, { reason: command.reason }) : fact(body)]);
}

export function orderConfirmed(state: TableState, event: TableEvent, body: EventOf<"OrderConfirmed">): TableState {
  const named = new Set(body.order);
  const order = [...body.order, ...state.list.order.filter((id) => !named.has(id))];
  const next = reordered(state, { ...state.list, order }, { why: "confirmed", rank: null, at: event.at });
  const requests = { ...next.requests };
  for (const id of body.order) requests[id] = { ...get(requests, id), confirmed: true, swapped: null };
  return { ...next, requests };
}

/** Who joined meanwhile stays behind; who left stays away. */
export function orderReturned(state: TableState, event: TableEvent, body: EventOf<"OrderReturned">): TableState {
  const now = new Set(state.list.order);
  const before = new Set(body.order);
  const order = [...body.order.filter((id) => now.has(id)), ...state.list.order.filter((id) => !before.has(id))];
  const next = reordered(state, { ...state.list, order }, { why: "returned", rank: null, at: event.at });
  const confirmed = new Set(body.confirmed);
  const requests = { ...next.requests };
  for (const id of order) {
    const request = confirmed.has(id) ? get(requests, id) : unplaced(get(requests, id));
    requests[id] = { ...request, confirmed: confirmed.has(id) };
  }
  return { ...next, requests };
}

/** What the chair did to this one is taken back. */
function unplaced(request: FloorRequest): FloorRequest {
  if (!request.moved?.put) return request;
  const { put: _put, ...moved } = request.moved;
  return { ...request, moved };
}

export function listOpened(state: TableState): TableState {
  return { ...state, list: { ...state.list, state: "open", closesAt: null, closedAt: null } };
}

export function closingAnnounced(state: TableState, body: EventOf<"ClosingAnnounced">): TableState {
  return { ...state, list: { ...state.list, state: "closing", closesAt: body.closesAt, closedAt: null } };
}

export function listClosed(state: TableState, event: TableEvent): TableState {
  const passed = state.list.closesAt !== null && state.list.closesAt <= event.at;
  const closedAt = passed ? state.list.closesAt : event.at;
  return { ...state, list: { ...state.list, state: "closed", closesAt: null, closedAt } };
}

export function listReturned(state: TableState, body: EventOf<"ListReturned">): TableState {
  const { state: returned, closesAt, closedAt } = body;
  return { ...state, list: { ...state.list, state: returned, closesAt, closedAt } };
}

/** May a request that arrives now still be taken, after the list closed? Rule 42: within the grace, flagged late. */
export function inGrace(state: TableState, now: number): boolean {
  const closedAt = state.list.closedAt ?? state.list.closesAt;
  return closedAt !== null && now <= closedAt + state.table.profile.grace * 1000;
}

/** The request, if it waits to be called; parked ones may be called too. */
export function waitingRequest(state: TableState, id: string) {
  const request = find(state.requests, id);
  if (!request) return reject("unknown-request");
  return isWaiting(request) ? request : reject("not-waiting");
}

export function isWaiting({ state }: Pick<FloorRequest, "state">): boolean {
  return state === "waiting" || state === "parked";
}
