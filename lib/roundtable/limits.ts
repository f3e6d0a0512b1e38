import { get } from "./lookup";
import type { FloorRequest, Kind, Limits, TableState } from "./state";

const LIMIT_OF_KIND: Record<Kind, keyof Limits> = {
  state: "state",
  "observer-state": "state",
  igo: "state",
  "un-entity": "state",
  "observer-organization": "state",
  group: "group",
  ngo: "stakeholder",
  "private-sector": "stakeholder",
  academia: "stakeholder",
  other: "stakeholder",
};

/** Seconds that this request gets when it is called (domain.md §3 "Time", §8 "Limits"). */
export function limitOf(state: TableState, request: Pick<FloorRequest, "delegation" | "speakingAs">): number {
  const { limits } = state.table.profile;
  if (request.speakingAs === "group") return limits.group;
  return limits[LIMIT_OF_KIND[get(state.delegations, request.delegation).kind]];
}
