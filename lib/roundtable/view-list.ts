import { limitOf } from "./limits";
import { find, get } from "./lookup";
import { doublesOf, proposedOrder, suggestionsOf } from "./order";
import { compact, remember, rememberEach } from "./remember";
import { isFrozen } from "./standing";
import type { Delegation, FloorRequest, Participant, TableState } from "./state";
import type { Audience, RequestView, SeatView, SpeakerView, View } from "./view-types";

function inside(audience: Audience): boolean {
  return audience === "desk" || audience === "record";
}

/** Withdrawn, merged and turned away concern the desk and the record; the delegate sees her own in `mine`. */
export function showsRequest(request: FloorRequest, audience: Audience): boolean {
  return inside(audience) || !["withdrawn", "merged", "turned-away"].includes(request.state);
}

/**
 * Rule 100: a protected speaker is nobody in public, a pseudonym in the room; personal names are for desk and record,
 * titles for all who may know the name.
 */
export function speakerView(
  delegation: Delegation,
  participant: Participant | undefined,
  audience: Audience,
): SpeakerView {
  if (delegation.nameProtected) {
    return audience === "public" ? { anonymous: true } : { names: delegation.names, seat: delegation.id };
  }
  return compact({
    names: delegation.names,
    kind: delegation.kind,
    rank: participant?.rank,
    panellist: participant?.panellist ? (true as const) : null,
    gender: inside(audience) ? participant?.gender : null,
    regionalGroup: delegation.regionalGroup,
    seat: delegation.id,
    title: participant?.title || null,
    name: inside(audience) ? participant?.name || null : null,
  });
}

/** Those that this audience sees, by id. Made anew only when a request, or what a request shows, has changed. */
export function requestViews(state: TableState, audience: Audience): Record<string, RequestView> {
  const { delegations, participants, requests, table } = state;
  const inputs = [participants, table.profile];
  return rememberEach(`requests-${audience}`, delegations, inputs, requests, (request) =>
    showsRequest(request, audience) ? requestView(state, request, audience) : undefined,
  );
}

function requestView(state: TableState, request: FloorRequest, audience: Audience): RequestView {
  const delegation = get(state.delegations, request.delegation);
  const participant = request.participant === null ? undefined : find(state.participants, request.participant);
  const { id, speakingAs, questions, at, kind, turn, video } = request;
  return compact({
    id,
    state: request.state,
    kind: kind === "turn" ? null : kind,
    turn: turn > 1 ? turn : null,
    video,
    speaker: speakerView(delegation, participant, audience),
    speakingAs,
    onBehalfOf: onBehalfOf(state, request, audience),
    questions,
    at,
    late: request.late ? (true as const) : null,
    inserted: request.inserted ? (true as const) : null,
    limit: limitOf(state, request),
    ...insideOf(state, request, audience),
  });
}

/** What desk and record know of a request beside what the room sees, and what the desk alone needs to act. */
function insideOf(state: TableState, request: FloorRequest, audience: Audience) {
  if (!inside(audience)) return {};
  const { reason, absences, confirmed, mergedInto, invitedAt, writeUntil, presentAt, backAt, swapWith, participant } =
    request;
  const known = {
    reason,
    absences: absences > 0 ? absences : null,
    confirmed: confirmed ? (true as const) : null,
    frozen: isFrozen(state, request) ? (true as const) : null,
    mergedInto,
    invitedAt,
    writeUntil,
  };
  return audience === "desk" ? { ...known, presentAt, backAt, swapWith, participant } : known;
}

function onBehalfOf(state: TableState, request: FloorRequest, audience: Audience) {
  return request.onBehalfOf.flatMap((id) => {
    const delegation = find(state.delegations, id);
    return delegation && !(delegation.nameProtected && audience === "public") ? [delegation.names] : [];
  });
}

/** The ring: the delegations that have a delegate here, in the order of their English names; no protected seat in public. */
export function seatViews(state: TableState, audience: Audience): View["seats"] {
  const forPublic = audience === "public";
  return remember(`seats-${forPublic}`, state.delegations, [state.participants], () => {
    const here = new Set(
      Object.values(state.participants).flatMap(({ role, delegation }) =>
        role === "delegate" && delegation ? [delegation] : [],
      ),
    );
    const seated = Object.values(state.delegations).filter(
      (delegation) => here.has(delegation.id) && !(forPublic && delegation.nameProtected),
    );
    const sorted = seated.sort(
      (one, other) => byName.compare(sortName(one), sortName(other)) || (one.id < other.id ? -1 : 1),
    );
    const items = Object.fromEntries(sorted.map((delegation) => [delegation.id, seatView(delegation)]));
    return { items, order: sorted.map((delegation) => delegation.id) };
  });
}

/** Plain comparison would put Côte d'Ivoire after Cuba (domain.md §5). */
const byName = new Intl.Collator("en");

function sortName({ names }: Delegation): string {
  return names.en ?? Object.values(names)[0] ?? "";
}

function seatView({ id, names, kind, regionalGroup }: Delegation): SeatView {
  return compact({ id, names, kind, regionalGroup });
}

/** What the rules would change in the order, and why each stands where it does; offered, never carried out by itself. */
export function adviceView(state: TableState): Partial<View["list"]> {
  const { requests, list, agenda, table, delegations, participants } = state;
  return remember("advice", requests, [list.order, agenda, table.profile, delegations, participants], () => {
    const { order, reasons } = proposedOrder(state);
    const suggestions = suggestionsOf(state);
    const doubles = doublesOf(state);
    return {
      reasons,
      ...(suggestions.length > 0 ? { suggestions, proposed: order } : {}),
      ...(doubles.length > 0 ? { doubles } : {}),
    };
  });
}
