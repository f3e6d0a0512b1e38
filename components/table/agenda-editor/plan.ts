import type { PlannedItem } from "@/lib/roundtable/events";
import type { Item, Question } from "@/lib/roundtable/state";

/** The slot of a table (ms) and what is planned in it. */
export type Agenda = { startsAt: number; endsAt: number; items: PlannedItem[] };

/** The same with the questions that items may be about. */
export type AgendaPlan = Agenda & { questions: Pick<Question, "id" | "number" | "label">[] };

/** What became of the items of an open table; one that is not here is only planned. */
export type ItemStates = Record<string, Item["state"]>;

/** Somebody who may be named for an item. */
export type Person = { id: string; name: string; title: string; delegation: string };

/** Items that have begun: their planned times are history, and nothing moves above them. */
export function begunIn(states: ItemStates): ReadonlySet<string> {
  return new Set(Object.keys(states).filter((id) => states[id] === "current" || states[id] === "finished"));
}
