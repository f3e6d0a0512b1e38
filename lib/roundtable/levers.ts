import { isOver } from "./agenda-parts";
import type { CommandInput } from "./commands";
import { callable, estimates, isReached, type ListFit, type ListFits, listFits } from "./schedule";
import type { Limits } from "./state";
import type { RequestView, View } from "./view-types";

/*
 * What the chair may do when the list does not fit (domain brief, §4 "Overrun"): each with the command that does it and with
 * what it would change, found by changing the view as the command would. Nothing here acts.
 */

type Command<T extends CommandInput["type"]> = Extract<CommandInput, { type: T }>;

export type Lever = (
  | { lever: "limit"; seconds: number; command: Command<"SetLimits"> }
  | { lever: "skip"; item: string; command: Command<"SkipItem"> }
  | { lever: "finish"; item: string; command: Command<"FinishItem"> }
  | { lever: "close"; command: Command<"CloseList"> }
  | { lever: "invite"; requests: string[]; command: Command<"InviteToWrite"> }
) & {
  /** Whether the list would fit then. */
  after: ListFits;
};

/** Limits that a chair can say aloud, in seconds; the longest that fits is found in steps of ten. */
const USUAL = [150, 120, 90, 60];
const STEP = 10;
const SHORTEST = 30;

/** All that would help now, most gentle first; none while everybody fits, or nobody waits. */
export function levers(view: View, now: number): Lever[] {
  const { waiting, stake } = listFits(view, now);
  if (stake.fitting === waiting || isOver(view)) return [];
  return [...limitLevers(view, now), ...itemLevers(view, now), ...closeLever(view, now), ...inviteLever(view, now)];
}

/** Shorter limits with which more are heard: the usual ones, and the longest with which everybody is; no shorter than that. */
function limitLevers(view: View, now: number): Lever[] {
  const before = listFits(view, now);
  const all = longestThatFits(view, now);
  const seconds = all === undefined ? USUAL : [...USUAL.filter((limit) => limit > all), all];
  return seconds.flatMap((limit): Lever[] => {
    const after = listFits(withLimit(view, limit), now);
    const command = { type: "SetLimits" as const, limits: shortened(view.table.limits, limit) };
    return helps(after, before) ? [{ lever: "limit", seconds: limit, command, after }] : [];
  });
}

function longestThatFits(view: View, now: number): number | undefined {
  const before = listFits(view, now);
  const { state, observer, group, stakeholder } = view.table.limits;
  const longest = Math.max(state, observer, group, stakeholder);
  for (let limit = Math.floor(longest / STEP) * STEP; limit >= SHORTEST; limit -= STEP) {
    const after = listFits(withLimit(view, limit), now);
    if (outcome(before, after).fitting === after.waiting) return limit;
  }
  return undefined;
}

/** Nobody's limit gets longer. Panellists keep theirs: what they answer stands on no list. */
function shortened(limits: Limits, seconds: number): Limits {
  const { state, observer, group, stakeholder, panellist } = limits;
  const cut = (limit: number) => Math.min(limit, seconds);
  return { state: cut(state), observer: cut(observer), group: cut(group), stakeholder: cut(stakeholder), panellist };
}

function withLimit(view: View, seconds: number): View {
  const requests = { ...view.list.requests };
  for (const request of callable(view)) requests[request.id] = withLimitOf(view, request, seconds);
  const limits = shortened(view.table.limits, seconds);
  return { ...view, table: { ...view.table, limits }, list: { ...view.list, requests } };
}

/** A personal allowance stays on top; videos and panellists have a length of their own. */
function withLimitOf(view: View, request: RequestView, seconds: number): RequestView {
  const participant = request.participant === undefined ? undefined : view.participants?.items[request.participant];
  if (request.video !== undefined || request.speaker.panellist || participant?.panellist) return request;
  const extra = participant?.extra ?? 0;
  return { ...request, limit: Math.min(request.limit - extra, seconds) + extra };
}

/** Items ahead that could be left out, and the present one where the list waits for its end. The closing is never offered. */
function itemLevers(view: View, now: number): Lever[] {
  const before = listFits(view, now);
  return view.agenda.order.flatMap((item): Lever[] => {
    const { state, kind } = view.agenda.items[item] ?? {};
    const after = listFits(withoutItem(view, item, now), now);
    if (kind === "closing" || !helps(after, before)) return [];
    if (state === "planned") return [{ lever: "skip", item, command: { type: "SkipItem", item }, after }];
    // Finishing a question wins nothing: the list would go on without it.
    const waits = state === "current" && after.end.left > before.end.left;
    return waits ? [{ lever: "finish", item, command: { type: "FinishItem", item }, after }] : [];
  });
}

function withoutItem(view: View, id: string, now: number): View {
  const item = view.agenda.items[id];
  if (!item) return view;
  const left =
    item.state === "current"
      ? { ...item, state: "finished" as const, finishedAt: now }
      : { ...item, state: "skipped" as const };
  const { current, ...agenda } = view.agenda;
  const items = { ...agenda.items, [id]: left };
  return { ...view, agenda: { ...agenda, items, ...(current && current !== id ? { current } : {}) } };
}

function closeLever(view: View, now: number): Lever[] {
  if (view.list.state !== "open" && view.list.state !== "closing") return [];
  return [{ lever: "close", command: { type: "CloseList" }, after: listFits(view, now) }];
}

/** Those who would not be heard before the end, as the list stands. */
function inviteLever(view: View, now: number): Lever[] {
  const starts = estimates(view, now);
  const requests = callable(view)
    .filter(({ id, limit }) => !isReached(view, starts.get(id) ?? now, limit))
    .map(({ id }) => id);
  if (requests.length === 0) return [];
  const order = view.list.order.filter((id) => !requests.includes(id));
  const after = listFits({ ...view, list: { ...view.list, order } }, now);
  return [{ lever: "invite", requests, command: { type: "InviteToWrite", requests }, after }];
}

function helps(after: ListFits, before: ListFits): boolean {
  return outcome(before, after).fitting > before.stake.fitting;
}

/** What a lever changes: how many fit before the end while that is at stake, else before the item that would be next then. */
export function outcome(before: ListFits, after: ListFits): ListFit {
  return before.end.fitting < before.waiting ? after.end : after.stake;
}

/** Whole minutes by which the list would have more time there. */
export function minutesWon(before: ListFits, after: ListFits): number {
  return Math.max(0, Math.round((outcome(before, after).left - before.stake.left) / 60));
}
