import { balanced, turnsHeard } from "./balance";
import { besideNeighbours, insertedAmongFixed } from "./insertion";
import { find, get } from "./lookup";
import { staying } from "./moves";
import { type Entry, entriesOf } from "./precedence";
import { reasonsOf } from "./reasons";
import { remember } from "./remember";
import { withReservedPlaces } from "./reserved";
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

/** The fewest moves that lead from the list as it is to the proposed one, the most telling first; each is right alone, too. */
export function suggestionsOf(state: TableState): Suggestion[] {
  const { order, reasons, stay } = proposalOf(state);
  const moves: Suggestion[] = [];
  let before: string | undefined;
  for (const id of order.toReversed()) {
    if (stay.has(id)) before = id;
    else moves.push({ request: id, ...(before ? { before } : {}), reasons: get(reasons, id) });
  }
  return byWeight(moves.reverse()).slice(0, MOST_SUGGESTIONS);
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
    const merged = insertedAmongFixed(balanced(callable, heard, questions));
    const { order, reserved } = withReservedPlaces(merged, table.profile.reserved, heard.row);
    const stay = staying(callable, order, ({ fixed }) => (fixed ? entries.length : 1));
    const parked = new Set(entries.filter((entry) => entry.parked));
    const whole = besideNeighbours(entries, order, parked, stay);
    const reasons = reasonsOf(whole, reserved, heard, questions);
    return { order: whole.map(idOf), reasons, stay: new Set([...stay, ...parked].map(idOf)) };
  });
}

const idOf = ({ request }: Entry) => request.id;

function questionsNow({ agenda }: TableState): string[] {
  return (agenda.current && find(agenda.items, agenda.current)?.questions) || [];
}
/** What a rule says weighs more than balance. Those that go before the same one keep their order, so that all may be accepted in turn. */
const TELLING: Reason["code"][] = ["group", "turn", "rank", "kind", "reserved-place"];

function byWeight(moves: Suggestion[]): Suggestion[] {
  const weights = new Map<string | undefined, number>();
  for (const { before, reasons } of moves) {
    const weight = TELLING.indexOf(reasons[0]?.code ?? "first-turn");
    const own = weight < 0 ? TELLING.length : weight;
    weights.set(before, Math.min(own, weights.get(before) ?? own));
  }
  return moves.sort((one, other) => (weights.get(one.before) ?? 0) - (weights.get(other.before) ?? 0));
}
