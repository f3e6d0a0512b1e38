import { prisma } from "@/lib/server/database/prisma";

/** Where a table is: its address, its id, and the meeting it belongs to. */
export type Place = {
  id: string;
  number: number;
  /** A copy to practise on; only who has a badge of the meeting may watch it. */
  rehearsal: boolean;
  meeting: { id: string; slug: string; title: string; timeZone: string; place: string; isPublic: boolean };
};

/** Long enough that a room of people joining asks once; short enough that a demo that was reset is found again. */
const KEPT_FOR_MS = 3_000;
const MOST_KEPT = 1_000;

type Kept = { at: number; place: Promise<Place | null> };
const kept = new Map<string, Kept>();

/** The table at an address as it came through a door; null when nothing is there. */
export function placeOf(slug: unknown, number: unknown): Promise<Place | null> {
  const table = typeof number === "string" && /^[1-9]\d{0,2}$/.test(number) ? Number(number) : number;
  if (typeof slug !== "string" || slug.length > 100 || !isTableNumber(table)) return Promise.resolve(null);
  const key = `${table} ${slug}`;
  const known = kept.get(key);
  if (known && performance.now() - known.at < KEPT_FOR_MS) return known.place;
  const place = find(slug, table);
  kept.set(key, { at: performance.now(), place });
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? key);
  // What is not there, or could not be asked for, is asked for again: it may be there a moment later.
  place.then((found) => found ?? kept.delete(key)).catch(() => kept.delete(key));
  return place;
}

function isTableNumber(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 999;
}

/** PostgreSQL cannot compare with a text that holds U+0000. */
async function find(slug: string, number: number): Promise<Place | null> {
  if (slug.includes("\0")) return null;
  const row = await prisma().roundTable.findFirst({
    where: { number, meeting: { slug } },
    select: {
      id: true,
      number: true,
      rehearsal: true,
      meeting: { select: { id: true, slug: true, title: true, timeZone: true, place: true, isPublic: true } },
    },
  });

  return row && { ...row, meeting: { ...row.meeting, isPublic: row.meeting.isPublic && !row.rehearsal } };
}
