import type {
  AbsenceRule,
  AttributionMode,
  Delegation,
  FloorRequest,
  Item,
  Kind,
  Limits,
  Names,
  Participant,
  Profile,
  Quantifier,
  Question,
  QuestionPart,
  RequestKind,
  Signal,
  SpeakingAs,
  Speech,
  SpeechOutcome,
  Statement,
  Tone,
} from "./state";

export type PlannedItem = Pick<Item, "id" | "kind" | "title" | "startsAt" | "endsAt" | "questions" | "speakers">;
export type PlannedQuestion = Omit<Question, "version" | "correctedAt">;
type PointFacts = {
  point: string;
  questions: string[];
  parts: QuestionPart[];
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
      questions: PlannedQuestion[];
      rehearsal: boolean;
    }
  | { type: "AgendaChanged"; startsAt: number; endsAt: number; items: PlannedItem[] }
  | {
      type: "ParticipantSeated";
      participant: Omit<Participant, "name" | "title" | "delegation" | "extra" | "seated">;
      delegation: Delegation | null;
    }
  | { type: "ParticipantUnseated"; participant: string }
  | { type: "DelegationRenamed"; delegation: string; names: Names }
  | { type: "ExtraTimeSet"; participant: string; seconds: number }
  | { type: "ProfileSet"; profile: Profile }
  | { type: "LimitsSet"; limits: Limits }
  | { type: "QuestionCorrected"; question: string; label: string; text: string; preamble: string; parts: string[] }
  | { type: "SessionOpened" }
  | { type: "SessionSuspended"; until: number | null }
  | { type: "SuspensionChanged"; until: number | null }
  | { type: "SessionResumed" }
  | { type: "SessionAdjourned" }
  | { type: "RecordPublished" }
  | { type: "ChairTaken"; participant: string | null }
  | { type: "ItemStarted"; item: string }
  | { type: "ItemFinished"; item: string }
  | { type: "ItemSkipped"; item: string }
  | { type: "ItemRevived"; item: string }
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
  | { type: "OrderConfirmed"; order: string[] }
  | { type: "OrderReturned"; order: string[]; confirmed: string[] }
  | {
      type: "FloorRequested";
      kind: RequestKind;
      /** Ahead of whom it stands; null for the end. */
      before: string | null;
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
      kind: RequestKind;
      video: number | null;
      request: string;
      delegation: string;
      participant: string | null;
      speakingAs: SpeakingAs;
      questions: string[];
      before: string | null;
    }
  /** `back`: by the rules of a swap, and no step of the desk. */
  | { type: "RequestMoved"; request: string; before: string | null; back?: true }
  | { type: "RequestWritten"; request: string }
  | { type: "RequestParked"; request: string; backAt: number | null }
  | { type: "PresenceReported"; request: string }
  | { type: "SpeakerReplaced"; request: string; participant: string }
  | { type: "SwapProposed"; request: string; with: string }
  | { type: "SwapDeclined"; request: string }
  | { type: "SwapMade"; request: string; with: string }
  | {
      type: "RequestsMerged";
      request: string;
      merged: string[];
      onBehalfOf: string[];
      questions: string[];
      speakingAs: SpeakingAs;
    }
  | {
      type: "RequestsUnmerged";
      request: string;
      before: Pick<FloorRequest, "onBehalfOf" | "questions" | "speakingAs">;
      merged: { request: string; state: "waiting" | "parked" }[];
      order: string[];
    }
  | { type: "RequestInvited"; request: string; until: number | null }
  | {
      type: "InvitationRevoked";
      request: string;
      before: Pick<FloorRequest, "state" | "invitedAt" | "writeUntil" | "invitation">;
      place: number | null;
    }
  | { type: "SpeakerCalled"; speech: string; request: string; allotted: number }
  | { type: "ClockStarted"; speech: string; startedAt: number }
  | { type: "ClockPaused"; speech: string; by: "desk" | "suspension" | "point" }
  | { type: "ClockResumed"; speech: string }
  | { type: "TimeExtended"; speech: string; seconds: number }
  | { type: "SpeechFinished"; speech: string }
  | {
      type: "SpeakerAbsent";
      speech: string;
      waitsAgain: Exclude<AbsenceRule, "lost"> | null;
      becomes: "absent" | "written";
    }
  | { type: "VideoFailed"; speech: string }
  | { type: "CallVoided"; speech: string }
  | { type: "SpeechReopened"; speech: string; left: number }
  | { type: "AbsenceVoided"; speech: string }
  | {
      type: "ClockReset";
      speech: string;
      startedAt: number | null;
      pausedAt: number | null;
      pausedFor: number;
      pausedBy: Speech["pausedBy"];
    }
  | { type: "PointOfOrderRaised"; point: string; delegation: string; participant: string | null }
  | { type: "PointOfOrderRuled"; point: string }
  | { type: "PointOfOrderReturned"; point: string }
  | { type: "SpeakerSignalled"; speech: string; signal: Signal }
  | { type: "EntryCorrected"; speech: string; outcome: SpeechOutcome; seconds: number | null; waitsAgain: boolean }
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
  | { type: "PointMoved"; point: string; before: string | null }
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

/** The version that newly written events carry; `upcast` in upcast.ts reads every older one. */
export const EVENT_VERSION = 4;
