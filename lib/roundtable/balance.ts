import { find, get } from "./lookup";
import { type Entry, isReservable } from "./precedence";
import { remember } from "./remember";
import type { Gender, Kind, TableState } from "./state";

type Counted = { region: string | null; kind: Kind; gender: Gender | null };

/** Turns by region, kind and gender. */
export type Tally = Record<"region" | "kind" | "gender", Map<string, number>>;

/** What has been heard so far; whoever has the floor counts. */
export type Heard = {
  tally: Tally;
  /** The questions that each delegation has spoken to. */
  questions: Map<string, Set<string>>;
  /** Turns since the last that could have had a reserved place. */
  row: number;
};

const TAKEN = new Set(["heard", "called", "speaking", "paused"]);

/** The turns taken so far: counted again when a speech or who holds the floor has changed, which is when a turn is taken or not. */
export function turnsHeard(state: TableState): Heard {
  const onFloor = state.floor ? get(state.requests, get(state.speeches, state.floor).request) : null;
  return remember("turns-heard", state.speeches, [onFloor, state.delegations, state.participants], () => {
    const heard: Heard = {
      tally: { region: new Map(), kind: new Map(), gender: new Map() },
      questions: new Map(),
      row: 0,
    };
    const others: number[] = [];
    let lastReserved = Number.NEGATIVE_INFINITY;
    for (const request of Object.values(state.requests)) {
      if (request.kind !== "turn" || !TAKEN.has(request.state)) continue;
      const { kind, regionalGroup: region } = get(state.delegations, request.delegation);
      const participant = request.participant === null ? undefined : find(state.participants, request.participant);
      count(heard.tally, { region, kind, gender: participant?.gender ?? null });
      const questions = heard.questions.get(request.delegation) ?? new Set();
      for (const question of request.questions) questions.add(question);
      heard.questions.set(request.delegation, questions);
      const at = find(state.speeches, request.speech ?? "")?.calledAt ?? request.at;
      if (isReservable(request, kind)) lastReserved = Math.max(lastReserved, at);
      else others.push(at);
    }
    heard.row = others.filter((at) => at > lastReserved).length;
    return heard;
  });
}

/** Who belongs to no region is balanced with those of the same kind that belong to none either. */
export const regionKey = ({ region, kind }: Counted): string => region ?? kind;

/** One turn more for the region, kind and gender of this speaker. */
export function count(tally: Tally, counted: Counted) {
  add(tally.region, regionKey(counted));
  add(tally.kind, counted.kind);
  if (counted.gender) add(tally.gender, counted.gender);
}

function add(turns: Map<string, number>, key: string) {
  turns.set(key, (turns.get(key) ?? 0) + 1);
}

export function copyOf({ region, kind, gender }: Tally): Tally {
  return { region: new Map(region), kind: new Map(kind), gender: new Map(gender) };
}

/** Has this delegation spoken, but not to any of these questions? */
export function silentAt(heard: Heard, delegation: string, questions: string[]): boolean {
  const spoken = heard.questions.get(delegation);
  return spoken !== undefined && !questions.some((id) => spoken.has(id));
}

/** Everybody by level; equals by who was not heard at these questions, then in turns by region, kind and gender, then by time. */
export function balanced(entries: Entry[], heard: Heard, questions: string[]): Entry[] {
  const again = ({ request }: Entry) =>
    heard.questions.has(request.delegation) && !silentAt(heard, request.delegation, questions) ? 1 : 0;
  const keyed = entries.map((entry) => ({ entry, key: entry.level * 2 + (questions.length > 0 ? again(entry) : 0) }));
  keyed.sort((one, other) => one.key - other.key || byTime(one.entry, other.entry));
  const order: Entry[] = [];
  for (let from = 0, to = 0; from < keyed.length; from = to) {
    while (to < keyed.length && keyed[to]?.key === keyed[from]?.key) to += 1;
    order.push(
      ...inTurns(
        keyed.slice(from, to).map(({ entry }) => entry),
        heard.tally,
      ),
    );
  }
  return order;
}

/** Two of the same millisecond stand as the server took them (domain brief, §9 case 6). */
function byTime(one: Entry, other: Entry): number {
  return one.request.at - other.request.at || one.place - other.place;
}

/** Those alike in all that is balanced wait in one queue, so that only the heads of few queues are compared. */
type Queue = { alike: Entry[]; next: number };

function inTurns(equals: Entry[], heard: Tally): Entry[] {
  if (equals.length < 2) return equals;
  const tally = copyOf(heard);
  let queues = queuesOf(equals);
  const order: Entry[] = [];
  while (queues.length > 0) {
    const queue = nextOf(queues, tally);
    const entry = head(queue);
    count(tally, entry);
    order.push(entry);
    queue.next += 1;
    if (queue.next === queue.alike.length) queues = queues.filter((other) => other !== queue);
  }
  return order;
}

function queuesOf(equals: Entry[]): Queue[] {
  const queues = new Map<string, Queue>();
  for (const entry of equals) {
    const key = `${entry.region} ${entry.kind} ${entry.gender}`;
    const queue = queues.get(key);
    if (queue) queue.alike.push(entry);
    else queues.set(key, { alike: [entry], next: 0 });
  }
  return [...queues.values()];
}

const head = ({ alike, next }: Queue): Entry => alike[next] as Entry;

/** Gender decides between two that gave theirs; who gave none is neither put forward nor put back. */
function nextOf(queues: Queue[], tally: Tally): Queue {
  const first = leastOf(queues, (one, other) => byRegionAndKind(one, other, tally));
  if (head(first).gender === null) return first;
  const level = queues.filter((queue) => head(queue).gender && byRegionAndKind(head(queue), head(first), tally) === 0);
  return leastOf(level, (one, other) => turns(tally.gender, one.gender) - turns(tally.gender, other.gender));
}

const turns = (of: Map<string, number>, key: string | null) => (key ? (of.get(key) ?? 0) : 0);

function byRegionAndKind(one: Entry, other: Entry, { region, kind }: Tally): number {
  return (
    turns(region, regionKey(one)) - turns(region, regionKey(other)) || turns(kind, one.kind) - turns(kind, other.kind)
  );
}

function leastOf(queues: Queue[], by: (one: Entry, other: Entry) => number): Queue {
  return queues.reduce((one, other) => {
    const less = by(head(one), head(other)) || byTime(head(one), head(other));
    return less <= 0 ? one : other;
  });
}
