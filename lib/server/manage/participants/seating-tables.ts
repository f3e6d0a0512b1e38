import type { TableToSeat } from "@/lib/documents/participants/seat-people";
import { prisma } from "@/lib/server/database/prisma";

/** A round table, and whether its session has ended: then its seats are of the record. */
export type SeatingTable = TableToSeat & { over: boolean };

/** The round tables of a meeting, by number; its rehearsals too where all are asked for at which somebody may sit. */
export async function seatingTables(meetingId: string, { rehearsals = false } = {}): Promise<SeatingTable[]> {
  const rows = await prisma().roundTable.findMany({
    where: { meetingId, ...(!rehearsals && { rehearsal: false }) },
    orderBy: { number: "asc" },
    select: { id: true, number: true, title: true, startsAt: true, endsAt: true, capacity: true, sessionState: true },
  });
  return rows.map(({ id, number, title, startsAt, endsAt, capacity, sessionState }) => ({
    id,
    number,
    title,
    startsAt: startsAt?.getTime() ?? 0,
    endsAt: endsAt?.getTime() ?? 0,
    capacity,
    over: sessionState === "adjourned" || sessionState === "published",
  }));
}
