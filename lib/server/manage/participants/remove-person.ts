import { prisma } from "@/lib/server/database/prisma";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { personOf, tablesWhereSeated } from "@/lib/server/manage/participants/change-person";
import { seatAtTable } from "@/lib/server/manage/participants/seat-at-table";
import { revokeBadge } from "@/lib/server/people";

/** Removes somebody: from the tables, with her badge, from the meeting. Refuses where the record names her: her row stays with it. */
export async function removePerson(managing: Managing, id: string): Promise<void> {
  await personOf(managing, id);
  if (id === managing.holder.id) throw new ManageRefusal("own-badge");
  if (await isOfTheRecord(managing.meeting.id, id)) throw new ManageRefusal("of-the-record");
  for (const table of await tablesWhereSeated(managing, id)) {
    const { refused } = await seatAtTable(managing, table, new Map(), [id]);
    if (refused[0]) throw new ManageRefusal("of-the-record");
  }
  await revokeBadge({ participant: id });
  await prisma().participant.deleteMany({ where: { id, meetingId: managing.meeting.id } });
}

/** Whether she has spoken, sent a statement, or done something at a table that its journal says. */
async function isOfTheRecord(meetingId: string, participantId: string): Promise<boolean> {
  const table = { meetingId, rehearsal: false };
  const spoken = { participantId, state: { in: ["speaking", "paused", "called", "heard"] }, table };
  const found = await Promise.all([
    prisma().floorRequest.findFirst({ where: spoken, select: { id: true } }),
    prisma().statement.findFirst({ where: { participantId, table }, select: { id: true } }),
    prisma().tableEvent.findFirst({ where: { by: participantId, table }, select: { seq: true } }),
  ]);
  return found.some((one) => one !== null);
}
