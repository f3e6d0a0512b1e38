import type { Clock, ListState } from "./clock";
import type {
  AttributionMode,
  Gender,
  Item,
  Kind,
  Limits,
  Move,
  Names,
  Profile,
  Quantifier,
  Question,
  QuestionPart,
  Rank,
  RequestKind,
  RequestState,
  Role,
  SessionState,
  Signal,
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

export type QuestionView = Omit<Question, "correctedAt"> & { correctedAt?: number };
/** Somebody named for an item of the agenda. */
export type NamedView = SpeakerView & { /** Desk: which participant. */ id?: string };
export type ItemView = Omit<Item, "startedAt" | "finishedAt" | "speakers"> & {
  startedAt?: number;
  finishedAt?: number;
  /** Those named for it who are seated; absent where nobody is. */
  named?: NamedView[];
  /** Desk: all who are named, by participant, seated or not. */
  speakers?: string[];
};

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
  /** Desk and record. */
  gender?: Gender;
  panellist?: true;
  /** The seat in the ring. */
  seat?: string;
};

/** Why somebody should stand where the rules would put him or her; the words are in the messages, under `reasons`. */
export type Reason =
  | { code: "group" | "first-turn" | "reserved-place" | "not-heard-at-question" | "confirmed" | "inserted" | "moved" }
  | { code: "turn"; n: number }
  | { code: "rank"; rank: Rank }
  | { code: "kind"; kind: Kind }
  | { code: "of-region"; n: number; region: string }
  | { code: "of-gender"; gender: Gender; n: number };

export type RequestView = {
  id: string;
  /** Absent for a turn. */
  kind?: RequestKind;
  /** From the second on. */
  turn?: number;
  /** A video message of so many seconds. */
  video?: number;
  /** The chair put it where it stands. Desk and record. */
  confirmed?: true;
  /** Its participant is not seated any more. Desk and record. */
  frozen?: true;
  /** Said "I am here". Desk. */
  presentAt?: number;
  /** Parked until then. Desk. */
  backAt?: number;
  /** Swap proposed with this request. Desk. */
  swapWith?: string;
  mergedInto?: string;
  /** Desk and record. */
  invitedAt?: number;
  writeUntil?: number;
  /** Desk: whose request it is. */
  participant?: string;
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

/** A point of order that waits for a ruling; the last of the list is ruled first. */
export type PointOfOrderView = { id: string; speaker: SpeakerView; at: number };
/** One that was ruled; desk and record. */
export type PastPointOfOrderView = PointOfOrderView & { speech?: string; ruledAt: number; ruling: string };

/** Who is in the chair: a title for everybody, a name for desk and record, the id for the desk. */
export type ChairView = { id?: string; name?: string; title?: string };

export type SpeechView = {
  id: string;
  request: string;
  state: "called" | "speaking" | "paused";
  calledAt: number;
  clock: ClockView;
  /** Absent for a turn. */
  kind?: RequestKind;
  video?: true;
  /** Why the clock stands. */
  pausedBy?: "desk" | "suspension" | "point";
  /** Desk. */
  signal?: { signal: Signal; at: number };
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
  /** What the record says since it was corrected; then `outcome` and `seconds` are the corrected ones. */
  corrected?: { reason: string; at: number };
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
  parts: QuestionPart[];
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
  panellist?: true;
  gender?: Gender;
  extra?: number;
};

/** An offer to the chair, never carried out by itself: put this request ahead of that one (absent: at the end). */
export type Suggestion = { request: string; before?: string; reasons: Reason[] };

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
    /** There is a list of speakers. */
    listed: boolean;
    /** Whether all may see by how much a speaker is over time. */
    overrunShown: boolean;
    /** A copy to practise on, which every screen says. */
    rehearsal?: true;
    /** Desk. */
    profile?: Profile;
  };
  session: {
    state: SessionState;
    openedAt?: number;
    suspendedAt?: number;
    /** When a suspended session is to go on, as announced. */
    until?: number;
    reason?: string;
    adjournedAt?: number;
    publishedAt?: number;
    chair?: ChairView;
  };
  agenda: { items: Record<string, ItemView>; order: string[]; current?: string };
  questions: { items: Record<string, QuestionView>; order: string[]; shown: string[]; leadIn?: string };
  list: {
    state: ListState;
    closesAt?: number;
    requests: Record<string, RequestView>;
    /** Those who wait, in the order in which they will be called. */
    order: string[];
    /** Replies and responses that wait for the chair; absent when there are none. */
    aside?: string[];
    /** Desk: what the rules would change, the most telling first. */
    suggestions?: Suggestion[];
    /** Desk: the whole order as the rules would have it, when it differs. */
    proposed?: string[];
    /** Desk: why each stands, or would stand, where it does. */
    reasons?: Record<string, Reason[]>;
    /** Desk: requests of one delegation in one capacity, which may be merged. */
    doubles?: string[][];
  };
  floor: { speech?: SpeechView; points?: PointOfOrderView[] };
  /** The ring: delegations at the table, clockwise from the chair. */
  seats: { items: Record<string, SeatView>; order: string[] };
  statements: { items: Record<string, StatementView>; order: string[] };
  announcement?: { text: string; at: number };
  may: May;
  /** Desk: the step that Undo would take back. */
  step?: { seq: number; at: number; by: string; type: string };
  /** Desk and record. */
  speeches?: { items: Record<string, PastSpeechView>; order: string[] };
  /** Desk and record. */
  pointsOfOrder?: { items: Record<string, PastPointOfOrderView>; order: string[] };
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
  kind?: RequestKind;
  turn?: number;
  presentAt?: number;
  backAt?: number;
  frozen?: true;
  /** Its place changed, by no doing of its own. */
  moved?: Omit<Move, "rank" | "put"> & { rank?: Rank };
  /** Proposed by this delegation, or to it. */
  swaps?: { with: string; names?: Names; position?: number; mine: boolean }[];
  /** Invited to hand it in in writing. */
  invitedAt?: number;
  writeUntil?: number;
  invitation?: string;
  /** A discreet signal while speaking. */
  signal?: { signal: Signal; at: number };
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
  participant: { id: string; role: Role; rank: Rank; name?: string; title?: string; panellist?: true };
  /** Not seated any more. */
  unseated?: true;
  /** Others of the delegation who could take a turn over. */
  colleagues?: { id: string; rank: Rank; name?: string; title?: string }[];
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
