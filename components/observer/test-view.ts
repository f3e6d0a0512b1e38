import type { QuestionView, RequestView, SpeechView, View } from "@/lib/roundtable/view-types";

/** 10:00 in New York on the day of the worked morning, and minutes after it. */
export const TEN = Date.parse("2016-09-19T14:00:00Z");
export const MINUTE = 60_000;

export function request(id: string, more: Partial<RequestView> = {}): RequestView {
  const speaker = { names: { en: id }, seat: id.toLowerCase() };
  const facts = { speakingAs: "national", at: TEN, limit: 180 } as const;
  return { id, state: "waiting", speaker, ...facts, onBehalfOf: [], questions: [], ...more };
}

export function question(id: string, number: number, more: Partial<QuestionView> = {}): QuestionView {
  return {
    id,
    number,
    label: `Question ${number}`,
    text: `Text of ${id}`,
    preamble: "",
    parts: [],
    version: 1,
    ...more,
  };
}

/** A speech of the request that has that id; its clock of three minutes started one minute after ten. */
export function speech(of: string, more: Partial<SpeechView> = {}): SpeechView {
  const clock = { allotted: 180, startedAt: TEN + MINUTE, pausedFor: 0 };
  return { id: `speech-of-${of}`, request: of, state: "speaking", calledAt: TEN + MINUTE, clock, ...more };
}

type Wanted = Partial<Omit<View, "table" | "list">> & {
  table?: Partial<View["table"]>;
  list?: Partial<View["list"]>;
  /** Those that wait or are parked stand on the list in this order. */
  requests?: RequestView[];
};

/** The public's view of a live table that ends at 13:00; what a test needs otherwise it says. */
export function publicView({ requests = [], table, list, ...more }: Wanted = {}): View {
  const onList = requests.filter(({ state, kind }) => !kind && (state === "waiting" || state === "parked"));
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
      ...table,
    },
    session: { state: "live" },
    agenda: { items: {}, order: [] },
    questions: { items: { q1: question("q1", 1) }, order: ["q1"], shown: ["q1"] },
    list: {
      state: "open",
      requests: Object.fromEntries(requests.map((each) => [each.id, each])),
      order: onList.map(({ id }) => id),
      ...list,
    },
    floor: {},
    seats: { items: {}, order: [] },
    statements: { items: {}, order: [] },
    may: {},
    ...more,
  };
}
