import type { RequestState, SpeechOutcome } from "@/lib/roundtable/state";
import type { PastSpeechView, RequestView, SpeakerView, SpeechView, View } from "@/lib/roundtable/view-types";
import { csv } from "./csv";
import { localIso } from "./local-iso";

/** Other programs read these, so they are the same in every language. */
const HEADER = [
  "order",
  "delegation",
  "kind",
  "rank",
  "region",
  "requested",
  "called",
  "spoke from",
  "spoke to",
  "seconds",
  "limit",
  "outcome",
  "question(s)",
  "form",
] as const;

type Options = {
  /** Of the meeting. */
  timeZone: string;
  /** In which delegations are named where they have a name in it. */
  language: string;
};

/** One line of the export: a request in one of its speeches, or in the state in which it stands. Times in ms, durations in seconds. */
type Line = {
  request: RequestView;
  outcome: RequestState | SpeechOutcome;
  calledAt?: number;
  from?: number;
  to?: number;
  seconds?: number;
  limit: number;
};

/**
 * The list of speakers as a table for spreadsheets, from the view of the desk or of the record: a line for every speech in the order of
 * the calls, then those who wait, in their order, then all others in the order in which they asked. The last line of a request says what
 * became of it, so one that was called in error and then withdrew has two. Points of order are no turns and have no line; personal
 * names are not in it.
 */
export function speakersCsv(view: View, { timeZone, language }: Options): string {
  const iso = localIso(timeZone);
  const time = (at: number | undefined) => (at === undefined ? "" : iso(at));
  const rows = linesOf(view).map(({ request, outcome, calledAt, from, to, seconds = "", limit }, index) => {
    const { kind = "", rank = "", regionalGroup = "" } = request.speaker;
    return [
      index + 1,
      nameOf(request.speaker, language),
      kind,
      rank,
      regionalGroup,
      time(request.at),
      time(calledAt),
      time(from),
      time(to),
      seconds,
      limit,
      outcome,
      numbersOf(request, view.questions),
      request.kind ?? "turn",
    ];
  });
  return csv([HEADER, ...rows]);
}

/** States that no speech tells of. */
const STANDING: ReadonlySet<RequestState> = new Set([
  "waiting",
  "parked",
  "withdrawn",
  "merged",
  "written",
  "turned-away",
]);

function linesOf(view: View): Line[] {
  const places = new Map([...view.list.order, ...(view.list.aside ?? [])].map((id, index) => [id, index]));
  const place = ({ id }: RequestView) => places.get(id) ?? Number.POSITIVE_INFINITY;
  const standing = Object.values(view.list.requests)
    .filter(({ state }) => STANDING.has(state))
    .sort((one, other) => compare(place(one), place(other)) || one.at - other.at || (one.id < other.id ? -1 : 1));
  return [
    ...calledLines(view),
    ...standing.map((request) => ({ request, outcome: request.state, limit: request.limit })),
  ];
}

/** Infinity less itself is no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function calledLines({ speeches, floor, list }: View): Line[] {
  const past = speeches?.order.flatMap((id) => speeches.items[id] ?? []) ?? [];
  return [
    ...past.flatMap((speech) => ended(speech, list.requests[speech.request])),
    ...(floor.speech ? onTheFloor(floor.speech, list.requests[floor.speech.request]) : []),
  ];
}

function onTheFloor({ state, calledAt, clock }: SpeechView, request: RequestView | undefined): Line[] {
  if (!request) return [];
  return [{ request, outcome: state, calledAt, from: clock.startedAt, limit: clock.allotted }];
}

function ended(speech: PastSpeechView, request: RequestView | undefined): Line[] {
  if (!request) return [];
  const { outcome, calledAt, startedAt: from, endedAt, seconds, allotted: limit } = speech;
  // Whoever was absent did not speak, whatever the clock did before somebody saw it.
  if (outcome === "absent") return [{ request, outcome, calledAt, limit }];
  if (from === undefined) return [{ request, outcome, calledAt, limit, ...(seconds > 0 && { seconds }) }];
  return [{ request, outcome, calledAt, from, to: endedAt, seconds, limit }];
}

function nameOf({ names = {} }: SpeakerView, language: string): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? "";
}

function numbersOf({ questions }: RequestView, { items }: View["questions"]): string {
  return questions
    .flatMap((id) => items[id]?.number ?? [])
    .sort((one, other) => one - other)
    .join("; ");
}
