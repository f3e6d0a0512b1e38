import { PROFILES } from "@/lib/roundtable/profiles";
import type { Gender, Kind } from "@/lib/roundtable/state";
import type { PastSpeechView, RequestView, SpeechView, StatementView, View } from "@/lib/roundtable/view-types";

/** 10:00 in New York on the day of the worked morning. */
export const TEN = Date.parse("2016-09-19T14:00:00Z");
export const MINUTE = 60_000;

type Who = { kind?: Kind; gender?: Gender; regionalGroup?: string };

/** A request of the delegation `of`; its id is the delegation's, and a number for the second and later ones. */
export function asked(of: string, { kind = "state", ...who }: Who = {}, more: Partial<RequestView> = {}): RequestView {
  const speaker = { names: { en: of }, seat: of, kind, ...who };
  const rest = { speakingAs: "national" as const, onBehalfOf: [], questions: [], at: TEN, limit: 180 };
  return { id: of, state: "waiting", speaker, ...rest, ...more };
}

/** A request of somebody protected: the view says the pseudonym and nothing else. */
export function askedProtected(of: string, more: Partial<RequestView> = {}): RequestView {
  return { ...asked(of), speaker: { names: { en: of }, seat: of }, ...more };
}

/** A speech that is over, called so many minutes after ten, spoken from that minute on unless `startedAt` is undefined. */
export function spoke(request: string, minute: number, more: Partial<PastSpeechView> = {}): PastSpeechView {
  const at = TEN + minute * MINUTE;
  const { seconds = 160 } = more;
  const times = { calledAt: at, startedAt: at + 10_000, endedAt: at + 10_000 + seconds * 1000 };
  return { id: `${request}-at-${minute}`, request, outcome: "heard", allotted: 180, seconds, ...times, ...more };
}

type Facts = {
  requests?: RequestView[];
  order?: string[];
  aside?: string[];
  speeches?: PastSpeechView[];
  now?: SpeechView;
  statements?: StatementView[];
  questions?: number;
  more?: Partial<View>;
};

/** A record's view of a table of which only this is known. */
export function recordView(facts: Facts = {}): View {
  const { requests = [], order, aside, speeches = [], now, statements = [], questions = 4, more } = facts;
  const numbered = Array.from({ length: questions }, (_, index) => ({
    ...{ id: `q${index + 1}`, number: index + 1, label: "", text: "", preamble: "", parts: [], version: 1 },
  }));
  const { limits, amber, handover } = PROFILES["round-table"];
  return {
    table: {
      ...{ number: 3, title: "Cooperation", startsAt: TEN, endsAt: TEN + 180 * MINUTE, mode: "impersonal" },
      ...{ limits, amber, handover, listed: true, overrunShown: false },
    },
    session: { state: "live" },
    agenda: { items: {}, order: [] },
    questions: { ...listed(numbered), shown: [] },
    list: {
      state: "open",
      requests: listed(requests).items,
      order: order ?? requests.filter(({ state }) => state === "waiting").map(({ id }) => id),
      ...(aside && { aside }),
    },
    floor: now ? { speech: now } : {},
    seats: { items: {}, order: [] },
    statements: listed(statements),
    may: {},
    speeches: listed(speeches),
    ...more,
  };
}

function listed<T extends { id: string }>(all: T[]): { items: Record<string, T>; order: string[] } {
  return { items: Object.fromEntries(all.map((each) => [each.id, each])), order: all.map(({ id }) => id) };
}
