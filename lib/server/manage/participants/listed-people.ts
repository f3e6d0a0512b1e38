import type { Gender, Kind, Names, Rank, Role } from "@/lib/roundtable/state";
import { prisma } from "@/lib/server/database/prisma";
import { tablesOf } from "@/lib/server/manage/participants/existing-people";

/** Somebody of the meeting as its secretariat lists and changes her. `name` is the pseudonym where there is one. */
export type ListedPerson = {
  id: string;
  name: string;
  title: string;
  rank: Rank;
  role: Role;
  delegation: { names: Names; kind: Kind } | null;
  email: string | null;
  /** A language in which she is glad to be written to, as its code. */
  language: string | null;
  externalId: string | null;
  gender: Gender | null;
  panellist: boolean;
  preferences: number[];
  isProtected: boolean;
  /** Numbers of the tables where she is seated. */
  tables: number[];
};

/** Everybody of a meeting, by name. */
export async function listedPeople(meetingId: string): Promise<ListedPerson[]> {
  const [rows, seats] = await Promise.all([
    prisma().participant.findMany({
      where: { meetingId, display: false },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      include: {
        delegation: { select: { names: true, kind: true, nameProtected: true } },
        identity: { select: { participantId: true } },
      },
    }),
    tablesOf(prisma(), meetingId),
  ]);
  return rows.map(
    ({ id, name, title, delegation, email, language, externalId, panellist, preferences, identity, ...row }) => ({
      id,
      name,
      title,
      rank: row.rank as Rank,
      role: row.secretariat ? "secretariat" : (row.role as Role),
      delegation: delegation && { names: delegation.names as Names, kind: delegation.kind as Kind },
      email,
      language,
      externalId,
      gender: row.gender as Gender | null,
      panellist,
      preferences,
      isProtected: identity !== null || (delegation?.nameProtected ?? false),
      tables: seats.get(id) ?? [],
    }),
  );
}
