import { find, get } from "./lookup";
import type { FloorRequest, Kind, Limits, Participant, TableState } from "./state";

const LIMIT_OF_KIND: Record<Kind, keyof Limits> = {
  state: "state",
  "observer-state": "observer",
  igo: "observer",
  "un-entity": "observer",
  "observer-organization": "observer",
  group: "group",
  ngo: "stakeholder",
  "private-sector": "stakeholder",
  academia: "stakeholder",
  other: "stakeholder",
};

type Asked = Pick<FloorRequest, "delegation" | "participant" | "speakingAs" | "kind" | "turn" | "video">;

/** Seconds that this request gets when it is called (domain.md §3 "Time", §7, §8 "Limits"): a personal allowance is in it, and nowhere else. */
export function limitOf(state: TableState, request: Asked): number {
  if (request.video !== null) return request.video;
  const participant = request.participant === null ? undefined : find(state.participants, request.participant);
  return limitOfKind(state, request, participant) + (participant?.extra ?? 0);
}

function limitOfKind(state: TableState, request: Asked, participant: Participant | undefined): number {
  const { limits, replies } = state.table.profile;
  const kind = get(state.delegations, request.delegation).kind;
  const ofKind = request.speakingAs === "group" ? limits.group : limits[LIMIT_OF_KIND[kind]];
  switch (request.kind) {
    case "reply":
      return replies[request.turn - 1] ?? replies.at(-1) ?? ofKind;
    case "response":
      return limits.panellist;
    case "turn":
      return participant?.panellist ? limits.panellist : ofKind;
    default:
      return request.kind satisfies never;
  }
}
