import type { ItemStates, Person } from "@/components/table/agenda-editor/plan";
import type { PlannedItem } from "@/lib/roundtable/events";
import type { AttributionMode, Names, Profile, Question, Role, SessionState } from "@/lib/roundtable/state";

/** `parts`: of how many the reader found its text to consist. */
export type PlannedQuestion = Pick<Question, "id" | "number" | "label" | "text"> & { parts: number };

export type Plan = {
  title: string;
  startsAt: number;
  endsAt: number;
  mode: AttributionMode;
  profile: Profile;
  leadIn: string;
  items: PlannedItem[];
  questions: PlannedQuestion[];
};

/** Somebody seated at a table. */
export type Seated = {
  id: string;
  name: string;
  title: string;
  role: Role;
  panellist: boolean;
  delegation: Names | null;
};

/** A table as the secretariat's addresses show it. */
export type PlannedTable = {
  number: number;
  room: string;
  capacity: number | null;
  seq: number;
  state: SessionState;
  planned: boolean;
  plan: Plan;
  /** What became of the items so far. */
  itemStates: ItemStates;
  people: Seated[];
};

/** What somebody is seated as. */
export type SeatRole = "moderator" | "rapporteur" | "panellist" | "speaker";
export const SEAT_ROLES: SeatRole[] = ["moderator", "rapporteur", "panellist", "speaker"];

/**
 * Somebody to be seated: a participant of the meeting by id, else a new one by name. `key`: the id, or what stands for it in the
 * items that name the new one.
 */
export type Newcomer = { key: string; id?: string; name: string; title: string; delegation: string; role: SeatRole };

/** Somebody of the meeting who may be seated. */
export type Seatable = Person;

/** What is being changed of a table and is not saved yet. */
export type Draft = { room: string; capacity: number | null; plan: Plan; newcomers: Newcomer[] };

/** The meeting of these tables; days as "2016-09-19". */
export type ProgrammeMeeting = { slug: string; startsOn: string; endsOn: string; timeZone: string };

export function draftOf({ room, capacity, plan }: PlannedTable): Draft {
  return { room, capacity, plan, newcomers: [] };
}

/** How a newcomer goes to the address that seats. */
export function seatOf({ id, name, title, delegation, role }: Omit<Newcomer, "key">) {
  const who = id
    ? { participant: id }
    : { person: { name, title, ...(delegation && { delegation: { name: delegation } }) } };
  const as = role === "moderator" || role === "rapporteur" ? role : "delegate";
  return { ...who, role: as, panellist: role === "panellist" };
}

/** What somebody is seated as, the other way round. */
export function seatRoleOf({ role, panellist }: Pick<Seated, "role" | "panellist">): SeatRole {
  if (role === "moderator" || role === "rapporteur") return role;
  return panellist ? "panellist" : "speaker";
}

/** A line of a pasted programme and what it became, as the reader tells it. Times are minutes of the day. */
export type ReadItem = {
  startsAt: number | null;
  endsAt: number | null;
  minutes: number | null;
  kind: PlannedItem["kind"];
  title: string;
  question: number | null;
  speakers: NamedSpeaker[];
};
export type NamedSpeaker = { name: string; title: string; role: "moderator" | "panellist" | "speaker" };
export type ProgrammeLine = { number: number; text: string } & (
  | { became: "item"; item: ReadItem }
  | { became: "speakers"; speakers: NamedSpeaker[] }
  | { became: "more" | "aside" }
  | { became: "day"; day: string }
  | { became: "table"; table: number; title: string }
);
