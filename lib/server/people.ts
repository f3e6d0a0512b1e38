import { createHash } from "node:crypto";
import { prisma } from "@/lib/server/database/prisma";
import { newId } from "@/lib/server/live/new-id";
import { tellRevoked } from "@/lib/server/revocations";

/** Makes a participant of the meeting with this id; returns the new id. For a pseudonymous speaker, `name` is the pseudonym. */
export async function createParticipant(participant: {
  meeting: string;
  name: string;
  secretariat?: boolean;
  id?: string;
}): Promise<string> {
  const { meeting, name, secretariat = false, id = newId() } = participant;
  await prisma().participant.create({ data: { id, meetingId: meeting, name, secretariat } });
  return id;
}

/** A code for a badge that nobody has yet: 75 random bits, in groups that can be read aloud. */
export function newCode(): string {
  return newId(15)
    .toUpperCase()
    .replace(/(.{5})(?=.)/g, "$1-");
}

/** Gives a participant a badge. Returns its code, which is kept nowhere; `code` is for the demo, whose codes are public. */
export async function issueBadge({ participant, code = newCode() }: { participant: string; code?: string }) {
  await prisma().badge.create({ data: { id: newId(), participantId: participant, codeHash: hashOf(code) } });
  return code;
}

/** Ends all badges of a participant, and whatever session was begun with one; sockets that are open close at once. */
export async function revokeBadge({ participant }: { participant: string }): Promise<void> {
  const ended = { where: { participantId: participant, revokedAt: null }, data: { revokedAt: new Date() } };
  const raised = { where: { id: participant }, data: { badgeVersion: { increment: 1 } } };
  await prisma().$transaction([prisma().badge.updateMany(ended), prisma().participant.updateMany(raised)]);
  await tellRevoked(participant);
}

/**
 * Gives each of these participants the badge with this code, all of them or none; badges that they had end, and their sockets close.
 * For codes that are printed first, so that nobody is locked out by a sheet that could not be made.
 */
export async function replaceBadges(codes: Map<string, string>): Promise<void> {
  const ids = [...codes.keys()];
  const held = { participantId: { in: ids }, revokedAt: null };
  const given = [...codes].map(([participantId, code]) => ({ id: newId(), participantId, codeHash: hashOf(code) }));
  const replaced = await prisma().$transaction(async (database) => {
    const before = await database.badge.findMany({ where: held, select: { participantId: true } });
    const ended = [...new Set(before.map(({ participantId }) => participantId))];
    await database.badge.updateMany({ where: held, data: { revokedAt: new Date() } });
    await database.participant.updateMany({
      where: { id: { in: ended } },
      data: { badgeVersion: { increment: 1 } },
    });
    await database.badge.createMany({ data: given });
    return ended;
  });
  for (const participant of replaced) await tellRevoked(participant);
}

/** Whose badge has this code, as somebody typed it; null when none has, or it was revoked. */
export async function participantByCode(code: string): Promise<{ id: string; badgeVersion: number } | null> {
  const badge = await prisma().badge.findUnique({
    where: { codeHash: hashOf(code) },
    select: { revokedAt: true, participant: { select: { id: true, badgeVersion: true } } },
  });
  return badge && badge.revokedAt === null ? badge.participant : null;
}

/** Case, spaces and hyphens do not count, and letters that look like figures are taken for them. */
function hashOf(code: string): string {
  const plain = code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
  return createHash("sha256").update(plain).digest("base64url");
}
