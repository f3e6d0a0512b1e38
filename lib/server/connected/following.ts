import type { ScreenReport } from "@/lib/roundtable/protocol";
import type { Holder } from "@/lib/server/badge-holder";

export type HeardReport = ScreenReport & { /** Server time, ms. */ at: number };

/** One that follows a table: whose badge it came with, if any, whether it asked to be shown what the public sees, and what it told. */
export type Following = { holder: Holder | null; asPublic: boolean; report?: HeardReport };

/** One that went away, or that polls: when it was last there (server time, ms). */
export type Seen = Following & { holder: Holder; over: "socket" | "polling"; at: number };

type Source = (tableId: string) => Following[];
type Shared = { sources: Set<Source>; seen: Map<string, Map<string, Seen>> };

/** How long is remembered that somebody was there. */
const KEPT_FOR_MS = 15 * 60_000;

// The bundle of Next and server.ts load a copy of this module each; both find the same sockets and the same memory here.
const holder = globalThis as { rostrumFollowing?: Shared };

function shared(): Shared {
  holder.rostrumFollowing ??= { sources: new Set(), seen: new Map() };
  return holder.rostrumFollowing;
}

/** Names whom to ask who follows a table over the sockets of this process; returns what ends that. */
export function offerFollowing(source: Source): () => void {
  shared().sources.add(source);
  return () => shared().sources.delete(source);
}

/** Those who follow a table over the sockets of this process, in the order in which they came. */
export function followingNow(tableId: string): Following[] {
  return [...shared().sources].flatMap((source) => source(tableId));
}

/** Remembers, in this process alone and for a while, that somebody with a badge was at a table. */
export function remembered(tableId: string, seen: Seen): void {
  const { seen: tables } = shared();
  const here = tables.get(tableId) ?? new Map<string, Seen>();
  const key = `${seen.holder.id} ${seen.report?.screen ?? seen.over}`;
  // The latest last, so that what is too old stands in front.
  here.delete(key);
  here.set(key, seen);
  tables.set(tableId, here);
  for (const [id, table] of tables) {
    forgetBefore(table, seen.at - KEPT_FOR_MS);
    if (table.size === 0) tables.delete(id);
  }
}

/** Those who were at a table lately, over a socket that is gone or by polling. Takes server time in ms. */
export function seenLately(tableId: string, now: number): Seen[] {
  const here = shared().seen.get(tableId);
  if (!here) return [];
  forgetBefore(here, now - KEPT_FOR_MS);
  if (here.size === 0) shared().seen.delete(tableId);
  return [...here.values()];
}

function forgetBefore(here: Map<string, Seen>, time: number): void {
  for (const [key, { at }] of here) {
    if (at >= time) return;
    here.delete(key);
  }
}
