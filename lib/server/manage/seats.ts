import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/names";
import type { CommandInput } from "@/lib/roundtable/commands";
import { find } from "@/lib/roundtable/lookup";
import { type Delegation, type Gender, KINDS, type Kind, type Names, type Rank } from "@/lib/roundtable/state";
import { prisma } from "@/lib/server/database/prisma";
import { newId } from "@/lib/server/live/new-id";
import { tables } from "@/lib/server/live/tables";
import { type ManagedMeeting, ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { commandAs } from "@/lib/server/manage/plan";

const person = z.strictObject({
  name: z.string().trim().min(1).max(200),
  title: z.string().trim().max(200).default(""),
  /** Whom he or she speaks for; none for who speaks for nobody else. */
  delegation: z
    .strictObject({ name: z.string().trim().min(1).max(200), kind: z.enum(KINDS).default("other") })
    .optional(),
});

/** Somebody to seat: one of the meeting's participants by id, or a new one by name. */
export const seatFields = z
  .strictObject({
    participant: z.string().max(64).optional(),
    person: person.optional(),
    role: z.enum(["moderator", "rapporteur", "delegate"]),
    panellist: z.boolean().default(false),
  })
  .refine(({ participant, person }) => (participant === undefined) !== (person === undefined), { path: ["person"] });

export type SeatFields = z.output<typeof seatFields>;

/** Seats a participant of the meeting at a table, or makes one first. Refuses as the table does. */
export async function seatPerson({ meeting, holder, locale }: Managing, tableId: string, seat: SeatFields) {
  // Where nobody can be seated, nobody is made either.
  const { session, table } = (await tables().of(tableId)).state();
  if (table.number === 0) throw new ManageRefusal("not-planned");
  if (session.state === "published") throw new ManageRefusal("already-published");
  const id = seat.participant ?? (await makePerson(meeting, seat, locale));
  const row = await prisma().participant.findFirst({
    where: { id, meetingId: meeting.id },
    include: { delegation: true },
  });
  if (!row) throw new ManageRefusal("unknown-participant");
  const { name, title, rank, gender } = row;
  const participant = {
    id,
    role: seat.role,
    rank: rank as Rank,
    name,
    title,
    gender: gender as Gender | null,
    panellist: seat.panellist,
  };
  const speaksFor = await delegationOf(meeting, tableId, row);
  const alone = seat.role === "delegate" ? ownDelegation(id, name, locale) : null;
  return commandAs(holder, tableId, { type: "SeatParticipant", participant, delegation: speaksFor ?? alone });
}

/** Takes somebody's seat away; what he or she asked for is frozen. */
export function unseatPerson({ holder }: Pick<Managing, "holder">, tableId: string, participant: string) {
  return commandAs(holder, tableId, { type: "UnseatParticipant", participant });
}

async function makePerson(meeting: ManagedMeeting, { person, role, panellist }: SeatFields, locale: Locale) {
  const { name = "", title = "", delegation } = person ?? {};
  const delegationId = delegation ? await delegationNamed(meeting, delegation, locale) : null;
  const id = newId();
  await prisma().participant.create({
    data: { id, meetingId: meeting.id, name, title, role, panellist, delegationId },
  });
  return id;
}

/** The delegation of the meeting that bears this name in any language, or a new one. */
async function delegationNamed(
  { id: meetingId }: ManagedMeeting,
  { name, kind }: { name: string; kind: Kind },
  locale: Locale,
): Promise<string> {
  const known = await prisma().delegation.findMany({ where: { meetingId }, select: { id: true, names: true } });
  const same = (one: string) => one.localeCompare(name, undefined, { sensitivity: "base" }) === 0;
  const found = known.find(({ names }) => Object.values(names as Names).some(same));
  if (found) return found.id;
  const id = newId();
  await prisma().delegation.create({ data: { id, meetingId, names: { [locale]: name }, kind } });
  return id;
}

type SeatDelegation = Extract<CommandInput, { type: "SeatParticipant" }>["delegation"];
type Row = {
  id: string;
  delegation: { id: string; names: unknown; kind: string; regionalGroup: string | null; nameProtected: boolean } | null;
};

/** As it sits at this table already, else as the meeting knows it, else as this person's delegation sits at another table. */
async function delegationOf(meeting: ManagedMeeting, tableId: string, row: Row): Promise<SeatDelegation> {
  const { delegations } = (await tables().of(tableId)).state();
  const { delegation } = row;
  if (delegation) {
    const { id, regionalGroup, nameProtected } = delegation;
    const here = find(delegations, id);
    return (
      here ?? { id, names: delegation.names as Names, kind: delegation.kind as Kind, regionalGroup, nameProtected }
    );
  }
  const seat = await prisma().seat.findFirst({
    where: { participantId: row.id, delegationId: { not: null }, table: { meetingId: meeting.id } },
  });
  if (!seat?.delegationId) return null;
  const there = (await tables().of(seat.tableId)).state().delegations;
  return find(delegations, seat.delegationId) ?? find(there, seat.delegationId) ?? null;
}

/** A speaker who speaks for nobody else stands on the list under his or her own name. */
function ownDelegation(participant: string, name: string, locale: Locale): Pick<Delegation, "id" | "names" | "kind"> {
  return { id: `own-${participant}`, names: { [locale]: name }, kind: "other" };
}

/** Everybody of a meeting who may be seated, as the search of the programme shows them. */
export async function seatable(meetingId: string, locale: Locale) {
  const rows = await prisma().participant.findMany({
    where: { meetingId, secretariat: false },
    orderBy: { name: "asc" },
    select: { id: true, name: true, title: true, delegation: { select: { names: true } } },
  });
  return rows.map(({ id, name, title, delegation }) => {
    return { id, name, title, delegation: delegation ? nameIn(delegation.names as Names, locale) : "" };
  });
}
