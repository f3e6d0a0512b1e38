import { prisma } from "@/lib/server/database/prisma";
import { environment } from "@/lib/server/environment";
import { participantByCode } from "@/lib/server/people";

/**
 * Whoever came in with a badge that holds. `badge` is its version: revoking raises it. `meeting` is the one it was given for; null
 * for the installation's own badge, which is of the secretariat of every meeting and alone makes new ones. A `display` is a projector
 * or an overlay and no person.
 */
export type Holder = {
  id: string;
  badge: number;
  meeting: string | null;
  secretariat: boolean;
  display: boolean;
  name: string;
};

const selected = {
  id: true,
  badgeVersion: true,
  meetingId: true,
  secretariat: true,
  display: true,
  name: true,
  meeting: { select: { demo: true } },
} as const;

type Row = {
  id: string;
  badgeVersion: number;
  meetingId: string | null;
  secretariat: boolean;
  display: boolean;
  name: string;
  meeting: { demo: boolean } | null;
};

/** The badges of the demo are public knowledge: they hold in the demo meeting, while the demo is on, and nowhere else. */
function holderIn(row: Row | null): Holder | null {
  if (!row || (row.meeting?.demo && !environment().demo)) return null;
  const { id, badgeVersion: badge, meetingId: meeting, secretariat, display, name } = row;
  return { id, badge, meeting, secretariat, display, name };
}

/** Is this person somebody of that meeting? Who runs the installation is of every one. */
export function belongsTo(holder: Holder | null, meetingId: string): holder is Holder {
  return holder !== null && (holder.meeting === null || holder.meeting === meetingId);
}

/** Takes a code as it was typed; null when no badge has it. */
export async function holderByCode(typed: string): Promise<Holder | null> {
  const found = await participantByCode(typed);
  if (!found) return null;
  return holderIn(await prisma().participant.findUnique({ where: { id: found.id }, select: selected }));
}

/** Takes what a session says; null when that badge was revoked since. */
export async function holderOf(session: { participant: string; badge: number }): Promise<Holder | null> {
  const row = await prisma().participant.findUnique({ where: { id: session.participant }, select: selected });
  return row?.badgeVersion === session.badge ? holderIn(row) : null;
}

/** Of these holders, those whose badge holds no longer. One query for all of them. */
export async function revokedAmong(holders: Holder[]): Promise<Holder[]> {
  if (holders.length === 0) return [];
  const ids = [...new Set(holders.map(({ id }) => id))];
  const rows = await prisma().participant.findMany({ where: { id: { in: ids } }, select: selected });
  const holding = new Map(rows.map((row) => [row.id, holderIn(row)?.badge]));
  return holders.filter(({ id, badge }) => holding.get(id) !== badge);
}
