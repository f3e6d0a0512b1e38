import type {
  AttributionMode,
  Delegation,
  Item,
  Kind,
  Limits,
  Participant,
  Profile,
  Quantifier,
  Question,
  SpeakingAs,
  Statement,
  Tone,
} from "./state";

type PlannedItem = Pick<Item, "id" | "kind" | "title" | "startsAt" | "endsAt" | "questions">;
type PointFacts = {
  point: string;
  questions: string[];
  kind: Kind | null;
  quantifier: Quantifier | null;
  tone: Tone | null;
  interventions: string[];
};

/** What happened, one fact each. Free text and personal names are not here but in `texts` of the stored event. */
export type EventBody =
  | {
      type: "TablePlanned";
      number: number;
      title: string;
      startsAt: number;
      endsAt: number;
      mode: AttributionMode;
      profile: Profile;
      leadIn: string;
      items: PlannedItem[];
      questions: Question[];
    }
  | {
      type: "ParticipantSeated";
      participant: Omit<Participant, "name" | "title" | "delegation">;
      delegation: Delegation | null;
    }
  | { type: "LimitsSet"; limits: Limits }
  | { type: "SessionOpened" }
  | { type: "SessionSuspended" }
  | { type: "SessionResumed" }
  | { type: "SessionAdjourned" }
  | { type: "RecordPublished" }
  | { type: "ItemStarted"; item: string }
  | { type: "ItemFinished"; item: string }
  | { type: "ItemReturned"; item: string; state: Item["state"]; startedAt: number | null; finishedAt: number | null }
  | { type: "QuestionsShown"; questions: string[] }
  | { type: "ListOpened" }
  | { type: "ClosingAnnounced"; closesAt: number }
  | { type: "ListClosed" }
  | {
      type: "ListReturned";
      state: "not-open" | "open" | "closing" | "closed";
      closesAt: number | null;
      closedAt: number | null;
    }
  | {
      type: "FloorRequested";
      request: string;
      delegation: string;
      participant: string | null;
      speakingAs: SpeakingAs;
      onBehalfOf: string[];
      questions: string[];
      late: boolean;
    }
  | {
      type: "RequestTurnedAway";
      request: string;
      delegation: string;
      participant: string | null;
      speakingAs: SpeakingAs;
      onBehalfOf: string[];
      questions: string[];
    }
  | { type: "RequestWithdrawn"; request: string }
  | {
      type: "SpeakerInserted";
      request: string;
      delegation: string;
      participant: string | null;
      speakingAs: SpeakingAs;
      questions: string[];
      before: string | null;
    }
  | { type: "RequestMoved"; request: string; before: string | null }
  | { type: "RequestWritten"; request: string }
  | { type: "SpeakerCalled"; speech: string; request: string; allotted: number }
  | { type: "ClockStarted"; speech: string; startedAt: number }
  | { type: "ClockPaused"; speech: string; bySuspension: boolean }
  | { type: "ClockResumed"; speech: string }
  | { type: "TimeExtended"; speech: string; seconds: number }
  | { type: "SpeechFinished"; speech: string }
  | { type: "SpeakerAbsent"; speech: string; waitsAgain: "after-next-heard" | "end-of-list" | null }
  | { type: "CallVoided"; speech: string }
  | { type: "SpeechReopened"; speech: string; left: number }
  | { type: "AbsenceVoided"; speech: string }
  | { type: "ClockReset"; speech: string; startedAt: number | null; pausedAt: number | null; pausedFor: number }
  | (Pick<Statement, "request" | "questions" | "language" | "visibility" | "words"> & {
      type: "StatementSubmitted";
      statement: string;
      delegation: string;
      participant: string;
    })
  | { type: "StatementPublished"; statement: string }
  | (PointFacts & { type: "PointRecorded" })
  | (PointFacts & { type: "PointRevised"; version: number })
  | { type: "PointRemoved"; point: string }
  | { type: "Announced" };

export type EventType = EventBody["type"];
export type EventOf<T extends EventType> = Extract<EventBody, { type: T }>;

/** Free text and names that may be erased later; the key says what it is (`text`, `reason`, `name`, `title`). */
export type Texts = Record<string, string>;

/** What `decide` returns: a body with its texts, not yet numbered. */
export type NewEvent = { body: EventBody; texts?: Texts };

/** An event as it stands in the journal. `step` is the seq of the first event of the same command; `by` a participant's id. */
export type TableEvent = {
  seq: number;
  at: number;
  by: string;
  step: number;
  v: number;
  body: EventBody;
  texts: Texts;
};

/** The version that newly written events carry; `upcast` in evolve.ts reads every older one. */
export const EVENT_VERSION = 1;
