import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/names";
import type { Names } from "@/lib/roundtable/state";
import { prisma } from "@/lib/server/database/prisma";
import { tables } from "@/lib/server/live/tables";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { addPerson } from "@/lib/server/manage/participants/change-person";
import { personFields } from "@/lib/server/manage/participants/person-fields";
import { seatOne } from "@/lib/server/manage/participants/seat-at-table";

const person = personFields.pick({ name: true, title: true, delegation: true }).required({ name: true });

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
export async function seatPerson(managing: Managing, tableId: string, seat: SeatFields): Promise<void> {
  // Where nobody can be seated, nobody is made either.
  const { session, table } = (await tables().of(tableId)).state();
  if (table.number === 0) throw new ManageRefusal("not-planned");
  if (session.state === "published") throw new ManageRefusal("already-published");
  const { role, panellist } = seat;
  const id = seat.participant ?? (await addPerson(managing, { ...seat.person, role, panellist }));
  await seatOne(managing, tableId, id, { role, panellist });
}

/** Everybody of a meeting who may be seated, as the search of the programme shows them. */
export async function seatable(meetingId: string, locale: Locale) {
  const rows = await prisma().participant.findMany({
    where: { meetingId, secretariat: false, display: false },
    orderBy: { name: "asc" },
    select: { id: true, name: true, title: true, delegation: { select: { names: true } } },
  });
  return rows.map(({ id, name, title, delegation }) => {
    return { id, name, title, delegation: delegation ? nameIn(delegation.names as Names, locale) : "" };
  });
}
