import type { Ids } from "@/lib/roundtable/decision";
import type { RejectionCode } from "@/lib/roundtable/rejection";

export type LiveAccepted = { ok: true; seq: number } & Ids;
export type LiveRefused = {
  ok: false;
  code: RejectionCode | "id-reused" | "unavailable";
  params?: Record<string, string | number>;
  overridable?: true;
};

/** What a live table says to the sender of a command. `seq` is the command's last event. */
export type LiveAnswer = LiveAccepted | LiveRefused;

/** The answer that a command got which took effect, and what it asked for. */
export type Taken = { payloadHash: string; answer: LiveAccepted };

export const UNAVAILABLE: LiveRefused = { ok: false, code: "unavailable" };

/** Ids are unique by table and actor; a NUL stands in neither. */
export function takenKey(actor: string, id: string): string {
  return `${actor}\0${id}`;
}

/** The answers of the latest commands of a table, the oldest forgotten first; older ones are in the database. */
export class LatestAnswers {
  readonly #answers = new Map<string, Taken>();
  readonly #limit: number;

  constructor(limit = 1000) {
    this.#limit = limit;
  }

  get(key: string): Taken | undefined {
    return this.#answers.get(key);
  }

  add(key: string, taken: Taken): void {
    this.#answers.set(key, taken);
    if (this.#answers.size > this.#limit) this.#answers.delete(this.#answers.keys().next().value as string);
  }
}
