import { prisma } from "@/lib/server/database/prisma";
import type { ManagedMeeting } from "@/lib/server/manage/manager";
import type { MeetingFields } from "@/lib/server/manage/meeting-fields";

/** Writes what the secretariat changed of a meeting. */
export async function changeMeeting(
  { id }: ManagedMeeting,
  { startsOn, endsOn, ...fields }: MeetingFields,
): Promise<void> {
  const days = { startsOn: new Date(startsOn), endsOn: new Date(endsOn) };
  await prisma().meeting.update({ where: { id }, data: { ...fields, ...days } });
}

/** Deletes a meeting with all that belongs to it: tables, journals, texts, participants, badges. Nothing remains. */
export async function deleteMeeting({ id }: ManagedMeeting): Promise<void> {
  await prisma().meeting.delete({ where: { id } });
}
