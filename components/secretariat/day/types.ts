import type { Names, Role } from "@/lib/roundtable/state";

/** What the page of the day is rendered with, as its screens need it. */

export type DaySeat = { table: number; role: Role; panellist: boolean; waits: boolean };

export type DayPerson = {
  id: string;
  name: string;
  title: string;
  role: string;
  /** The id of a delegation of `senders`. */
  sender: string | null;
  pseudonymous: boolean;
  email: string | null;
  /** When her badge was issued, ms; null where she has none. */
  issuedAt: number | null;
  seats: DaySeat[];
};

export type DaySender = { id: string; names: Names };

export const TABLE_ACTIONS = ["limits", "agenda", "message", "chair"] as const;
export type TableAction = (typeof TABLE_ACTIONS)[number];

/** What is chosen: shown below the search, with all that may be done with it. */
export type Shown =
  | { is: "person"; id: string }
  | { is: "delegation"; id: string }
  | { is: "table"; table: number; act?: TableAction; question?: string }
  | { is: "message" }
  | { is: "lists" };

export const GROUPS = ["people", "delegations", "tables", "questions", "actions"] as const;
export type Group = (typeof GROUPS)[number];

/** A line that the search may find. */
export type Thing = {
  key: string;
  group: Group;
  words: string;
  hint: string;
  /** All that it is found by, as searches compare it. */
  texts: string;
  /** Words that say what may be done with it: they find nothing by themselves. */
  also?: string;
  /** A delegation's own names. */
  names?: Names;
  /** The delegation of a person. */
  of?: string | null;
  shows: Shown;
};
