import { z } from "zod";
import { prisma } from "@/lib/server/database/prisma";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { seatingRules } from "@/lib/server/manage/participants/propose-seats";
import { type SeatOutcome, seatAtTable } from "@/lib/server/manage/participants/seat-at-table";

/** Look first: who would sit where. Then seat whom one has seen, table by table. */
export const seatRequest = z.union([
  seatingRules.extend({ dry: z.literal(true) }),
  z.strictObject({
    table: z.number().int().min(1).max(999),
    participants: z.array(z.string().max(64)).min(1).max(500),
  }),
]);

type Applied = Extract<z.output<typeof seatRequest>, { table: number }>;

/** Seats people at one table. Who sits there already is left alone; who is of another meeting is not known here. */
export async function seatThem(managing: Managing, { table: number, participants }: Applied): Promise<SeatOutcome> {
  const meetingId = managing.meeting.id;
  const table = await prisma().roundTable.findUnique({
    where: { meetingId_number: { meetingId, number } },
    select: { id: true, number: true },
  });
  if (!table) throw new ManageRefusal("not-found");
  const ids = [...new Set(participants)];
  const known = await prisma().participant.count({ where: { id: { in: ids }, meetingId, display: false } });
  if (known < ids.length) throw new ManageRefusal("unknown-participant");
  return seatAtTable(managing, table, new Map(ids.map((id) => [id, {}])));
}
