import type { ItemView, RequestView, SpeechView, View } from "@/lib/roundtable/view-types";

/** 10:00 in New York on the day of the worked morning. */
export const TEN = Date.parse("2016-09-19T14:00:00Z");
export const MINUTE = 60_000;

export function item(
  id: string,
  kind: ItemView["kind"],
  from: number,
  to: number,
  more: Partial<ItemView> = {},
): ItemView {
  const times = { startsAt: TEN + from * MINUTE, endsAt: TEN + to * MINUTE };
  return { id, kind, title: id, questions: [], state: "planned", ...times, ...more };
}

export function request(id: string, more: Partial<RequestView> = {}): RequestView {
  const speaker = { names: { en: id }, kind: "state" as const };
  return {
    id,
    state: "waiting",
    speaker,
    speakingAs: "national",
    onBehalfOf: [],
    questions: [],
    at: TEN,
    limit: 180,
    ...more,
  };
}

export function speech(of: string, state: SpeechView["state"], more: Partial<SpeechView> = {}): SpeechView {
  return { id: `speech-of-${of}`, request: of, state, calledAt: TEN, clock: { allotted: 180, pausedFor: 0 }, ...more };
}

/** A desk's view of a table with the plan of the worked morning; what a test needs otherwise it says. */
export function deskView({
  items = [item("opening", "opening", 0, 10), item("panel", "panel", 10, 40), item("q1", "question", 40, 165)],
  current,
  requests = [],
  floor = {},
  session = { state: "live" },
  ...more
}: Partial<Omit<View, "agenda" | "list">> & {
  items?: ItemView[];
  current?: string;
  requests?: RequestView[];
} = {}): View {
  return {
    table: {
      number: 3,
      title: "Cooperation",
      startsAt: TEN,
      endsAt: TEN + 180 * MINUTE,
      mode: "impersonal",
      limits: { state: 180, observer: 180, group: 300, stakeholder: 120, panellist: 300 },
      amber: 30,
      handover: 20,
      listed: true,
      overrunShown: false,
    },
    session,
    agenda: {
      items: Object.fromEntries(items.map((each) => [each.id, each])),
      order: items.map((each) => each.id),
      ...(current ? { current } : {}),
    },
    questions: { items: {}, order: [], shown: [] },
    list: {
      state: "open",
      requests: Object.fromEntries(requests.map((each) => [each.id, each])),
      order: requests.filter(({ state }) => state === "waiting" || state === "parked").map(({ id }) => id),
    },
    floor,
    seats: { items: {}, order: [] },
    statements: { items: {}, order: [] },
    may: {},
    ...more,
  };
}
