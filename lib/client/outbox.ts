import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer } from "@/lib/roundtable/protocol";

/** A command kept on the device until the table has answered it. Its id is the same at every try. */
export type Entry = { id: string; command: CommandInput; queuedAt: number };

const PASSING = new Set(["unavailable", "too-many", "not-signed-in"]);

/** Where a participant's outbox for one table is kept. */
export function outboxKey(meeting: string, table: number, participant: string): string {
  return `rostrum.outbox/${meeting}/${table}/${participant}`;
}

/** Takes what the device kept; anything unreadable counts as nothing, a broken entry as not there. */
export function readEntries(kept: string | null): Entry[] {
  try {
    const parsed: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(parsed) ? parsed.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return typeof entry?.id === "string" && typeof entry.queuedAt === "number" && typeof entry.command?.type === "string";
}

/** Puts a command at the end; one that is there already stays where it is. */
export function withEntry(entries: Entry[], entry: Entry): Entry[] {
  return entries.some(({ id }) => id === entry.id) ? entries : [...entries, entry];
}

export function withoutEntry(entries: Entry[], id: string): Entry[] {
  return entries.filter((entry) => entry.id !== id);
}

/** Whether the table has decided. A full or sleeping server, and a sign-in that has run out, decide nothing: it stays queued. */
export function isDefinite(answer: CommandAnswer): boolean {
  return answer.ok || !PASSING.has(answer.error.code);
}

/** Milliseconds to wait before try number `tries` (1 is the first repetition), spread by `chance` from 0 to 1. */
export function waitBefore(tries: number, chance: number): number {
  return Math.min(30_000, 1_000 * 2 ** (tries - 1)) * (0.5 + chance / 2);
}
