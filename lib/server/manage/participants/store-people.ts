import type { CheckedRow } from "@/lib/documents/participants/checked-row";
import type { ExistingPerson, ImportDiff } from "@/lib/documents/participants/diff-import";
import type { Field } from "@/lib/documents/participants/fields";
import { newId } from "@/lib/server/live/new-id";
import { inPortions } from "@/lib/server/manage/participants/in-portions";
import { delegationsFor } from "@/lib/server/manage/participants/meeting-delegations";
import type { Prisma } from "@/lib/server/prisma/client";

/** Ids of those who are new. */
export type Stored = { ids: Map<CheckedRow, string> };

type Data = Prisma.ParticipantUncheckedUpdateInput;
type Where = { meetingId: string; self: string };

/** Writes what an import changes, inside its transaction. Whoever imports keeps her own role, lest she lock herself out. */
export async function storePeople(
  database: Prisma.TransactionClient,
  { meetingId, self }: Where,
  diff: ImportDiff,
  existing: readonly ExistingPerson[],
): Promise<Stored> {
  const rows = [...diff.add, ...diff.update.map(({ row }) => row)];
  const idOf = await delegationsFor(
    database,
    meetingId,
    rows.flatMap(({ delegation }) => delegation ?? []),
  );
  const delegationOf = ({ delegation }: CheckedRow) => (delegation ? idOf(delegation) : null);
  const ids = new Map(diff.add.map((row) => [row, newId()]));
  const made = added(diff.add, ids, meetingId, delegationOf);
  await inPortions(made, (data) => database.participant.createMany({ data }));
  for (const { id, row, changes } of diff.update) {
    const written = changes.filter(({ field }) => !(id === self && field === "role"));
    const data = Object.assign(
      {},
      ...written.map(({ field }) => WRITES[field]?.(row, delegationOf(row)) ?? {}),
    ) as Data;
    await database.participant.update({ where: { id }, data });
  }
  await storeIdentities(database, diff, ids, existing);
  return { ids };
}

function added(
  rows: readonly CheckedRow[],
  ids: Map<CheckedRow, string>,
  meetingId: string,
  delegationOf: (row: CheckedRow) => string | null,
): Prisma.ParticipantCreateManyInput[] {
  const now = Date.now();
  return rows.map((row, index) => ({
    id: ids.get(row) ?? newId(),
    meetingId,
    name: row.person.name,
    title: row.person.title,
    rank: row.person.rank,
    role: row.person.role,
    secretariat: row.person.role === "secretariat",
    delegationId: delegationOf(row),
    email: row.person.email,
    language: row.person.language,
    externalId: row.person.externalId,
    panellist: row.person.panellist,
    gender: row.person.gender,
    preferences: row.person.preferences,
    // The order of the sheet is that of registration.
    createdAt: new Date(now + index),
  }));
}

/** What each field that changed writes; the tables are told by their own way, and identities stand apart. */
const WRITES: Partial<Record<Field, (row: CheckedRow, delegationId: string | null) => Data>> = {
  name: ({ person }) => ({ name: person.name }),
  function: ({ person }) => ({ title: person.title }),
  rank: ({ person }) => ({ rank: person.rank }),
  role: ({ person }) => ({ role: person.role, secretariat: person.role === "secretariat" }),
  panellist: ({ person }) => ({ panellist: person.panellist }),
  gender: ({ person }) => ({ gender: person.gender }),
  email: ({ person }) => ({ email: person.email }),
  language: ({ person }) => ({ language: person.language }),
  "external-id": ({ person }) => ({ externalId: person.externalId }),
  delegation: (_, delegationId) => ({ delegationId }),
  "first-preference": ({ person }) => ({ preferences: person.preferences }),
};

/** Who stands behind a pseudonym, in the one place for it. Who is no longer protected is in it no longer. */
async function storeIdentities(
  database: Prisma.TransactionClient,
  diff: ImportDiff,
  ids: Map<CheckedRow, string>,
  existing: readonly ExistingPerson[],
): Promise<void> {
  const before = new Map(existing.map((person) => [person.id, person]));
  const known = [...diff.update, ...diff.same].map(({ id, row }) => ({ id, row }));
  const all = [...diff.add.map((row) => ({ id: ids.get(row) ?? "", row })), ...known];
  for (const { id: participantId, row } of all.filter(({ row: { person } }) => person.protected)) {
    const was = before.get(participantId);
    const name = row.person.identity ?? was?.identity ?? (was && !was.protected ? was.name : "");
    await database.protectedIdentity.upsert({
      where: { participantId },
      create: { participantId, name },
      update: { name },
    });
  }
  const open = diff.update.filter(
    ({ row, changes }) => !row.person.protected && changes.some(({ field }) => field === "protected"),
  );
  await database.protectedIdentity.deleteMany({ where: { participantId: { in: open.map(({ id }) => id) } } });
}
