import { elapsed } from "./clock";
import { GENDERS, KINDS, type RequestKind } from "./state";
import { clockOf, type RequestView, type StatementView, type View } from "./view-types";

/** What was asked and what was given, of all or of one group. */
export type Counts = {
  /** Delegations that asked for a turn. */
  delegations: number;
  /** Turns heard, those heard through the speaker they merged into among them. */
  heard: number;
  /** Of these: heard through another. */
  through: number;
  /** Seconds spoken, the one who speaks now up to now. */
  seconds: number;
  /** Turns asked for and not reached. */
  unreached: number;
  /** Has the floor now. */
  now: boolean;
};

/** One kind, region or gender. `key` is absent where it is not said; `folded` when a protected speaker would stand alone there. */
export type EquityGroup = Counts & { key?: string; folded?: true };

export type Why = "waiting" | "parked" | "written" | "turned-away" | "absent" | "failed" | "void";

/** Somebody who asked and was not heard, why, and the text that came instead. */
export type NotReached = { request: RequestView; why: Why; text?: StatementView };

/** Of replies and responses. */
export type Aside = Pick<Counts, "heard" | "seconds" | "unreached">;

export type Equity = {
  totals: Counts;
  kinds: EquityGroup[];
  regions: EquityGroup[];
  /** Empty unless somebody's is given. */
  genders: EquityGroup[];
  replies: Aside;
  responses: Aside;
  pointsOfOrder: number;
  /** In the order in which they wait, then in that in which they asked. */
  notReached: NotReached[];
};

type Fate = "heard" | "through" | "now" | Why;

/** A request for the floor with what became of it, and the seconds spoken. */
type Entry = { request: RequestView; kind: RequestKind; fate: Fate; seconds: number };

/**
 * Who asked, who was heard and for how long, from the view of the desk or of the record at `now` (server time, ms). Withdrawn requests
 * are left out, and so is a second entry that merged into one of its own delegation; partners of other delegations count as heard
 * through the one they merged into. A protected speaker counts where nothing is said (rule 100), and never alone there.
 */
export function equity(view: View, now: number): Equity {
  const entries = entriesOf(view, now);
  const turns = entries.filter(({ kind }) => kind === "turn");
  const genders = groups(turns, GENDERS, ({ speaker }) => speaker.gender);
  return {
    totals: count(turns),
    kinds: groups(turns, KINDS, ({ speaker }) => speaker.kind),
    regions: groups(turns, regionsOf(turns), ({ speaker }) => speaker.regionalGroup),
    genders: genders.some(({ key }) => key !== undefined) ? genders : [],
    replies: count(entries.filter(({ kind }) => kind === "reply")),
    responses: count(entries.filter(({ kind }) => kind === "response")),
    pointsOfOrder: (view.pointsOfOrder?.order.length ?? 0) + (view.floor.points?.length ?? 0),
    notReached: notReached(view, entries),
  };
}

function entriesOf(view: View, now: number): Entry[] {
  const spoken = secondsSpoken(view, now);
  return Object.values(view.list.requests).flatMap((request): Entry[] => {
    const fate = fateOf(view, request);
    return fate ? [{ request, kind: request.kind ?? "turn", fate, seconds: spoken.get(request.id) ?? 0 }] : [];
  });
}

function secondsSpoken({ speeches, floor }: View, now: number): Map<string, number> {
  const spoken = new Map<string, number>();
  const add = (request: string, seconds: number) => spoken.set(request, (spoken.get(request) ?? 0) + seconds);
  for (const { request, outcome, seconds } of Object.values(speeches?.items ?? {})) {
    if (outcome === "heard") add(request, seconds);
  }
  if (floor.speech) add(floor.speech.request, Math.floor(elapsed(clockOf(floor.speech.clock), now) / 1000));
  return spoken;
}

/** Undefined for what does not count: withdrawn, a double of the same delegation, turned away but on the list since. */
function fateOf(view: View, request: RequestView): Fate | undefined {
  switch (request.state) {
    case "withdrawn":
      return undefined;
    case "merged":
      return mergedFate(view, request);
    case "called":
    case "speaking":
    case "paused":
      return "now";
    case "turned-away":
      return askedAgain(view, request) ? undefined : "turned-away";
    case "written":
      return lastOutcome(view, request) === "failed" ? "failed" : "written";
    case "waiting":
    case "parked":
      return request.state;
    case "heard":
    case "absent":
      // The record may have been corrected since, when nothing could go back on the list any more.
      return lastOutcome(view, request) ?? request.state;
    default:
      return request.state satisfies never;
  }
}

function mergedFate(view: View, request: RequestView, seen: readonly string[] = []): Fate | undefined {
  const into = request.mergedInto === undefined ? undefined : view.list.requests[request.mergedInto];
  if (!into || into.speaker.seat === request.speaker.seat || seen.includes(into.id)) return undefined;
  const fate = into.state === "merged" ? mergedFate(view, into, [...seen, request.id]) : fateOf(view, into);
  return fate === "heard" ? "through" : fate;
}

/** Its delegation came onto the list, or asked, once more. */
function askedAgain({ list }: View, { at, speaker }: RequestView): boolean {
  return Object.values(list.requests).some(
    (other) => other.at > at && other.speaker.seat === speaker.seat && other.state !== "withdrawn",
  );
}

function lastOutcome({ speeches }: View, { id }: RequestView) {
  const last = speeches?.order.findLast((speech) => speeches.items[speech]?.request === id);
  return last === undefined ? undefined : speeches?.items[last]?.outcome;
}

function count(entries: Entry[]): Counts {
  const all = (is: (entry: Entry) => boolean) => entries.filter(is).length;
  const through = all(({ fate }) => fate === "through");
  return {
    delegations: new Set(entries.map(({ request }) => request.speaker.seat ?? request.id)).size,
    heard: all(({ fate }) => fate === "heard") + through,
    through,
    seconds: entries.reduce((sum, { seconds }) => sum + seconds, 0),
    unreached: all(isUnreached),
    now: entries.some(({ fate }) => fate === "now"),
  };
}

function isUnreached(entry: Entry): entry is Entry & { fate: Why } {
  return entry.fate !== "heard" && entry.fate !== "through" && entry.fate !== "now";
}

/** In a fixed order, so that nothing jumps while one looks at it; those of whom nothing is said come last. */
function groups(
  entries: Entry[],
  keys: readonly string[],
  keyOf: (request: RequestView) => string | undefined,
): EquityGroup[] {
  const of = (key: string | undefined) => entries.filter(({ request }) => keyOf(request) === key);
  const unsaid = of(undefined);
  const named = keys.map((key) => ({ key, entries: of(key) })).filter((group) => group.entries.length > 0);
  const partner = standsAlone(unsaid) ? partnerFor(named) : undefined;
  const rows = named.filter((group) => group !== partner).map((group) => ({ key: group.key, ...count(group.entries) }));
  if (partner) return [...rows, { folded: true, ...count([...partner.entries, ...unsaid]) }];
  return unsaid.length > 0 ? [...rows, count(unsaid)] : rows;
}

/** One protected speaker and nobody else: what is counted there would be what is known of this person. */
function standsAlone(entries: Entry[]): boolean {
  return count(entries).delegations === 1 && entries.every(({ request }) => request.speaker.kind === undefined);
}

/**
 * A wider group hides who is in it (domain.md §9, case 54): the one that is called "other", else the smallest; of equals the last, so
 * that groups and States keep a row of their own as long as they can.
 */
function partnerFor<T extends { key: string; entries: Entry[] }>(named: T[]): T | undefined {
  const bySize = named.toReversed().sort((one, two) => count(one.entries).delegations - count(two.entries).delegations);
  return named.find(({ key }) => key === "other") ?? bySize[0];
}

function regionsOf(entries: Entry[]): string[] {
  return [...new Set(entries.flatMap(({ request }) => request.speaker.regionalGroup ?? []))].sort();
}

function notReached(view: View, entries: Entry[]): NotReached[] {
  const places = new Map([...view.list.order, ...(view.list.aside ?? [])].map((id, index) => [id, index]));
  const place = ({ id }: RequestView) => places.get(id) ?? places.size;
  return entries
    .filter(isUnreached)
    .sort(
      ({ request: one }, { request: two }) => place(one) - place(two) || one.at - two.at || (one.id < two.id ? -1 : 1),
    )
    .map(({ request, fate }) => {
      const text = textOf(view, request);
      return { request, why: fate, ...(text && { text }) };
    });
}

/** The text handed in for this request, else a lone one of its delegation; one without a name belongs to nobody. */
function textOf({ statements }: View, { id, speaker }: RequestView): StatementView | undefined {
  const all = statements.order
    .flatMap((one) => statements.items[one] ?? [])
    .filter(({ state }) => state !== "withdrawn");
  const lone = ({ request, speaker: author }: StatementView) =>
    request === undefined && author.seat !== undefined && author.seat === speaker.seat;
  return all.findLast(({ request }) => request === id) ?? all.findLast(lone);
}
