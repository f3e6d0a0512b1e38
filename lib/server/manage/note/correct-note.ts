import { z } from "zod";
import { noteDraft } from "@/lib/documents/note/draft/note-draft";
import { prisma } from "@/lib/server/database/prisma";
import { type ManagedMeeting, ManageRefusal } from "@/lib/server/manage/manager";
import type { Prisma } from "@/lib/server/prisma/client";

export const correction = z.strictObject({ id: z.string(), revision: z.int().min(0), draft: noteDraft });

/** Keeps a corrected draft; refuses `stale` where somebody else saved since. Returns the new revision. */
export async function correctNote(meeting: ManagedMeeting, { id, revision, draft }: z.output<typeof correction>) {
  const saved = await prisma().noteDocument.updateMany({
    where: { id, meetingId: meeting.id, revision },
    data: { draft: draft as unknown as Prisma.InputJsonValue, revision: { increment: 1 } },
  });
  if (saved.count === 0) throw new ManageRefusal("stale");
  return revision + 1;
}
