import type { Clock, ListState } from "./clock";
import type { EventBody } from "./events";

export const KINDS = [
  "state",
  "group",
  "igo",
  "un-entity",
  "ngo",
  "private-sector",
  "academia",
  "observer-state",
  "observer-organization",
  "other",
] as const;
export const RANKS = [
  "head-of-state",
  "head-of-government",
  "vice-president",
  "crown-prince",
  "deputy-prime-minister",
  "minister",
  "vice-minister",
  "ambassador",
  "observer",
  "other",
] as const;
export const ROLES = ["moderator", "delegate", "rapporteur", "observer", "secretariat"] as const;
export const VISIBILITIES = ["public", "room", "nameless", "confidential"] as const;
export const ATTRIBUTION_MODES = ["on-the-record", "impersonal", "chatham-house", "off-record"] as const;
export const ITEM_KINDS = ["opening", "panel", "question", "wrap-up", "closing", "other"] as const;
export const SPEAKING_AS = ["national", "group", "personal"] as const;
export const QUANTIFIERS = ["one", "a-few", "several", "many", "most", "all"] as const;
export const TONES = ["agreed", "proposed", "cautioned", "disagreed"] as const;
export const ABSENCE_RULES = ["after-next-heard", "end-of-list", "lost"] as const;

export type Kind = (typeof KINDS)[number];
export type Rank = (typeof RANKS)[number];
export type Role = (typeof ROLES)[number];
export type Visibility = (typeof VISIBILITIES)[number];
export type AttributionMode = (typeof ATTRIBUTION_MODES)[number];
export type ItemKind = (typeof ITEM_KINDS)[number];
export type SpeakingAs = (typeof SPEAKING_AS)[number];
export type Quantifier = (typeof QUANTIFIERS)[number];
export type Tone = (typeof TONES)[number];
export type AbsenceRule = (typeof ABSENCE_RULES)[number];

/** A name in one or more languages, by language code; the first key is the language it was given in. */
export type Names = Record<string, string>;

/** Seconds allotted per kind of speaker. */
export type Limits = { state: number; group: number; stakeholder: number };

export type Profile = {
  limits: Limits;
  /** Seconds left at which the clock turns amber. */
  amber: number;
  /** Seconds between two speakers, for estimates. */
  handover: number;
  /** Seconds after the list closed in which a request in flight is still accepted, flagged late. */
  grace: number;
  absence: AbsenceRule;
};

export type Item = {
  id: string;
  kind: ItemKind;
  title: string;
  /** Planned times, ms. */
  startsAt: number;
  endsAt: number;
  questions: string[];
  state: "planned" | "current" | "finished";
  startedAt: number | null;
  finishedAt: number | null;
};

export type Question = { id: string; number: number; label: string; text: string; preamble: string; parts: string[] };

export type Delegation = {
  id: string;
  names: Names;
  kind: Kind;
  regionalGroup: string | null;
  /** Ids of the delegations that a group speaks for. */
  members: string[];
  /** Its name is a pseudonym: the public sees neither name nor seat. */
  nameProtected: boolean;
};

export type Participant = {
  id: string;
  delegation: string | null;
  role: Role;
  rank: Rank;
  /** Personal name and title as given; empty where protected or unknown. */
  name: string;
  title: string;
};

export type RequestState =
  | "waiting"
  | "parked"
  | "called"
  | "speaking"
  | "paused"
  | "heard"
  | "withdrawn"
  | "absent"
  | "merged"
  | "written"
  | "turned-away";

export type FloorRequest = {
  id: string;
  delegation: string;
  participant: string | null;
  speakingAs: SpeakingAs;
  onBehalfOf: string[];
  questions: string[];
  state: RequestState;
  at: number;
  /** Accepted in the grace after the list closed. */
  late: boolean;
  /** Why the desk inserted or moved it; null when it stands where it asked. */
  reason: string | null;
  inserted: boolean;
  absences: number;
  /** The speech this request has now or had last. */
  speech: string | null;
};

export type SpeechOutcome = "heard" | "absent" | "void";

export type Speech = {
  id: string;
  request: string;
  calledAt: number;
  clock: Clock;
  /** The pause came with the suspension of the session and ends with it. */
  pausedBySuspension: boolean;
  endedAt: number | null;
  outcome: SpeechOutcome | null;
  /** Its place in the list when it was called, to return to if the call is void. */
  place: number;
};

export type StatementState = "submitted" | "published" | "returned" | "withdrawn";

/** The text is not here: it stands beside the event that submitted it (`textSeq`). */
export type Statement = {
  id: string;
  delegation: string;
  participant: string;
  request: string | null;
  questions: string[];
  language: string;
  visibility: Visibility;
  words: number;
  state: StatementState;
  at: number;
  textSeq: number;
};

export type Point = {
  id: string;
  text: string;
  questions: string[];
  kind: Kind | null;
  quantifier: Quantifier | null;
  tone: Tone | null;
  /** Requests or lone statements behind it; seen by the record only. */
  interventions: string[];
  version: number;
  by: string;
  at: number;
};

export type SessionState = "scheduled" | "live" | "suspended" | "adjourned" | "published";

export type Session = {
  state: SessionState;
  openedAt: number | null;
  suspendedAt: number | null;
  reason: string | null;
  adjournedAt: number | null;
  publishedAt: number | null;
};

/**
 * The latest step of the desk that can be undone: the events `first` to `seq` of one command, and the events that would
 * take it back, in the order in which they must happen.
 */
export type Step = { first: number; seq: number; at: number; by: string; type: EventBody["type"]; undo: EventBody[] };

export type TableState = {
  seq: number;
  table: { number: number; title: string; startsAt: number; endsAt: number; mode: AttributionMode; profile: Profile };
  session: Session;
  agenda: { items: Record<string, Item>; order: string[]; current: string | null };
  questions: { items: Record<string, Question>; order: string[]; shown: string[]; leadIn: string };
  list: { state: ListState; closesAt: number | null; closedAt: number | null; order: string[] };
  delegations: Record<string, Delegation>;
  participants: Record<string, Participant>;
  requests: Record<string, FloorRequest>;
  speeches: Record<string, Speech>;
  floor: string | null;
  statements: Record<string, Statement>;
  points: Record<string, Point>;
  announcement: { text: string; at: number } | null;
  step: Step | null;
};

export const DEFAULT_PROFILE: Profile = {
  limits: { state: 180, group: 300, stakeholder: 120 },
  amber: 30,
  handover: 20,
  grace: 5,
  absence: "after-next-heard",
};

/** A table before anything was planned: the start of every fold. */
export const EMPTY_TABLE: TableState = {
  seq: 0,
  table: { number: 0, title: "", startsAt: 0, endsAt: 0, mode: "impersonal", profile: DEFAULT_PROFILE },
  session: {
    state: "scheduled",
    openedAt: null,
    suspendedAt: null,
    reason: null,
    adjournedAt: null,
    publishedAt: null,
  },
  agenda: { items: {}, order: [], current: null },
  questions: { items: {}, order: [], shown: [], leadIn: "" },
  list: { state: "not-open", closesAt: null, closedAt: null, order: [] },
  delegations: {},
  participants: {},
  requests: {},
  speeches: {},
  floor: null,
  statements: {},
  points: {},
  announcement: null,
  step: null,
};
