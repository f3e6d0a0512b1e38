import type { CommandOf } from "./commands";
import { accept, type Decision, fact } from "./decision";
import type { EventOf, TableEvent } from "./events";
import { isOver, isWaiting } from "./list";
import { find, get } from "./lookup";
import { reordered } from "./queues";
import { reject } from "./rejection";
import type { FloorRequest, TableState } from "./state";

/**
 * Rules 113–114: several entries become one. Those of other delegations are spoken for ("also on behalf of …"), which gives the time of
 * a group; a second entry of the same delegation only goes.
 */
export function mergeRequests(state: TableState, command: CommandOf<"MergeRequests">): Decision {
  if (isOver(state)) return reject("session-over");
  const ids = [...new Set([command.request, ...command.merged])];
  const requests = ids.map((id) => find(state.requests, id));
  if (requests.some((request) => request === undefined)) return reject("unknown-request");
  const [request, ...merged] = requests as FloorRequest[];
  if (!request || merged.length === 0) return reject("merge-not-possible");
  if ([request, ...merged].some(({ kind, video }) => kind !== "turn" || video !== null))
    return reject("merge-not-possible");
  if (![request, ...merged].every(isWaiting)) return reject("not-waiting");
  const others = merged.flatMap(({ delegation, onBehalfOf }) => [delegation, ...onBehalfOf]);
  const onBehalfOf = union(request.onBehalfOf, others).filter((id) => id !== request.delegation);
  const spokenFor = onBehalfOf.length > request.onBehalfOf.length;
  const body = {
    type: "RequestsMerged" as const,
    request: request.id,
    merged: merged.map(({ id }) => id),
    onBehalfOf,
    questions: union(
      request.questions,
      merged.flatMap(({ questions }) => questions),
    ),
    speakingAs: spokenFor ? ("group" as const) : request.speakingAs,
  };
  return accept([fact(body)]);
}

function union(one: string[], other: string[]): string[] {
  return [...new Set([...one, ...other])];
}

export function requestsMerged(state: TableState, body: EventOf<"RequestsMerged">): TableState {
  const { request: id, merged, onBehalfOf, questions, speakingAs } = body;
  const requests = { ...state.requests, [id]: { ...get(state.requests, id), onBehalfOf, questions, speakingAs } };
  for (const gone of merged) requests[gone] = { ...get(state.requests, gone), state: "merged", mergedInto: id };
  const away = new Set(merged);
  return { ...state, requests, list: { ...state.list, order: state.list.order.filter((other) => !away.has(other)) } };
}

/** Each returns to the place it had; who joined meanwhile stays behind. */
export function requestsUnmerged(state: TableState, event: TableEvent, body: EventOf<"RequestsUnmerged">): TableState {
  const requests = { ...state.requests, [body.request]: { ...get(state.requests, body.request), ...body.before } };
  const still = body.merged.filter(({ request }) => get(state.requests, request).state === "merged");
  for (const { request, state: was } of still) {
    requests[request] = { ...get(state.requests, request), state: was, mergedInto: null };
  }
  const back = new Set([...state.list.order, ...still.map(({ request }) => request)]);
  const known = new Set(body.order);
  const order = [...body.order.filter((id) => back.has(id)), ...state.list.order.filter((id) => !known.has(id))];
  return reordered({ ...state, requests }, { ...state.list, order }, { why: "returned", rank: null, at: event.at });
}
