import type { FloorRequest } from "./state";

/** A request to which nothing has happened yet: what every new one has in common. */
export const FRESH_REQUEST = {
  kind: "turn",
  onBehalfOf: [],
  state: "waiting",
  video: null,
  late: false,
  reason: null,
  inserted: false,
  absences: 0,
  speech: null,
  confirmed: false,
  presentAt: null,
  backAt: null,
  swapWith: null,
  swapped: null,
  mergedInto: null,
  invitedAt: null,
  writeUntil: null,
  invitation: null,
  moved: null,
} satisfies Partial<FloorRequest>;
