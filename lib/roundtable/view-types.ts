import type { Clock, ListState } from "./clock";
import type {
  AttributionMode,
  Item,
  Kind,
  Limits,
  Names,
  Quantifier,
  Question,
  Rank,
  RequestState,
  Role,
  SessionState,
  SpeakingAs,
  SpeechOutcome,
  StatementState,
  Tone,
  Visibility,
} from "./state";

/*
 * What travels. No value in a view is ever null: a merge patch (RFC 7396) says "remove" with null, so what is absent is left out.
 */

export const AUDIENCES = ["public", "participants", "desk", "record"] as const;
export type Audience = (typeof AUDIENCES)[number];

export type ItemView = Omit<Item, "startedAt" | "finishedAt"> & { startedAt?: number; finishedAt?: number };

/** Who speaks or asks, as this audience may know it. `anonymous` stands instead of names for a protected speaker. */
export type SpeakerView = {
  anonymous?: true;
  names?: Names;
  /** A personal name is seen by desk and record only; a title by all but where protected. */
  name?: string;
  title?: string;
  kind?: Kind;
  rank?: Rank;
  regionalGroup?: string;
  /** The seat in the ring. */
  seat?: string;
};

export type RequestView = {
  id: string;
  state: RequestState;
  speaker: SpeakerView;
  speakingAs: SpeakingAs;
  onBehalfOf: Names[];
  questions: string[];
  at: number;
  late?: true;
  inserted?: true;
  /** Seconds that this speaker would get if called now. */
  limit: number;
  /** Desk and record: why it was inserted or moved. */
  reason?: string;
  absences?: number;
};

export type ClockView = { allotted: number; startedAt?: number; pausedAt?: number; pausedFor: number };

export type SpeechView = {
  id: string;
  request: string;
  state: "called" | "speaking" | "paused";
  calledAt: number;
  clock: ClockView;
};

/** A speech that has ended; desk and record. */
export type PastSpeechView = {
  id: string;
  request: string;
  outcome: SpeechOutcome;
  calledAt: number;
  startedAt?: number;
  endedAt: number;
  /** Seconds spoken, pauses left out. */
  seconds: number;
  allotted: number;
};

export type StatementView = {
  id: string;
  state: StatementState;
  speaker: SpeakerView;
  questions: string[];
  language: string;
  visibility: Visibility;
  words: number;
  at: number;
  request?: string;
};

export type PointView = {
  id: string;
  text: string;
  questions: string[];
  kind?: Kind;
  quantifier?: Quantifier;
  tone?: Tone;
  interventions: string[];
  version: number;
  at: number;
};

export type SeatView = { id: string; names: Names; kind: Kind; regionalGroup?: string };

/** Someone seated, for the desk's insert dialog: delegations come from `delegations`. */
export type ParticipantView = {
  id: string;
  delegation?: string;
  role: Role;
  rank: Rank;
  name?: string;
  title?: string;
};

/** `true`, or the code of the refusal that the server would give. */
export type May = Record<string, true | string>;

export type View = {
  table: {
    number: number;
    title: string;
    startsAt: number;
    endsAt: number;
    mode: AttributionMode;
    limits: Limits;
    amber: number;
    handover: number;
  };
  session: {
    state: SessionState;
    openedAt?: number;
    suspendedAt?: number;
    reason?: string;
    adjournedAt?: number;
    publishedAt?: number;
  };
  agenda: { items: Record<string, ItemView>; order: string[]; current?: string };
  questions: { items: Record<string, Question>; order: string[]; shown: string[]; leadIn?: string };
  list: {
    state: ListState;
    closesAt?: number;
    requests: Record<string, RequestView>;
    /** Those who wait, in the order in which they will be called. */
    order: string[];
  };
  floor: { speech?: SpeechView };
  /** The ring: delegations at the table, clockwise from the chair. */
  seats: { items: Record<string, SeatView>; order: string[] };
  statements: { items: Record<string, StatementView>; order: string[] };
  announcement?: { text: string; at: number };
  may: May;
  /** Desk: the step that Undo would take back. */
  step?: { seq: number; at: number; by: string; type: string };
  /** Desk and record. */
  speeches?: { items: Record<string, PastSpeechView>; order: string[] };
  /** Desk. */
  participants?: { items: Record<string, ParticipantView>; order: string[] };
  /** Record. */
  points?: { items: Record<string, PointView>; order: string[] };
};

export type MyRequest = {
  id: string;
  state: RequestState;
  speakingAs: SpeakingAs;
  questions: string[];
  at: number;
  late?: true;
  limit: number;
  /** 1 is next; absent when it does not wait. */
  position?: number;
  /** Seconds planned for those before, handovers included, without the speaker who has the floor now. */
  secondsAhead?: number;
  /** Void calls and absences so far, newest last. */
  outcome?: SpeechOutcome;
  spokeAt?: number;
};

export type MyStatement = {
  id: string;
  state: StatementState;
  questions: string[];
  language: string;
  visibility: Visibility;
  words: number;
  at: number;
  request?: string;
};

export type Mine = {
  participant: { id: string; role: Role; rank: Rank; name?: string; title?: string };
  delegation?: { id: string; names: Names; kind: Kind; nameProtected?: true };
  requests: MyRequest[];
  statements: MyStatement[];
  may: May;
};

/** The clock of a view as the arithmetic of clock.ts takes it. */
export function clockOf(view: ClockView): Clock {
  return {
    allotted: view.allotted,
    startedAt: view.startedAt ?? null,
    pausedAt: view.pausedAt ?? null,
    pausedFor: view.pausedFor,
  };
}
