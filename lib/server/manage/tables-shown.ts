import { agendaOf } from "@/lib/roundtable/agenda-change";
import { find } from "@/lib/roundtable/lookup";
import type { TableState } from "@/lib/roundtable/state";
import { prisma } from "@/lib/server/database/prisma";
import { tables } from "@/lib/server/live/tables";

type Row = { id: string; number: number; room: string; capacity: number | null };

const selected = { id: true, number: true, room: true, capacity: true } as const;

/** The tables of a meeting as its secretariat plans them, by number. */
export async function plannedTables(meetingId: string) {
  const where = { meetingId, rehearsal: false };
  const rows = await prisma().roundTable.findMany({ where, orderBy: { number: "asc" }, select: selected });
  return Promise.all(rows.map(shown));
}

/** One of them, as it is now. */
export async function plannedTable(id: string) {
  return shown(await prisma().roundTable.findUniqueOrThrow({ where: { id }, select: selected }));
}

async function shown({ id, number, room, capacity }: Row) {
  const state = (await tables().of(id)).state();
  const { table, session, agenda, questions } = state;
  const planned = table.number > 0;
  return {
    number,
    room,
    capacity,
    seq: state.seq,
    state: session.state,
    planned,
    plan: {
      title: table.title,
      startsAt: table.startsAt,
      endsAt: table.endsAt,
      mode: table.mode,
      profile: table.profile,
      leadIn: questions.leadIn,
      items: agendaOf(state).items,
      questions: questions.order
        .flatMap((one) => questions.items[one] ?? [])
        .map(({ id, number, label, text, parts }) => ({ id, number, label, text, parts: parts.length })),
    },
    itemStates: Object.fromEntries(Object.values(agenda.items).map((item) => [item.id, item.state])),
    people: peopleOf(state),
  };
}

function peopleOf({ participants, delegations }: TableState) {
  return Object.values(participants)
    .filter(({ seated, role }) => seated && role !== "secretariat" && role !== "observer")
    .map(({ id, name, title, role, panellist, delegation }) => {
      const of = delegation === null ? undefined : find(delegations, delegation);
      return { id, name, title, role, panellist, delegation: of?.names ?? null };
    });
}
