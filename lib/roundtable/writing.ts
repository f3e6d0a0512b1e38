import type { CommandOf } from "./commands";
import { accept, type Context, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { isWaiting } from "./list";
import { find, get, put } from "./lookup";
import { left, placed, reordered } from "./queues";
import { reject } from "./rejection";
import { remember } from "./remember";
import type { FloorRequest, TableState } from "./state";

/** Rules 140–141: all who wait, or those named, are offered to hand it in in writing; one message, a time if there is one. */
export function inviteToWrite(state: TableState, command: CommandOf<"InviteToWrite">, context: Context): Decision {
  if (state.session.state === "published") return reject("already-published");
  if (command.until !== undefined && command.until <= context.now) return reject("time-passed");
  const ids = [...new Set(command.requests ?? state.list.order)];
  if (ids.length === 0) return reject("nobody-waiting");
  const requests = ids.map((id) => find(state.requests, id));
  if (requests.some((request) => request === undefined)) return reject("unknown-request");
  if (!(requests as FloorRequest[]).every(mayInvite)) return reject("not-to-invite");
  const { until = null, message } = command;
  const texts = message === undefined ? undefined : { message };
  return accept(ids.map((request) => fact({ type: "RequestInvited", request, until }, texts)));
}

/** Rule 140: who waits, was turned away or absent, or was invited before. */
function mayInvite(request: FloorRequest): boolean {
  return isWaiting(request) || ["turned-away", "absent", "written"].includes(request.state);
}

/** Those whom an invitation would reach that has not yet: all who wait, were turned away or absent. */
export function notYetInvited({ requests }: TableState): string[] {
  return remember("not-yet-invited", requests, [], () =>
    Object.values(requests).flatMap((request) =>
      mayInvite(request) && request.state !== "written" && request.invitedAt === null ? [request.id] : [],
    ),
  );
}

export function requestInvited(state: TableState, event: TableEvent, body: EventOf<"RequestInvited">): TableState {
  const before = get(state.requests, body.request);
  const invited = { invitedAt: event.at, writeUntil: body.until, invitation: event.texts.message ?? null };
  const request = { ...before, ...invited, state: isWaiting(before) ? ("written" as const) : before.state };
  return { ...state, requests: put(state.requests, request), list: left(state, request.id) };
}

export function invitationRevoked(
  state: TableState,
  event: TableEvent,
  body: EventOf<"InvitationRevoked">,
): TableState {
  const request = { ...get(state.requests, body.request), ...body.before };
  const held = { ...state, requests: put(state.requests, request) };
  if (body.place === null) return held;
  const because = { why: "returned" as const, rank: null, at: event.at };
  return reordered(held, placed(held, request, body.place), because, { cause: request.id });
}
