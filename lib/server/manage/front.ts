import { prisma } from "@/lib/server/database/prisma";
import { tables } from "@/lib/server/live/tables";
import { rehearsalsOf } from "@/lib/server/manage/rehearsal";

/** How far a meeting is set up: its notes, its people, its tables as they stand. */
export async function frontOf(meetingId: string) {
  const [notes, participants, badgeless, rehearsals, rows] = await Promise.all([
    prisma().noteDocument.count({ where: { meetingId } }),
    prisma().participant.count({ where: { meetingId, display: false } }),
    prisma().participant.count({ where: { meetingId, display: false, badges: { none: { revokedAt: null } } } }),
    rehearsalsOf(meetingId),
    prisma().roundTable.findMany({
      where: { meetingId, rehearsal: false },
      orderBy: { number: "asc" },
      select: { id: true, number: true, room: true },
    }),
  ]);
  const rehearsal = new Map(rehearsals.map(({ of, number }) => [of, number]));
  const shown = await Promise.all(rows.map(frontTable));
  return {
    ...{ notes, participants, badgeless },
    tables: shown.map((table) => ({ ...table, rehearsal: rehearsal.get(table.number) })),
  };
}

async function frontTable({ id, number, room }: { id: string; number: number; room: string }) {
  const { table, session, questions, participants } = (await tables().of(id)).state();
  const seated = Object.values(participants).filter((person) => person.seated);
  const count = (role: string) => seated.filter((person) => person.role === role).length;
  const planned = table.number > 0;
  return {
    number,
    title: table.title,
    room,
    startsAt: planned ? table.startsAt : null,
    endsAt: planned ? table.endsAt : null,
    state: session.state,
    questions: questions.order.length,
    moderators: count("moderator"),
    rapporteurs: count("rapporteur"),
    delegations: new Set(seated.flatMap(({ delegation }) => delegation ?? [])).size,
  };
}
