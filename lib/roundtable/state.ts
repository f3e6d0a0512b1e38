import type { Clock, ListState } from "./clock";
import type { EventBody } from "./events";
import { PROFILES } from "./profiles";

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
export const ABSENCE_RULES = ["after-next-heard", "end-of-kind", "end-of-list", "lost"] as const;
export const SECOND_TURN_RULES = ["after-first-turns", "in-order", "refused"] as const;
export const PRESETS = ["round-table", "interactive-dialogue", "hearing", "strict", "no-list"] as const;
export const REQUEST_KINDS = ["turn", "reply", "response"] as const;
export const GENDERS = ["female", "male", "other"] as const;
export const SIGNALS = ["slow-down", "louder", "microphone", "wrap-up"] as const;

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
export type SecondTurnRule = (typeof SECOND_TURN_RULES)[number];
export type Preset = (typeof PRESETS)[number];
export type RequestKind = (typeof REQUEST_KINDS)[number];
export type Gender = (typeof GENDERS)[number];
export type Signal = (typeof SIGNALS)[number];

/** A name in one or more languages, by language code; the first key is the language it was given in. */
export type Names = Record<string, string>;

/** Seconds allotted per kind of speaker. `observer`: observers, intergovernmental organizations, entities of the UN. */
export type Limits = { state: number; observer: number; group: number; stakeholder: number; panellist: number };

/** The rules of the floor at this table, as data. `PRESETS` in profiles.ts are what a secretariat starts from. */
export type Profile = {
  preset: Preset;
  /** There is a list of speakers; without one the chair gives the floor as nameplates are raised. */
  listed: boolean;
  limits: Limits;
  /** Seconds left at which the clock turns amber. */
  amber: number;
  /** Seconds between two speakers, for estimates. */
  handover: number;
  /** Seconds after the list closed in which a request in flight is still accepted, flagged late. */
  grace: number;
  absence: AbsenceRule;
  secondTurns: SecondTurnRule;
  /** Every how manieth place is kept for speakers that are not States; 0 for none. */
  reserved: number;
  /** Seconds of a delegation's first, second, … right of reply; none where it is empty. */
  replies: number[];
  panellistsRespond: boolean;
  /** Whether the room sees by how much a speaker is over time, or only that the time is over. */
  overrunShown: boolean;
};

export type Item = {
  id: string;
  kind: ItemKind;
  title: string;
  /** Planned times, ms. */
  startsAt: number;
  endsAt: number;
  questions: string[];
  /** Participants named for it: who opens, sits on the panel or was asked to speak first. Some may not be seated yet. */
  speakers: string[];
  state: "planned" | "current" | "finished" | "skipped";
  startedAt: number | null;
  finishedAt: number | null;
};

export type Question = {
  id: string;
  number: number;
  label: string;
  text: string;
  preamble: string;
  parts: string[];
  /** 1 as planned; one more with each correction, the latest at `correctedAt`. */
  version: number;
  correctedAt: number | null;
};

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
  panellist: boolean;
  gender: Gender | null;
  /** Seconds added to the limit for this person; why is nobody's business, so nothing says so but the limit. */
  extra: number;
  /** False once unseated: may do nothing here, and what he or she asked for is frozen. */
  seated: boolean;
};

/** A change of the order that was not its own doing, as the delegate is told: places count from 1. */
export type Move = {
  from: number;
  to: number;
  why: "inserted" | "moved" | "confirmed" | "swapped" | "returned";
  /** The rank of who was inserted. */
  rank: Rank | null;
  at: number;
  /** Where the chair itself put this one last, whatever displaced it since; for the advice on the order, and told to nobody. */
  put?: { from: number; to: number; at: number };
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
  kind: RequestKind;
  delegation: string;
  participant: string | null;
  speakingAs: SpeakingAs;
  onBehalfOf: string[];
  questions: string[];
  state: RequestState;
  at: number;
  /** 1 for the first turn (or reply) of this delegation in this capacity, 2 for the second … */
  turn: number;
  /** Seconds of a video message instead of a speaker; null for everybody else. */
  video: number | null;
  /** Accepted in the grace after the list closed. */
  late: boolean;
  /** Why the desk inserted or moved it; null when it stands where it asked. */
  reason: string | null;
  inserted: boolean;
  absences: number;
  /** The speech this request has now or had last. */
  speech: string | null;
  /** The chair put it where it stands. */
  confirmed: boolean;
  /** Said "I am here", at this time. */
  presentAt: number | null;
  /** Parked until then, as far as known. */
  backAt: number | null;
  /** The request with which its delegation proposes to swap. */
  swapWith: string | null;
  /** The request with which it has swapped. */
  swapped: string | null;
  mergedInto: string | null;
  /** Invited to write: until when, if a time was named, and the words of the invitation. */
  invitedAt: number | null;
  writeUntil: number | null;
  invitation: string | null;
  moved: Move | null;
};

export type SpeechOutcome = "heard" | "absent" | "void" | "failed";

export type Speech = {
  id: string;
  request: string;
  calledAt: number;
  clock: Clock;
  /** What stopped the clock: the desk, the suspension of the session, a point of order; with these it goes on again. */
  pausedBy: "desk" | "suspension" | "point" | null;
  endedAt: number | null;
  outcome: SpeechOutcome | null;
  /** Its place in the list when it was called, to return to if the call is void. */
  place: number;
  /** The latest discreet signal to the speaker. */
  signal: { signal: Signal; at: number } | null;
  /** What the record says instead, since the entry was corrected; the clock itself is never touched. */
  correction: { outcome: SpeechOutcome; seconds: number | null; reason: string; at: number; by: string } | null;
};

/** Interrupts; never a turn, never on the list. */
export type PointOfOrder = {
  id: string;
  delegation: string;
  participant: string | null;
  at: number;
  /** The speech it interrupted. */
  speech: string | null;
  ruledAt: number | null;
  ruling: string | null;
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

/** A part of a question, counted from 0. */
export type QuestionPart = { question: string; part: number };

export type Point = {
  id: string;
  text: string;
  questions: string[];
  /** Of those questions; nothing here concerns the whole of a question. */
  parts: QuestionPart[];
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
  /** When the suspended session is to go on, as announced: nothing happens by itself then. */
  until: number | null;
  reason: string | null;
  adjournedAt: number | null;
  publishedAt: number | null;
  /** The participant in the chair. */
  chair: string | null;
};

/**
 * The latest step of the desk that can be undone: the events `first` to `seq` of one command, and the events that would
 * take it back, in the order in which they must happen.
 */
export type Step = { first: number; seq: number; at: number; by: string; type: EventBody["type"]; undo: EventBody[] };

export type TableState = {
  seq: number;
  table: {
    number: number;
    title: string;
    startsAt: number;
    endsAt: number;
    mode: AttributionMode;
    profile: Profile;
    /** A copy to practise on: it says so on every screen, counts nowhere and is thrown away. */
    rehearsal: boolean;
  };
  session: Session;
  agenda: { items: Record<string, Item>; order: string[]; current: string | null };
  questions: { items: Record<string, Question>; order: string[]; shown: string[]; leadIn: string };
  /** `order`: turns that wait, in the order of their calls. `aside`: replies and responses that wait for the chair. */
  list: { state: ListState; closesAt: number | null; closedAt: number | null; order: string[]; aside: string[] };
  delegations: Record<string, Delegation>;
  participants: Record<string, Participant>;
  requests: Record<string, FloorRequest>;
  speeches: Record<string, Speech>;
  floor: string | null;
  pointsOfOrder: Record<string, PointOfOrder>;
  /** Points of order that wait for a ruling; the latest, on top, is ruled first. */
  pending: string[];
  statements: Record<string, Statement>;
  points: Record<string, Point>;
  /** The points in the order of the rapporteur. */
  pointOrder: string[];
  announcement: { text: string; at: number } | null;
  step: Step | null;
};

/** A table before anything was planned: the start of every fold. */
export const EMPTY_TABLE: TableState = {
  seq: 0,
  table: {
    number: 0,
    title: "",
    startsAt: 0,
    endsAt: 0,
    mode: "impersonal",
    profile: PROFILES["round-table"],
    rehearsal: false,
  },
  session: {
    state: "scheduled",
    openedAt: null,
    suspendedAt: null,
    until: null,
    reason: null,
    adjournedAt: null,
    publishedAt: null,
    chair: null,
  },
  agenda: { items: {}, order: [], current: null },
  questions: { items: {}, order: [], shown: [], leadIn: "" },
  list: { state: "not-open", closesAt: null, closedAt: null, order: [], aside: [] },
  delegations: {},
  participants: {},
  requests: {},
  speeches: {},
  floor: null,
  pointsOfOrder: {},
  pending: [],
  statements: {},
  points: {},
  pointOrder: [],
  announcement: null,
  step: null,
};
