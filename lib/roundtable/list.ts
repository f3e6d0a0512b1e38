import { listStateAt } from "./clock";
import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { find } from "./lookup";
import { reject } from "./rejection";
import type { FloorRequest, TableState } from "./state";

export function isOver(state: TableState): boolean {
  return state.session.state === "adjourned" || state.session.state === "published";
}

/** Rules 30–31: the list opens before or during the session, and may be opened again; its order is kept. */
export function openList(state: TableState, context: Context): Decision {
  if (isOver(state)) return reject("session-over");
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

const ACTIVE = new Set(["waiting", "parked", "called", "speaking", "paused"]);

/** The request with which a delegation stands on the list or holds the floor in this capacity. */
export function activeRequest(state: TableState, delegation: string, speakingAs: string): FloorRequest | undefined {
  return Object.values(state.requests).find(
    (request) => request.delegation === delegation && request.speakingAs === speakingAs && ACTIVE.has(request.state),
  );
}

/** The request, if it waits to be called; parked ones may be called too. */
export function waitingRequest(state: TableState, id: string) {
  const request = find(state.requests, id);
  if (!request) return reject("unknown-request");
  return request.state === "waiting" || request.state === "parked" ? request : reject("not-waiting");
}
