import { find, get } from "./lookup";
import { isFrozen } from "./standing";
import { type FloorRequest, type Gender, type Kind, RANKS, type Rank, type TableState } from "./state";

/** States, then observers and organizations of States and of the United Nations, then stakeholders (domain brief, §3 "Ordering"). */
const CLASS_OF_KIND: Record<Kind, 0 | 1 | 2> = {
  state: 0,
  group: 0,
  "observer-state": 1,
  igo: 1,
  "un-entity": 1,
  "observer-organization": 1,
  ngo: 2,
  "private-sector": 2,
  academia: 2,
  other: 2,
};

/** From here on a rank says no more than that somebody speaks: it gives no precedence. */
const UNRANKED = RANKS.indexOf("ambassador");

/** One entry of the list as the advice on the order sees it. */
export type Entry = {
  request: FloorRequest;
  /** Its index in the list as it is. */
  place: number;
  /** Lower speaks first; who has the same level is equal, and balance and time decide. */
  level: number;
  kind: Kind;
  class: 0 | 1 | 2;
  /** The rank that gives precedence; null where there is none. */
  rank: Rank | null;
  region: string | null;
  gender: Gender | null;
  group: boolean;
  /** Its name is a pseudonym. */
  hidden: boolean;
  /** A turn that comes after all first ones. */
  later: boolean;
  /** May take a place that is kept for speakers that are not States. An observer State is one. */
  reservable: boolean;
  /** Never moves among those like it: the chair put it there, two delegations agreed, or the absence rule did. */
  fixed: boolean;
  /** Cannot be called now: set aside, or nobody is seated to speak. It stays beside its neighbours. */
  parked: boolean;
};

/** Those on the list in its order. The level is the tuple of the rules: group or first turn, kind, rank. */
export function entriesOf(state: TableState): Entry[] {
  return state.list.order.map((id, place) => entryOf(state, get(state.requests, id), place));
}

function entryOf(state: TableState, request: FloorRequest, place: number): Entry {
  const { kind, regionalGroup, nameProtected } = get(state.delegations, request.delegation);
  const participant = request.participant === null ? undefined : find(state.participants, request.participant);
  const group = isGroup(request, kind);
  const later = request.turn > 1 && state.table.profile.secondTurns !== "in-order";
  const rank = participant ? Math.min(RANKS.indexOf(participant.rank), UNRANKED) : UNRANKED;
  return {
    request,
    place,
    level: (tierOf(request.turn, group, later) * 3 + (group ? 0 : CLASS_OF_KIND[kind])) * (UNRANKED + 1) + rank,
    kind,
    class: group ? 0 : CLASS_OF_KIND[kind],
    rank: rank < UNRANKED ? (participant?.rank ?? null) : null,
    region: regionalGroup,
    gender: participant?.gender ?? null,
    group,
    hidden: nameProtected,
    later,
    reservable: isReservable(request, kind),
    fixed: request.confirmed || request.swapped !== null || request.absences > 0,
    parked: request.state === "parked" || isFrozen(state, request),
  };
}

/** Groups open the discussion; with a second turn they wait like everybody else (domain brief, §9 case 1). */
function tierOf(turn: number, group: boolean, later: boolean): number {
  if (later) return Math.min(turn, 9);
  return group && turn === 1 ? 0 : 1;
}

function isGroup({ speakingAs }: Pick<FloorRequest, "speakingAs">, kind: Kind): boolean {
  return speakingAs === "group" || kind === "group";
}

export function isReservable(request: Pick<FloorRequest, "speakingAs">, kind: Kind): boolean {
  return !isGroup(request, kind) && CLASS_OF_KIND[kind] > 0 && kind !== "observer-state";
}
