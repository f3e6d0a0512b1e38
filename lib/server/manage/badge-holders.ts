import { prisma } from "@/lib/server/database/prisma";
import { tablesOf } from "@/lib/server/manage/participants/existing-people";

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
    tablesOf(prisma(), meetingId),
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
