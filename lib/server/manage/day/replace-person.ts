import { z } from "zod";
import { agendaOf } from "@/lib/roundtable/agenda-change";
import type { CommandInput } from "@/lib/roundtable/commands";
import { find, get } from "@/lib/roundtable/lookup";
import type { Gender, Rank, TableState } from "@/lib/roundtable/state";
import { prisma } from "@/lib/server/database/prisma";
import { newId } from "@/lib/server/live/new-id";
import { tables } from "@/lib/server/live/tables";
import { waitingOf } from "@/lib/server/manage/day/waiting-of";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { personOf, tablesWhereSeated } from "@/lib/server/manage/participants/change-person";
import { personFields } from "@/lib/server/manage/participants/person-fields";
import { ownDelegation } from "@/lib/server/manage/participants/seat-at-table";
import { commandAs } from "@/lib/server/manage/plan";
import { refuse } from "@/lib/server/refuse";

/** By whom: a participant of the meeting, or somebody new of the same delegation. */
export const replaceFields = z
  .strictObject({
    participant: z.string().max(64).optional(),
    person: personFields.pick({ name: true, title: true, rank: true }).required({ name: true }).optional(),
  })
  .refine(({ participant, person }) => (participant === undefined) !== (person === undefined), { path: ["person"] });

type ReplaceFields = z.output<typeof replaceFields>;
type Row = Awaited<ReturnType<typeof comingOf>>;

/** What became of it at one table: how many turns were taken over, and what the table refused, in sentences. */
export type Replaced = {
  table: number;
  seated: boolean;
  unseated: boolean;
  turns: number;
  /** The one who left was in the chair, and the other is now. */
  chair: boolean;
  /** The one who left has the floor: that speech goes on until the desk ends it. */
  speaks: boolean;
  refused: string[];
};

/** Puts somebody else in every seat of this person that is not of the record; turns that wait go with the seat. Badges stay as they are. */
export async function replacePerson(managing: Managing, id: string, { participant, person }: ReplaceFields) {
  const leaving = await personOf(managing, id);
  const at = await tablesWhereSeated(managing, id);
  if (at.length === 0 || participant === id) throw new ManageRefusal("unknown-participant");
  const coming = await comingOf(participant ? await personOf(managing, participant) : await newcomer(leaving, person));
  const done: Replaced[] = [];
  for (const table of at) done.push(await replaceAt(managing, table, leaving.id, coming));
  return { participant: { id: coming.id, name: coming.name }, tables: done };
}

/** With whether she is protected, as her seat has to say. */
async function comingOf(person: Person) {
  const { id: participantId } = person;
  const identity = await prisma().protectedIdentity.findUnique({
    where: { participantId },
    select: { participantId: true },
  });
  return { ...person, identity };
}

type Person = Awaited<ReturnType<typeof personOf>>;

function newcomer(leaving: Person, person: ReplaceFields["person"]): Promise<Person> {
  const { meetingId, delegationId, role, panellist } = leaving;
  const { name = "", title = "", rank = "other" } = person ?? {};
  const data = { id: newId(), meetingId, delegationId, role, panellist, name, title, rank };
  return prisma().participant.create({ data });
}

type Table = { id: string; number: number };

/** Seated first, so that a turn is never without somebody who may take it; where that is refused, all stays as it was. */
async function replaceAt({ holder, locale }: Managing, table: Table, leaving: string, coming: Row): Promise<Replaced> {
  const state = (await tables().of(table.id)).state();
  const refused: string[] = [];
  const send = async (command: CommandInput): Promise<boolean> => {
    try {
      await commandAs(holder, table.id, command);
      return true;
    } catch (error) {
      if (!(error instanceof ManageRefusal)) throw error;
      refused.push((await refuse(locale, error.refusal, { params: error.params })).error.message);
      return false;
    }
  };
  const { requests, session, floor, speeches } = state;
  const onFloor = floor === null ? undefined : get(requests, get(speeches, floor).request);
  const speaks = onFloor?.participant === leaving && onFloor.state !== "called";
  const done = { table: table.number, seated: false, unseated: false, turns: 0, chair: false, speaks, refused };
  const seat = find(state.participants, coming.id);
  if (seat?.seated && seat.role !== get(state.participants, leaving).role) {
    refused.push((await refuse(locale, "seated-otherwise")).error.message);
    return done;
  }
  if (!(await send(seatOf(state, leaving, coming, locale)))) return done;
  done.seated = true;
  for (const request of waitingOf(state, leaving)) {
    if (await send({ type: "ReplaceSpeaker", request, participant: coming.id })) done.turns += 1;
  }
  const agenda = namedInstead(state, leaving, coming.id);
  if (agenda) await send(agenda);
  if (session.chair === leaving) done.chair = await send({ type: "TakeChair", participant: coming.id });
  done.unseated = await send({ type: "UnseatParticipant", participant: leaving });
  return done;
}

/** The agenda with the one in place of the other in what is not over; null where nothing of that names who leaves. */
function namedInstead(state: TableState, leaving: string, coming: string): CommandInput | null {
  const seen = agendaOf(state);
  const concerns = ({ id, speakers }: (typeof seen.items)[number]) =>
    speakers.includes(leaving) && get(state.agenda.items, id).state !== "finished";
  if (!seen.items.some(concerns)) return null;
  const items = seen.items.map((item) => {
    const speakers = item.speakers.map((id) => (id === leaving ? coming : id));
    return concerns(item) ? { ...item, speakers: [...new Set(speakers)] } : item;
  });
  return { type: "ChangeAgenda", ...seen, items, seen };
}

/** The same seat for somebody else; who speaks for nobody else stands on the list under a name of her own. */
function seatOf(state: TableState, leaving: string, { id, identity, ...coming }: Row, locale: string): CommandInput {
  const { role, panellist, delegation } = get(state.participants, leaving);
  const { name, title } = coming;
  const rank = coming.rank as Rank;
  const participant = { id, role, rank, name, title, gender: coming.gender as Gender | null, panellist };
  const own = ownDelegation({ id, name, identity }, locale);
  const same = delegation === null ? null : get(state.delegations, delegation);
  return { type: "SeatParticipant", participant, delegation: delegation?.startsWith("own-") ? own : same };
}
