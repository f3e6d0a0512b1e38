import { currentItem, inOrder, isOver, isQuestion, lengthOf, partsOf, type Timed, takeWhile } from "./agenda-parts";
import { remaining } from "./clock";
import { type Fits, type FitsInput, fits, type Span } from "./fits";
import { clockOf, type ItemView, type RequestView, type View } from "./view-types";

/*
 * The morning as it really runs: when each item and each turn would begin as things stand. All times are ms of server time.
 * One arithmetic for every screen, made of a view, so that the room, the desk and a delegate's phone never differ.
 */

const MINUTE = 60_000;

type Listed = Timed & Pick<View, "list" | "floor">;

/** Real times where there are any, else expected ones. */
export type ItemTimes = {
  /** Left out where it has no time: skipped, passed over, or no longer possible before the end. */
  from?: number;
  to?: number;
  /** ms by which it begins later than planned; negative when earlier. */
  late?: number;
  /** Whether an item still ahead gets its planned length, less, or nothing; "whole" for all others. */
  fit: "whole" | "short" | "none";
  /** Its questions are shown together with those of the current item, whose time it shares. */
  merged?: true;
};

/** What begins at this time and ends the time of the list: an item, or the end of the meeting where `item` is left out. */
export type Horizon = { at: number; item?: string };

/** Times of every item by its id. Items keep their planned lengths, wrap-up and closing theirs before the wall (edge case 33). */
export function schedule(view: Timed, now: number): Record<string, ItemTimes> {
  const times: Record<string, ItemTimes> = {};
  for (const item of inOrder(view)) times[item.id] = realTimes(item);
  if (isOver(view)) return times;
  const { current, merged, body, endings } = partsOf(view);
  let free = boxEnd(view, now);
  if (current) times[current.id] = { ...realTimes(current), to: free };
  for (const item of merged) times[item.id] = { ...span(current?.startedAt ?? now, free, item), merged: true };
  const bodyEnds = view.table.endsAt - lengthOf(endings);
  for (const item of body) {
    const placed = placedBefore(item, Math.max(free, item.startsAt), bodyEnds);
    times[item.id] = placed;
    free = placed.to ?? free;
  }
  for (const [index, item] of endings.entries()) {
    const latest = view.table.endsAt - lengthOf(endings.slice(index));
    const placed = placedBefore(item, Math.max(free, Math.min(item.startsAt, latest)), view.table.endsAt);
    times[item.id] = placed;
    free = placed.to ?? free;
  }
  return times;
}

function placedBefore(item: ItemView, from: number, wall: number): ItemTimes {
  if (from >= wall) return { fit: "none" };
  const to = Math.min(from + lengthOf([item]), wall);
  return { ...span(from, to, item), fit: to - from < lengthOf([item]) ? "short" : "whole" };
}

function span(from: number, to: number, item: ItemView): ItemTimes {
  return { from, to, late: from - item.startsAt, fit: "whole" };
}

function realTimes({ startedAt, finishedAt, startsAt }: ItemView): ItemTimes {
  if (startedAt === undefined) return { fit: "whole" };
  const end = finishedAt === undefined ? {} : { to: finishedAt };
  return { from: startedAt, ...end, late: startedAt - startsAt, fit: "whole" };
}

/** When what runs now would end: it began late and keeps its length, and once that is used up it ends now at the earliest. */
function boxEnd(view: Timed, now: number): number {
  const { current, merged } = partsOf(view);
  const goesOn = earliest(view, now);
  if (!current || view.session.state === "scheduled") return goesOn;
  return Math.max(goesOn, (current.startedAt ?? current.startsAt) + lengthOf([current, ...merged]));
}

/** When something can happen at the earliest: at the planned opening, or when a suspension is to end, as far as that lies ahead. */
function earliest({ session, table }: Timed, now: number): number {
  return Math.max(now, session.state === "scheduled" ? table.startsAt : (session.until ?? now));
}

/** The item to start next: the first ahead of the current, or of the last that was finished; what was skipped is passed over. */
export function nextItem(view: Timed): string | undefined {
  const { merged, body, endings } = partsOf(view);
  return [...merged, ...body, ...endings][0]?.id;
}

/**
 * Milliseconds behind the plan, negative when ahead; undefined when nothing can be said (not begun and not yet due, or over).
 * An item that began late keeps its planned length until it has used it up; from then on every minute counts. A skipped item
 * gives its minutes to what runs before it.
 */
export function drift(view: Timed, now: number): number | undefined {
  const { session, table } = view;
  if (session.state === "scheduled") return now > table.startsAt ? now - table.startsAt : undefined;
  if (isOver(view)) return undefined;
  const current = currentItem(view);
  return current ? boxEnd(view, now) - plannedEnd(view, current) : betweenItems(view, now);
}

function betweenItems(view: Timed, now: number): number | undefined {
  const { body, endings } = partsOf(view);
  const last = inOrder(view).findLast((item) => item.state === "finished");
  const left = last?.finishedAt === undefined ? undefined : last.finishedAt - plannedEnd(view, last);
  const next = [...body, ...endings][0];
  if (!next) return left;
  const due = now - next.startsAt;
  return left === undefined ? (due > 0 ? due : undefined) : Math.max(left, due);
}

/** When an item should end by the plan: with what was merged into it, and with what was skipped behind it. */
function plannedEnd(view: Timed, item: ItemView): number {
  const items = inOrder(view);
  const { merged } = partsOf(view);
  const behind = items.slice(items.indexOf(item) + 1);
  const given = takeWhile(behind, (other) => other.state === "skipped" || merged.includes(other));
  return given.at(-1)?.endsAt ?? item.endsAt;
}

/** The drift as the header shows it: whole minutes, towards zero. */
export function driftMinutes(view: Timed, now: number): number | undefined {
  const behind = drift(view, now);
  return behind === undefined ? undefined : wholeMinutes(behind);
}

/** Takes ms, returns whole minutes towards zero, never -0. */
export function wholeMinutes(ms: number): number {
  return Math.trunc(ms / MINUTE) || 0;
}

/** What an item that runs or ran shows: minutes used and minutes planned. */
export function itemMinutes(item: ItemView, now: number): { used: number; planned: number; share: number } {
  const used = Math.max(0, (item.finishedAt ?? now) - (item.startedAt ?? now));
  const planned = Math.max(1, lengthOf([item]));
  return { used: Math.floor(used / MINUTE), planned: Math.round(planned / MINUTE), share: Math.min(1, used / planned) };
}

/** Until when the list may be called: the wall, less the planned length of what still has to follow (wrap-up, closing). */
export function listEndsAt(view: Timed): Horizon & { before: "wrap-up" | "closing" | "wall" } {
  const { endings } = partsOf(view);
  const first = endings[0];
  const at = view.table.endsAt - lengthOf(endings);
  if (!first) return { at, before: "wall" };
  return { at, item: first.id, before: first.kind === "wrap-up" ? "wrap-up" : "closing" };
}

/** The next item, where the list goes on in it but the present question ends; undefined once that time is past. */
function nextQuestionAt(view: Listed, now: number): Horizon | undefined {
  const current = currentItem(view);
  const next = partsOf(view).body[0];
  if (!current || !next || !callsList(view, current)) return undefined;
  const at = schedule(view, now)[next.id]?.from;
  return at !== undefined && at > now ? { at, item: next.id } : undefined;
}

export type ListFit = Pick<Fits, "fitting" | "left"> & { before: Horizon };

/** Whether the list fits: before the end, and before the next item where there is one. Durations in seconds. */
export type ListFits = Pick<Fits, "waiting" | "needed"> & {
  end: ListFit;
  next?: ListFit;
  /** The one that a chair has to know: the end while somebody would not be heard at all, else the next item. */
  stake: ListFit;
};

export function listFits(view: Listed, now: number): ListFits {
  const within = (before: Horizon): Fits & ListFit => ({
    ...fits({ ...fitsInput(view, now), until: before.at }),
    before,
  });
  const { at, item } = listEndsAt(view);
  const end = within(item === undefined ? { at } : { at, item });
  const horizon = nextQuestionAt(view, now);
  const next = horizon && within(horizon);
  const { waiting, needed } = end;
  return {
    waiting,
    needed,
    end: only(end),
    ...(next && { next: only(next) }),
    stake: only(end.fitting < waiting ? end : (next ?? end)),
  };
}

function only({ fitting, left, before }: ListFit): ListFit {
  return { fitting, left, before };
}

/**
 * When the turn of each who waits would begin, by request, in the order of the list. Parked and frozen entries are passed over
 * and not in it; whoever no longer fits is told the time all the same, behind `listEndsAt`. Empty once the session is over.
 */
export function estimates(view: Listed, now: number): Map<string, number> {
  if (isOver(view)) return new Map();
  const { starts } = fits(fitsInput(view, now));
  return new Map(callable(view).map(({ id }, index) => [id, starts[index] ?? now]));
}

/** Whether a turn of `limit` seconds that begins at `at`, handover included, ends before the table must turn to its end. */
export function isReached(view: Timed, at: number, limit: number): boolean {
  return at + (limit + view.table.handover) * 1000 <= listEndsAt(view).at;
}

/** Those whom the chair could call, in the order of the list. */
export function callable({ list }: Pick<View, "list">): RequestView[] {
  return list.order.flatMap((id) => {
    const request = list.requests[id];
    return request && request.state === "waiting" && !request.frozen ? [request] : [];
  });
}

function fitsInput(view: Listed, now: number): FitsInput {
  const { speech } = view.floor;
  return {
    waiting: callable(view).map(({ limit }) => limit),
    handover: view.table.handover,
    ...(speech && { floor: remaining(clockOf(speech.clock), now) / 1000 }),
    from: earliest(view, now),
    until: listEndsAt(view).at,
    blocks: blocks(view, now),
  };
}

/** The times of those items, now and ahead, in which the list is not called; one that is due gives way to a turn on the floor. */
function blocks(view: Listed, now: number): Span[] {
  const times = schedule(view, now);
  const { current, body } = partsOf(view);
  const silent = (item: ItemView) => !callsList(view, item);
  const runs = isTurn(view) ? [] : current ? [current] : takeWhile(body, silent);
  const later = current ? body : body.slice(takeWhile(body, silent).length);
  return [...runs, ...later].filter(silent).flatMap((item) => {
    const { from, to } = times[item.id] ?? {};
    return from === undefined || to === undefined || to <= now ? [] : [{ from, to }];
  });
}

/** The chair is calling the list, whatever the agenda says. */
function isTurn({ floor }: Listed): boolean {
  return floor.speech !== undefined && floor.speech.kind === undefined;
}

/** The list is called in questions; in panels only where the agenda has no questions at all, as at a hearing. */
export function callsList(view: Timed, item: ItemView): boolean {
  if (item.kind === "panel") return !inOrder(view).some(isQuestion);
  return isQuestion(item);
}
