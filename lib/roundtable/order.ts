import { balanced, turnsHeard } from "./balance";
import { besideNeighbours, insertedAmongFixed } from "./insertion";
import { find, get } from "./lookup";
import { staying } from "./moves";
import { type Entry, entriesOf } from "./precedence";
import { reasonsOf } from "./reasons";
import { remember } from "./remember";
import { type WithReserved, withReservedPlaces } from "./reserved";
import type { TableState } from "./state";
import type { Reason, Suggestion } from "./view-types";

type Proposal = { order: string[]; reasons: Record<string, Reason[]>; stay: Set<string> };

/**
 * The whole list as the rules would have it, and why each would stand there (domain brief, §3 "Ordering", "Proposal"). Advice: nobody
 * is moved by it. By level (groups, first turns, kinds, ranks), equals in turns of their regions, then by time; what the chair
 * confirmed keeps its order, and who is set aside stays beside the neighbours that stay.
 */
export function proposedOrder(state: TableState): Pick<Proposal, "order" | "reasons"> {
  return proposalOf(state);
}

const MOST_SUGGESTIONS = 10;

/** The fewest moves that lead from the list as it is to the proposed one, in its order; each is right alone, too. */
export function suggestionsOf(state: TableState): Suggestion[] {
  const { order, reasons, stay } = proposalOf(state);
  const moves: Suggestion[] = [];
  let before: string | undefined;
  for (const id of order.toReversed()) {
    if (stay.has(id)) before = id;
    else moves.push({ request: id, ...(before ? { before } : {}), reasons: get(reasons, id) });
  }
  return moves.reverse().slice(0, MOST_SUGGESTIONS);
}

/** Requests of one delegation in one capacity, which the desk may merge (domain brief, §9 case 3). */
export function doublesOf(state: TableState): string[][] {
  const groups = new Map<string, string[]>();
  for (const id of state.list.order) {
    const { delegation, speakingAs } = get(state.requests, id);
    const key = `${speakingAs} ${delegation}`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()].filter((ids) => ids.length > 1);
}

function proposalOf(state: TableState): Proposal {
  const { requests, list, delegations, participants, agenda, table } = state;
  const inputs = [list.order, delegations, participants, agenda, table.profile];
  return remember("proposal", requests, inputs, () => {
    const entries = entriesOf(state);
    const heard = turnsHeard(state);
    const questions = questionsNow(state);
    const callable = entries.filter((entry) => !entry.parked);
    const advise = (among: Entry[]) =>
      withReservedPlaces(insertedAmongFixed(balanced(among, heard, questions)), table.profile.reserved, heard.row);
    const { order, reserved } = settled(callable, advise);
    const stay = staying(callable, order, ({ fixed }) => (fixed ? entries.length : 1));
    const parked = new Set(entries.filter((entry) => entry.parked));
    const whole = besideNeighbours(entries, order, parked, stay);
    const reasons = reasonsOf(whole, reserved, heard, questions);
    return { order: whole.map(idOf), reasons, stay: new Set([...stay, ...parked].map(idOf)) };
  });
}

/** More rounds than any list needed; a list that never settles is proposed as the last of them has it. */
const MOST_ROUNDS = 4;

/**
 * The advice, given again on a list that already follows it until it says the same: an order that was accepted is not to be
 * advised against.
 */
function settled(callable: Entry[], advise: (among: Entry[]) => WithReserved): WithReserved {
  const places = callable.map(({ place }) => place).sort((one, other) => one - other);
  let present = callable;
  let advice = advise(present);
  for (let round = 1; round < MOST_ROUNDS && !sameOrder(advice.order, present); round += 1) {
    present = advice.order.map((entry, index) => ({ ...entry, place: places[index] ?? entry.place }));
    advice = advise(present);
  }
  const original = new Map(callable.map((entry) => [entry.request.id, entry]));
  return { ...advice, order: advice.order.map((entry) => original.get(entry.request.id) ?? entry) };
}

function sameOrder(one: Entry[], other: Entry[]): boolean {
  return one.every((entry, index) => entry.request.id === other[index]?.request.id);
}

const idOf = ({ request }: Entry) => request.id;

function questionsNow({ agenda }: TableState): string[] {
  return (agenda.current && find(agenda.items, agenda.current)?.questions) || [];
}
