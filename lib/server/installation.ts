import { prisma } from "@/lib/server/database/prisma";
import { newId } from "@/lib/server/live/new-id";
import { issueBadge, revokeBadge } from "@/lib/server/people";

/** What the journal and the screens call whoever holds the installation's badge. */
const NAME = "Installation";

/**
 * Gives the installation its one badge, which alone makes meetings and manages all of them; one given before ends, and sockets
 * that were opened with it close. Returns the code, which is kept nowhere.
 */
export async function giveInstallationBadge(): Promise<string> {
  const known = await prisma().participant.findFirst({ where: { meetingId: null }, select: { id: true } });
  if (known) {
    await revokeBadge({ participant: known.id });
    return issueBadge({ participant: known.id });
  }
  const { id } = await prisma().participant.create({ data: { id: newId(), name: NAME, secretariat: true } });
  return issueBadge({ participant: id });
}

/** Whether somebody holds the installation's badge. */
export async function hasInstallationBadge(): Promise<boolean> {
  const held = await prisma().badge.count({ where: { revokedAt: null, participant: { meetingId: null } } });
  return held > 0;
}

/** The first badge of an installation without a meeting, so that somebody can make one; null where there is a meeting. */
export async function badgeForEmptyInstallation(): Promise<string | null> {
  return (await prisma().meeting.count()) === 0 ? giveInstallationBadge() : null;
}
