import type { ExistingPerson } from "@/lib/documents/participants/diff-import";
import type { Gender, Names, Rank, Role } from "@/lib/roundtable/state";
import type { Prisma } from "@/lib/server/prisma/client";

/** Whom a meeting has, as an import compares them with the rows of a sheet. For that alone: names behind pseudonyms are in it. */
export async function existingPeople(database: Prisma.TransactionClient, meetingId: string): Promise<ExistingPerson[]> {
  const people = await database.participant.findMany({
    where: { meetingId, display: false },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: {
      delegation: { select: { code: true, names: true, nameProtected: true } },
      identity: { select: { name: true } },
    },
  });
  const tables = await tablesOf(database, meetingId);
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    title: person.title,
    rank: person.rank as Rank,
    role: person.secretariat ? "secretariat" : (person.role as Role),
    gender: person.gender as Gender | null,
    panellist: person.panellist,
    email: person.email,
    language: person.language,
    externalId: person.externalId,
    protected: person.identity !== null || (person.delegation?.nameProtected ?? false),
    identity: person.identity?.name || null,
    delegation: person.delegation && { code: person.delegation.code, names: person.delegation.names as Names },
    preferences: person.preferences,
    tables: tables.get(person.id) ?? [],
  }));
}

/** The numbers of the tables where each is seated; rehearsals do not count. */
export async function tablesOf(database: Prisma.TransactionClient, meetingId: string): Promise<Map<string, number[]>> {
  const seats = await database.seat.findMany({
    where: { seated: true, table: { meetingId, rehearsal: false } },
    select: { participantId: true, table: { select: { number: true } } },
    orderBy: { table: { number: "asc" } },
  });
  const numbers = new Map<string, number[]>();
  for (const { participantId, table } of seats) {
    numbers.set(participantId, [...(numbers.get(participantId) ?? []), table.number]);
  }
  return numbers;
}
