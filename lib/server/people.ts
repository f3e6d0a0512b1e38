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

/** 75 random bits, in groups that can be read aloud. */
function newCode(): string {
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
