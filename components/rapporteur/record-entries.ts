import type {
  PastSpeechView,
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

type Spoken = { request?: RequestView; statements: StatementView[] };

/** One line of the record as it happens. */
export type RecordEntry =
  | (Of<"now"> & Spoken & { speech: SpeechView })
  | (Of<"heard"> & Spoken & { seconds: number; allotted: number })
  | (Of<"absent"> & { waitsAgain: boolean })
  | Of<"void">
  | (Of<"statement"> & { statement: StatementView });

type Recorded = Pick<View, "floor" | "speeches" | "statements" | "list">;

/**
 * What happened at the table, newest first: the speech that has the floor, those that ended, absences, void calls, and statements in
 * writing. A text handed in for a speech stands with that speech; until then it stands alone.
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
  return [...spoken, ...alone].sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1));
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
  switch (outcome) {
    case "heard":
      return { type: "heard", ...of, request, at: speech.startedAt ?? calledAt, statements, seconds, allotted };
    case "absent":
      return { type: "absent", ...of, at: calledAt, waitsAgain: request !== undefined && request.state !== "absent" };
    case "void":
      return { type: "void", ...of, at: calledAt };
    default:
      return outcome satisfies never;
  }
}

function inWriting(statement: StatementView): RecordEntry {
  const { id, at, speaker, questions, request } = statement;
  return { type: "statement", id, at, speaker, questions, intervention: request ?? id, statement };
}
