import { matchDelegation } from "@/lib/documents/participants/match-delegation";
import { prisma } from "@/lib/server/database/prisma";
import { newId } from "@/lib/server/live/new-id";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { eraseFormerNames } from "@/lib/server/manage/participants/erase-names";
import { delegationsFor } from "@/lib/server/manage/participants/meeting-delegations";
import type { PersonFields } from "@/lib/server/manage/participants/person-fields";
import { type Said, type SeatOutcome, seatAtTable } from "@/lib/server/manage/participants/seat-at-table";
import { seatingTables } from "@/lib/server/manage/participants/seating-tables";
import type { Prisma } from "@/lib/server/prisma/client";
import { tellRevoked } from "@/lib/server/revocations";

/** Adds somebody to the meeting; returns her id. */
export async function addPerson(managing: Managing, fields: PersonFields): Promise<string> {
  const id = newId();
  await written(async (database) => {
    await database.participant.create({ data: { id, meetingId: managing.meeting.id, name: fields.name ?? "" } });
    await write(database, managing, id, fields);
  });
  return id;
}

/** Changes what is given of somebody; the tables where she sits hear of it, unless they are over. */
export async function changePerson(managing: Managing, id: string, fields: PersonFields): Promise<SeatOutcome[]> {
  const before = await personOf(managing, id);
  if (id === managing.holder.id && fields.role && fields.role !== "secretariat" && before.secretariat)
    throw new ManageRefusal("own-badge");
  await written((database) => write(database, managing, id, fields));
  // Her pages show what is no longer hers to see: they close, and open again as what she is now.
  if (fields.role && fields.role !== "secretariat" && before.secretariat) await tellRevoked(id);
  const said: Said = {
    ...(fields.role !== before.role && { role: fields.role }),
    ...(fields.panellist !== before.panellist && { panellist: fields.panellist }),
  };
  const at = await tablesWhereSeated(managing, id);
  const seats = await Promise.all(at.map((table) => seatAtTable(managing, table, new Map([[id, said]]))));
  if (fields.protected) await eraseFormerNames(managing.meeting.id, id);
  return seats;
}

/** Somebody of this meeting; refuses with `not-found` everybody else. */
export async function personOf({ meeting }: Managing, id: string) {
  const row = await prisma().participant.findFirst({ where: { id, meetingId: meeting.id, display: false } });
  if (!row) throw new ManageRefusal("not-found");
  return row;
}

/** The tables and rehearsals where somebody sits, of those that are not over: who is hidden or gone must be so at all of them. */
export async function tablesWhereSeated({ meeting }: Managing, participantId: string) {
  const [tables, seats] = await Promise.all([
    seatingTables(meeting.id, { rehearsals: true }),
    prisma().seat.findMany({ where: { participantId, seated: true }, select: { tableId: true } }),
  ]);
  return tables.filter(({ id, over }) => !over && seats.some(({ tableId }) => tableId === id));
}

/** All of it or nothing. Refuses a registration number that somebody else has. */
async function written(write: (database: Prisma.TransactionClient) => Promise<void>): Promise<void> {
  try {
    await prisma().$transaction(write);
  } catch (error) {
    if ((error as { code?: string }).code === "P2002") throw new ManageRefusal("number-taken");
    throw error;
  }
}

async function write(
  database: Prisma.TransactionClient,
  { meeting, locale }: Managing,
  id: string,
  { delegation, protected: hidden, identity, role, ...rest }: PersonFields,
): Promise<void> {
  const data: Prisma.ParticipantUncheckedUpdateInput = { ...rest };
  if (role) Object.assign(data, { role, secretariat: role === "secretariat" });
  if (delegation === null) data.delegationId = null;
  if (delegation) {
    const { code, names, kind, certainty } = matchDelegation(delegation.name);
    const known = certainty === "exact";
    const called = known ? names : { [locale]: delegation.name };
    const wanted = { code, names: called, kind: (known ? kind : delegation.kind) ?? "other", nameProtected: false };
    data.delegationId = (await delegationsFor(database, meeting.id, [wanted]))(wanted);
  }
  const { name: before } = await database.participant.findUniqueOrThrow({ where: { id }, select: { name: true } });
  await database.participant.update({ where: { id }, data });
  await renamePseudonym(database, id, rest.name);
  if (hidden === false) await database.protectedIdentity.deleteMany({ where: { participantId: id } });
  else if (hidden || identity) {
    const known = await database.protectedIdentity.findUnique({ where: { participantId: id } });
    // Whoever becomes protected without a word about who she is was written under her name until now.
    const name = identity || known?.name || (rest.name && rest.name !== before ? before : "");
    await database.protectedIdentity.upsert({
      where: { participantId: id },
      create: { participantId: id, name },
      update: { name },
    });
  }
}

/** Who speaks for herself under a pseudonym has a delegation of that name. */
async function renamePseudonym(
  database: Prisma.TransactionClient,
  id: string,
  name: string | undefined,
): Promise<void> {
  if (name === undefined) return;
  const { delegation } = await database.participant.findUniqueOrThrow({ where: { id }, include: { delegation: true } });
  if (!delegation?.nameProtected) return;
  const [language = "en"] = Object.keys(delegation.names as object);
  await database.delegation.update({ where: { id: delegation.id }, data: { names: { [language]: name } } });
}
