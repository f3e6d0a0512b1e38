import {
  EVENT_VERSION,
  type EventBody,
  type EventOf,
  type EventType,
  type PlannedItem,
  type TableEvent,
} from "./events";
import type { AbsenceRule, Limits, Participant, Profile } from "./state";

type FirstLimits = Omit<Limits, "observer" | "panellist">;
type FirstProfile = Pick<Profile, "amber" | "handover" | "grace"> & { limits: FirstLimits; absence: FirstAbsence };
type FirstAbsence = Exclude<AbsenceRule, "end-of-kind">;
type FirstParticipant = Pick<Participant, "id" | "role" | "rank">;

type ThirdPlan = Omit<EventOf<"TablePlanned">, "items" | "rehearsal"> & { items: Omit<PlannedItem, "speakers">[] };

/** The events of the third release: only a plan has another form today. */
export type ThirdBody = ThirdPlan | EventOf<Exclude<EventType, "TablePlanned">>;

/** The events whose form has changed since the first release, as that wrote them. */
type Changed =
  | (Omit<ThirdPlan, "profile"> & { profile: FirstProfile })
  | (Omit<EventOf<"ParticipantSeated">, "participant"> & { participant: FirstParticipant })
  | { type: "LimitsSet"; limits: FirstLimits }
  | { type: "ClockPaused"; speech: string; bySuspension: boolean }
  | Omit<EventOf<"ClockReset">, "pausedBy">
  | Omit<EventOf<"FloorRequested">, "kind" | "before">
  | Omit<EventOf<"SpeakerInserted">, "kind" | "video">
  | { type: "SpeakerAbsent"; speech: string; waitsAgain: Exclude<FirstAbsence, "lost"> | null };

/** The events whose form has changed since the second release, as that and the first one wrote them. */
type ChangedSince =
  | Omit<EventOf<"SessionSuspended">, "until">
  | Omit<EventOf<"PointRecorded">, "parts">
  | Omit<EventOf<"PointRevised">, "parts">;

/** Events that the second release did not know, or wrote as the third. */
type Unchanged = Exclude<ThirdBody, { type: ChangedSince["type"] }>;

export type SecondBody = ChangedSince | Unchanged;

/** Events that the first release did not know, or wrote as the second. */
type UnchangedFirst = Exclude<SecondBody, { type: Changed["type"] }>;

export type FirstBody = Changed | UnchangedFirst;

type Stored<V extends number, Body> = Omit<TableEvent, "v" | "body"> & { v: V; body: Body };

/** An event as it stands in the journal, by the version that it carries. */
export type StoredEvent = Stored<1, FirstBody> | Stored<2, SecondBody> | Stored<3, ThirdBody> | Stored<4, EventBody>;

/**
 * Takes an event as it is stored, of any version; returns it in the form of this release, as if it had been written so. Throws
 * for a version that only a later release writes: to guess at what it means would make another past.
 */
export function upcast(event: StoredEvent): TableEvent {
  switch (event.v) {
    case 1:
      return { ...event, v: EVENT_VERSION, body: fromThird(fromSecond(fromFirst(event.body))) };
    case 2:
      return { ...event, v: EVENT_VERSION, body: fromThird(fromSecond(event.body)) };
    case 3:
      return { ...event, v: EVENT_VERSION, body: fromThird(event.body) };
    case 4:
      return event;
    default:
      throw new Error(`An event has the version ${versionOf(event)}, which this release does not read.`);
  }
}

function versionOf(event: never): number {
  return (event as { v: number }).v;
}

function fromThird(body: ThirdBody): EventBody {
  if (body.type !== "TablePlanned") return body;
  return { ...body, items: body.items.map((item) => ({ ...item, speakers: [] })), rehearsal: false };
}

function fromSecond(body: SecondBody): ThirdBody {
  switch (body.type) {
    case "SessionSuspended":
      return { ...body, until: null };
    case "PointRecorded":
    case "PointRevised":
      return { ...body, parts: [] };
    default:
      return body satisfies Unchanged;
  }
}

function fromFirst(body: FirstBody): SecondBody {
  switch (body.type) {
    case "TablePlanned":
      return { ...body, profile: profileFrom(body.profile) };
    case "ParticipantSeated":
      return { ...body, participant: { ...body.participant, panellist: false, gender: null } };
    case "LimitsSet":
      return { ...body, limits: limitsFrom(body.limits) };
    case "ClockPaused":
      return { type: body.type, speech: body.speech, by: body.bySuspension ? "suspension" : "desk" };
    case "ClockReset":
      return { ...body, pausedBy: body.pausedAt === null ? null : "desk" };
    case "FloorRequested":
      return { ...body, kind: "turn", before: null };
    case "SpeakerInserted":
      return { ...body, kind: "turn", video: null };
    case "SpeakerAbsent":
      return { ...body, becomes: "absent" };
    default:
      return body satisfies UnchangedFirst;
  }
}

/** What went without saying then. In figures, and not those of a preset, which may change: the past may not. */
function profileFrom({ limits, ...profile }: FirstProfile): Profile {
  return {
    ...profile,
    preset: "round-table",
    listed: true,
    limits: limitsFrom(limits),
    secondTurns: "after-first-turns",
    reserved: 0,
    replies: [],
    panellistsRespond: true,
    overrunShown: false,
  };
}

function limitsFrom(limits: FirstLimits): Limits {
  return { ...limits, observer: limits.state, panellist: 300 };
}
