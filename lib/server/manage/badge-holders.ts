import { prisma } from "@/lib/server/database/prisma";

/** Somebody of the meeting as the page of badges lists her. `name` is the pseudonym where there is one. */
export type ListedHolder = {
  id: string;
  name: string;
  title: string;
  role: string;
  /** By language; null for who belongs to none. */
  delegation: Record<string, string> | null;
  pseudonymous: boolean;
  email: string | null;
  /** Numbers of the tables where she is seated. */
  tables: number[];
  /** When her badge was issued, ms; null where she has none. */
  issuedAt: number | null;
};

type Wanted = { display: boolean; ids?: string[] };

/** Everybody of a meeting, or those wanted, by name; people or displays. */
export async function holdersOf(meetingId: string, { display, ids }: Wanted): Promise<ListedHolder[]> {
  const [people, seats] = await Promise.all([
    prisma().participant.findMany({
      where: { meetingId, display, ...(ids && { id: { in: ids } }) },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      include: {
        delegation: { select: { names: true, nameProtected: true } },
        badges: { where: { revokedAt: null }, select: { issuedAt: true } },
      },
    }),
    seatsOf(meetingId),
  ]);
  return people.map(({ id, name, title, role, secretariat, delegation, email, badges }) => ({
    id,
    name,
    title,
    role: secretariat ? "secretariat" : role,
    delegation: (delegation?.names ?? null) as Record<string, string> | null,
    pseudonymous: delegation?.nameProtected ?? false,
    email,
    tables: seats.get(id) ?? [],
    issuedAt: badges[0]?.issuedAt.getTime() ?? null,
  }));
}

async function seatsOf(meetingId: string): Promise<Map<string, number[]>> {
  const seats = await prisma().seat.findMany({
    where: { seated: true, table: { meetingId } },
    select: { participantId: true, table: { select: { number: true } } },
    orderBy: { table: { number: "asc" } },
  });
  const numbers = new Map<string, number[]>();
  for (const { participantId, table } of seats) {
    numbers.set(participantId, [...(numbers.get(participantId) ?? []), table.number]);
  }
  return numbers;
}
