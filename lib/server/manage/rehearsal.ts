import type { CommandInput } from "@/lib/roundtable/commands";
import { find } from "@/lib/roundtable/lookup";
import type { TableState } from "@/lib/roundtable/state";
import { serverNow } from "@/lib/server/clock";
import { prisma } from "@/lib/server/database/prisma";
import { newId } from "@/lib/server/live/new-id";
import { tables } from "@/lib/server/live/tables";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { commandAs } from "@/lib/server/manage/plan";
import { planOf } from "@/lib/server/manage/planned-again";

/** Addresses of rehearsals lie above those of the tables that a summit has: that of table 5 is 905. */
const ABOVE = 900;
const LAST = 999;

const MINUTE = 60_000;

/** A copy of a table to practise on. `of`: the number of the table that it is a copy of. */
export type Rehearsal = { number: number; of: number };

/** The rehearsals of a meeting, by the number of their tables. */
export async function rehearsalsOf(meetingId: string): Promise<Rehearsal[]> {
  const rows = await prisma().roundTable.findMany({
    where: { meetingId, rehearsal: true, plannedNumber: { gt: 0 } },
    orderBy: { plannedNumber: "asc" },
    select: { number: true, plannedNumber: true },
  });
  return rows.map(({ number, plannedNumber }) => ({ number, of: plannedNumber }));
}

/**
 * Makes the rehearsal of a table: its plan, its people with their own badges, its note; nothing of what was asked or said. It begins at
 * the next full minute, whatever the day of the table. Returns its address. Refuses with `rehearsal-exists` a second one,
 * `not-planned` a table without a plan, `not-found` the rehearsal of a rehearsal.
 */
export async function makeRehearsal(managing: Managing, tableId: string): Promise<number> {
  const { meeting } = managing;
  const row = await prisma().roundTable.findUniqueOrThrow({ where: { id: tableId } });
  const state = (await tables().of(tableId)).state();
  if (row.rehearsal) throw new ManageRefusal("not-found");
  if (state.table.number === 0) throw new ManageRefusal("not-planned");
  const before = await rehearsalsOf(meeting.id);
  if (before.some((one) => one.of === state.table.number)) throw new ManageRefusal("rehearsal-exists");
  const id = newId();
  const number = await inserted(id, row);
  try {
    await fill(managing, id, state);
    return number;
  } catch (error) {
    await prisma().roundTable.delete({ where: { id } });
    throw error;
  }
}

type Row = { meetingId: string; number: number; room: string; capacity: number | null; note: unknown };

/** Of two who press at once one is refused: each finds the same number, and a number is unique. */
async function inserted(id: string, { meetingId, number: of, room, capacity, note }: Row): Promise<number> {
  const number = await freeNumber(meetingId, ABOVE + of);
  const data = { id, meetingId, number, room, capacity, note: note ?? undefined, rehearsal: true };
  await prisma()
    .roundTable.create({ data })
    .catch((error: { code?: string }) => {
      throw error.code === "P2002" ? new ManageRefusal("rehearsal-exists") : error;
    });
  return number;
}

/** This one where it is free, else the highest that is. */
async function freeNumber(meetingId: string, wanted: number): Promise<number> {
  const above = { where: { meetingId, number: { gt: ABOVE } }, select: { number: true } };
  const taken = new Set((await prisma().roundTable.findMany(above)).map(({ number }) => number));
  if (wanted <= LAST && !taken.has(wanted)) return wanted;
  let number = LAST;
  while (taken.has(number)) number -= 1;
  if (number <= ABOVE) throw new ManageRefusal("rehearsal-exists");
  return number;
}

async function fill({ holder }: Managing, id: string, state: TableState): Promise<void> {
  const by = Math.ceil(serverNow() / MINUTE) * MINUTE - state.table.startsAt;
  const plan = planOf(state, (at) => at + by);
  await commandAs(holder, id, { ...plan, type: "PlanTable", number: state.table.number, rehearsal: true });
  await Promise.all(seatsOf(state).map((seat) => commandAs(holder, id, seat)));
}

function seatsOf({ participants, delegations }: TableState): CommandInput[] {
  return Object.values(participants)
    .filter(({ seated }) => seated)
    .map(({ delegation, extra: _extra, seated: _seated, ...participant }) => {
      const of = delegation === null ? null : (find(delegations, delegation) ?? null);
      return { type: "SeatParticipant", participant, delegation: of };
    });
}
