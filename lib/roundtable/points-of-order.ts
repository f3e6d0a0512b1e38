import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, NewEvent, TableEvent } from "./events";
import { find, get, put, without } from "./lookup";
import { delegationOf } from "./planning";
import { overridable, reject } from "./rejection";
import type { Speech, TableState } from "./state";

/** Rules 120–122: on any list, open or closed; the running clock stops. One that is not ruled yet does not bar another. */
export function raisePointOfOrder(
  state: TableState,
  command: CommandOf<"RaisePointOfOrder">,
  context: Context,
): Decision {
  if (state.session.state !== "live") return reject("session-not-live");
  const own = context.actor.role === "delegate";
  const delegation = own ? delegationOf(state, context) : (command.delegation ?? null);
  if (delegation === null) return reject("no-delegation");
  const raising = find(state.delegations, delegation);
  if (!raising) return reject("unknown-delegation");
  if (raising.kind !== "state" && !context.override) return overridable("not-a-member");
  if (state.pending.some((id) => get(state.pointsOfOrder, id).delegation === delegation))
    return reject("point-pending");
  const participant = own ? context.actor.participant : null;
  const point = context.newId();
  const raised = fact({ type: "PointOfOrderRaised", point, delegation, participant });
  const speech = state.floor ? get(state.speeches, state.floor) : undefined;
  if (!speech || !isRunning(speech)) return accept([raised], { point });
  return accept([raised, fact({ type: "ClockPaused", speech: speech.id, by: "point" })], { point });
}

function isRunning({ clock }: Speech): boolean {
  return clock.startedAt !== null && clock.pausedAt === null;
}

/** Rules 123–124: the latest is ruled first; with the last the clock goes on with what was left. */
export function rulePointOfOrder(state: TableState, command: CommandOf<"RulePointOfOrder">): Decision {
  const top = state.pending.at(-1);
  if (top === undefined) return reject("no-point-pending");
  if (state.session.state !== "live") return reject("session-not-live");
  if (command.point !== undefined && command.point !== top) {
    return state.pending.includes(command.point) ? reject("point-pending") : reject("no-point-pending");
  }
  const ruled = fact({ type: "PointOfOrderRuled", point: top }, { ruling: command.ruling });
  const speech = state.floor ? get(state.speeches, state.floor) : undefined;
  if (state.pending.length > 1 || speech?.pausedBy !== "point") return accept([ruled]);
  return accept([ruled, fact({ type: "ClockResumed", speech: speech.id })]);
}

/** Rule 125: what was not ruled when the session ended lapses. */
export function lapsedPoints(state: TableState): NewEvent[] {
  return state.pending.toReversed().map((point) => fact({ type: "PointOfOrderRuled", point }));
}

export function pointOfOrderRaised(
  state: TableState,
  event: TableEvent,
  { point, delegation, participant }: EventOf<"PointOfOrderRaised">,
): TableState {
  const raised = { id: point, delegation, participant, at: event.at, speech: state.floor, ruledAt: null, ruling: null };
  return { ...state, pointsOfOrder: put(state.pointsOfOrder, raised), pending: [...state.pending, point] };
}

export function pointOfOrderRuled(
  state: TableState,
  event: TableEvent,
  body: EventOf<"PointOfOrderRuled">,
): TableState {
  const ruled = { ...get(state.pointsOfOrder, body.point), ruledAt: event.at, ruling: event.texts.ruling ?? "" };
  return { ...state, pointsOfOrder: put(state.pointsOfOrder, ruled), pending: without(state.pending, body.point) };
}

export function pointOfOrderReturned(state: TableState, body: EventOf<"PointOfOrderReturned">): TableState {
  const point = { ...get(state.pointsOfOrder, body.point), ruledAt: null, ruling: null };
  const pointsOfOrder = put(state.pointsOfOrder, point);
  const raisedAt = (id: string) => get(pointsOfOrder, id).at;
  const pending = [...state.pending, point.id].sort((one, other) => raisedAt(one) - raisedAt(other));
  return { ...state, pointsOfOrder, pending };
}
