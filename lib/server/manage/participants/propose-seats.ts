import { z } from "zod";
import { type Seating, seatPeople } from "@/lib/documents/participants/seat-people";
import type { Kind, Role } from "@/lib/roundtable/state";
import { prisma } from "@/lib/server/database/prisma";
import { tablesOf } from "@/lib/server/manage/participants/existing-people";
import { seatingTables } from "@/lib/server/manage/participants/seating-tables";

export const seatingRules = z.strictObject({
  stakeholderSeats: z.number().int().min(0).max(5000).default(0),
  peoplePerDelegation: z.number().int().min(1).max(1000).nullable().default(null),
});

type Rules = z.output<typeof seatingRules>;

/** How full a table is; `seated` counts delegations, as its capacity does. */
export type TableFill = { number: number; title: string; capacity: number | null; seated: number; over: boolean };

export type SeatProposal = {
  tables: TableFill[];
  /** Seats to be given, by number of the table. */
  seats: { participant: string; table: number; by: "first" | "second" }[];
  waiting: { participant: string; table: number; place: number }[];
  warnings: Seating["warnings"];
};

/**
 * Who would sit where, by what everybody asked for and what room is left. Seats that were given stand: somebody who has one is moved
 * nowhere, and a table that is over takes nobody. Nothing is changed.
 */
export async function proposeSeats(meetingId: string, rules: Rules): Promise<SeatProposal> {
  const [rows, tables, seated] = await Promise.all([
    prisma().participant.findMany({
      where: { meetingId, display: false, secretariat: false },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, role: true, delegationId: true, preferences: true, delegation: { select: { kind: true } } },
    }),
    seatingTables(meetingId),
    tablesOf(prisma(), meetingId),
  ]);
  const people = rows.map(({ id, role, delegationId, preferences, delegation }) => ({
    id,
    delegation: delegationId,
    kind: (delegation?.kind ?? null) as Kind | null,
    role: role as Role,
    tables: seated.get(id) ?? [],
    preferences,
  }));
  const closed = tables.map((table) => (table.over ? { ...table, capacity: 0 } : table));
  const { seats, waiting, warnings } = seatPeople(people, closed, rules);
  const byId = new Map(tables.map((table) => [table.id, table]));
  const over = new Set<unknown>(tables.filter((table) => table.over).map(({ number }) => number));
  return {
    tables: await filled(meetingId, tables),
    seats: seats.flatMap(({ person, table, by }) => {
      const at = byId.get(table);
      return at && !at.over && by !== "assigned" ? [{ participant: person, table: at.number, by }] : [];
    }),
    waiting: waiting.flatMap(({ person, table, place }) => {
      const at = byId.get(table);
      return at && !at.over ? [{ participant: person, table: at.number, place }] : [];
    }),
    warnings: warnings.filter(({ params }) => !over.has(params.table)),
  };
}

async function filled(meetingId: string, tables: Awaited<ReturnType<typeof seatingTables>>): Promise<TableFill[]> {
  const seats = await prisma().seat.findMany({
    where: { seated: true, role: "delegate", table: { meetingId, rehearsal: false } },
    select: { tableId: true, participantId: true, delegationId: true },
  });
  return tables.map(({ id, number, title, capacity, over }) => {
    const here = seats.filter(({ tableId }) => tableId === id);
    const seated = new Set(here.map(({ delegationId, participantId }) => delegationId ?? participantId)).size;
    return { number, title, capacity, seated, over };
  });
}
