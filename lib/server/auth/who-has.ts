import type { BadgeUser } from "@/lib/server/auth/options";
import { serverNow } from "@/lib/server/clock";
import { prisma } from "@/lib/server/database/prisma";

/** A meeting is over once its last day has ended everywhere on earth. */
const AFTERWARDS_MS = 2 * 24 * 60 * 60_000;

/**
 * Whose this e-mail address is, for single sign-on: of those who gave it the one whose meeting is on or comes next, else was last.
 * `several` where one meeting has more than one, as the address of a mission may be; `nobody` where none gave it.
 */
export async function whoHas(email: string): Promise<BadgeUser | "nobody" | "several"> {
  const found = await prisma().participant.findMany({
    where: { email: { equals: email, mode: "insensitive" }, display: false, meeting: { demo: false } },
    select: { id: true, badgeVersion: true, meetingId: true, meeting: { select: { startsOn: true, endsOn: true } } },
  });
  const now = serverNow();
  const isOver = (one: (typeof found)[number]) => (one.meeting?.endsOn.getTime() ?? 0) + AFTERWARDS_MS < now;
  const starts = (one: (typeof found)[number]) => one.meeting?.startsOn.getTime() ?? 0;
  const coming = found.filter((one) => !isOver(one)).sort((a, b) => starts(a) - starts(b));
  const [first] = coming.length > 0 ? coming : found.sort((a, b) => starts(b) - starts(a));
  if (!first) return "nobody";
  const same = found.filter(({ meetingId }) => meetingId === first.meetingId);
  return same.length > 1 ? "several" : { id: first.id, badge: first.badgeVersion };
}
