import type {
  PastSpeechView,
  PointOfOrderView,
  RequestView,
  SpeakerView,
  SpeechView,
  StatementView,
  View,
} from "@/lib/roundtable/view-types";

type Of<T extends string> = {
  type: T;
  id: string;
  /** Where it stands in time, ms. */
  at: number;
  speaker: SpeakerView;
  questions: string[];
  /** The request or lone statement that a point made from this names. */
  intervention: string;
};

/** Why the record says something else than the clock did. */
type Corrected = { corrected?: string };
type Spoken = { request?: RequestView; statements: StatementView[] };

/** One line of the record as it happens. */
export type RecordEntry =
  | (Of<"now"> & Spoken & { speech: SpeechView })
  | (Of<"heard"> & Spoken & Corrected & { seconds: number; allotted: number })
  | (Of<"absent"> & Corrected & { becomes: "waits" | "writes" | "gone" })
  | (Of<"void"> & Corrected)
  | (Of<"failed"> & Corrected)
  | (Of<"point-of-order"> & { ruling?: string })
  | (Of<"statement"> & { statement: StatementView });

type Recorded = Pick<View, "floor" | "speeches" | "statements" | "list" | "pointsOfOrder">;

/**
 * What happened at the table, newest first: the speech that has the floor, those that ended, absences, void calls, points of order, and
 * statements in writing. A text handed in for a speech stands with that speech; until then it stands alone.
 */
export function recordEntries(view: Recorded): RecordEntry[] {
  const statements = view.statements.order.flatMap((id) => view.statements.items[id] ?? []).filter(counts);
  const past = view.speeches?.order.flatMap((id) => view.speeches?.items[id] ?? []) ?? [];
  const textsOf = (request: string) => statements.filter((statement) => statement.request === request);
  const spoken = [
    ...past.map((speech) => ended(view, speech, textsOf(speech.request))),
    ...(view.floor.speech ? [now(view, view.floor.speech, textsOf(view.floor.speech.request))] : []),
  ];
  const placed = new Set(spoken.flatMap((entry) => ("statements" in entry ? entry.statements : [])));
  const alone = statements.filter((statement) => !placed.has(statement)).map(inWriting);
  return [...spoken, ...alone, ...pointsOfOrder(view)].sort(
    (one, other) => other.at - one.at || (one.id < other.id ? 1 : -1),
  );
}

/** No turn, and nobody's intervention: a note of procedure. */
function pointsOfOrder({ floor, pointsOfOrder: past }: Recorded): RecordEntry[] {
  const ruled = past?.order.flatMap((id) => past.items[id] ?? []) ?? [];
  const entry = ({ id, at, speaker }: PointOfOrderView) => {
    const type = "point-of-order" as const;
    return { type, id, at, speaker, questions: [], intervention: id };
  };
  return [...(floor.points ?? []).map(entry), ...ruled.map((point) => ({ ...entry(point), ruling: point.ruling }))];
}

function counts({ state }: StatementView): boolean {
  return state === "submitted" || state === "published";
}

function base(view: Recorded, { id, request }: Pick<SpeechView, "id" | "request">) {
  const asked = view.list.requests[request];
  const speaker: SpeakerView = asked?.speaker ?? { anonymous: true };
  return { id, speaker, questions: asked?.questions ?? [], intervention: request, request: asked };
}

function now(view: Recorded, speech: SpeechView, statements: StatementView[]): RecordEntry {
  const at = speech.clock.startedAt ?? speech.calledAt;
  return { type: "now", ...base(view, speech), at, statements, speech };
}

function ended(view: Recorded, speech: PastSpeechView, statements: StatementView[]): RecordEntry {
  const { request, ...of } = base(view, speech);
  const { outcome, seconds, allotted, calledAt } = speech;
  const corrected = speech.corrected ? { corrected: speech.corrected.reason } : {};
  switch (outcome) {
    case "heard":
      return {
        type: "heard",
        ...of,
        request,
        at: speech.startedAt ?? calledAt,
        statements,
        seconds,
        allotted,
        ...corrected,
      };
    case "absent":
      return { type: "absent", ...of, at: calledAt, becomes: afterAbsence(request), ...corrected };
    case "void":
    case "failed":
      return { type: outcome, ...of, at: calledAt, ...corrected };
    default:
      return outcome satisfies never;
  }
}

function afterAbsence(request: RequestView | undefined): "waits" | "writes" | "gone" {
  if (!request || request.state === "absent") return "gone";
  return request.state === "written" ? "writes" : "waits";
}

function inWriting(statement: StatementView): RecordEntry {
  const { id, at, speaker, questions, request } = statement;
  return { type: "statement", id, at, speaker, questions, intervention: request ?? id, statement };
}
