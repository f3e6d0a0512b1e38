import type { NewEvent } from "./events";
import type { Actor } from "./policy";
import type { Rejection } from "./rejection";

/** What a decision may know beside the state: who asks, server time in ms, a source of new ids, and the chair's reason to override. */
export type Context = { actor: Actor; now: number; newId: () => string; override?: { reason: string } };

/** The ids of what the command made, for the answer to its sender. */
export type Ids = { request?: string; speech?: string; statement?: string; point?: string; turnedAway?: true };

export type Accepted = { ok: true; events: NewEvent[]; made: Ids };
export type Decision = Accepted | Rejection;

export function accept(events: NewEvent[], made: Ids = {}): Accepted {
  return { ok: true, events, made };
}

/** One event without texts. */
export function fact(body: NewEvent["body"], texts?: NewEvent["texts"]): NewEvent {
  return texts ? { body, texts } : { body };
}
