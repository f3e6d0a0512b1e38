import { z } from "zod";
import { prisma } from "@/lib/server/database/prisma";
import { newId } from "@/lib/server/live/new-id";
import { tables } from "@/lib/server/live/tables";
import { type ManagedMeeting, ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { unseat as takeSeat } from "@/lib/server/manage/participants/seat-at-table";
import { changedAgenda, changedPlan, commandAs, newPlan, planFields } from "@/lib/server/manage/plan";
import { seatFields, seatPerson } from "@/lib/server/manage/seats";
import type { Prisma } from "@/lib/server/prisma/client";

const room = z.string().trim().max(200);
const capacity = z.number().int().min(1).max(5000).nullable();

/** A table to be made. Without items it gets an agenda that fills its slot. */
export const newTableFields = z.strictObject({
  number: z.number().int().min(1).max(999),
  room: room.default(""),
  capacity: capacity.default(null),
  plan: planFields,
});

/** What may change of a table, each left out where it stays. `seq`: where the table stood when its plan was seen. */
export const tableFields = z
  .strictObject({
    seq: z.number().int().min(0).optional(),
    room: room.optional(),
    capacity: capacity.optional(),
    plan: planFields.optional(),
    seat: z.array(seatFields).max(100).default([]),
    unseat: z.array(z.string().max(64)).max(100).default([]),
  })
  .refine(({ plan, seq }) => plan === undefined || seq !== undefined, { path: ["seq"] });

export type NewTableFields = z.output<typeof newTableFields>;
export type TableFields = z.output<typeof tableFields>;

/** The table of a meeting at this address; refuses with `not-found`. */
export async function tableAt({ id: meetingId }: ManagedMeeting, address: string): Promise<string> {
  const number = /^[1-9]\d{0,2}$/.test(address) ? Number(address) : 0;
  const row = await prisma().roundTable.findUnique({
    where: { meetingId_number: { meetingId, number } },
    select: { id: true },
  });
  if (!row) throw new ManageRefusal("not-found");
  return row.id;
}

/** Makes a table with its plan, or nothing; returns its id. Refuses with `table-taken` a number that the meeting has. */
export async function makeTable({ meeting, holder }: Managing, fields: NewTableFields): Promise<string> {
  const { number, room, capacity } = fields;
  const plan = newPlan(number, fields.plan);
  const id = newId();
  await prisma()
    .roundTable.create({ data: { id, meetingId: meeting.id, number, room, capacity } })
    .catch((error: { code?: string }) => {
      throw error.code === "P2002" ? new ManageRefusal("table-taken") : error;
    });
  try {
    await commandAs(holder, id, plan);
    return id;
  } catch (error) {
    await prisma().roundTable.delete({ where: { id } });
    throw error;
  }
}

/** Changes a table: its plan first (once it is opened, its agenda), since that may be refused, then its room, then who sits there. */
export async function changeTable(managing: Managing, id: string, fields: TableFields): Promise<void> {
  const { seq = 0, plan, room, capacity, seat, unseat } = fields;
  if (plan) {
    await alone(id, async () => {
      if (await plannedSince(id, seq)) throw new ManageRefusal("stale");
      const state = (await tables().of(id)).state();
      const row = await prisma().roundTable.findUniqueOrThrow({
        where: { id },
        select: { number: true, rehearsal: true },
      });
      const number = row.rehearsal ? state.table.number : row.number;
      const agenda = state.session.state === "scheduled" ? null : changedAgenda(state, plan);
      await commandAs(managing.holder, id, agenda ?? { ...changedPlan(state, plan), number });
    });
  }
  if (room !== undefined || capacity !== undefined) {
    await prisma().roundTable.update({ where: { id }, data: { room, capacity } });
  }
  for (const one of seat) await seatPerson(managing, id, one);
  for (const one of unseat) await takeSeat(managing, id, one);
}

/** Longer than a save ever took, so that none is answered as failed that was committed. */
const SAVE_MS = 30_000;

let latest: Promise<void> = Promise.resolve();

/**
 * One save after the other, in whichever process: between the look at what changed and the change nobody else saves. In this one they
 * queue before they take the connection that holds the lock, for each needs another one to save.
 */
function alone(tableId: string, save: () => Promise<void>): Promise<void> {
  const locked = async (database: Prisma.TransactionClient) => {
    await database.$queryRaw`select pg_advisory_xact_lock(hashtext(${tableId}))::text`;
    await save();
  };
  const saved = latest.then(() => prisma().$transaction(locked, { timeout: SAVE_MS }));
  latest = saved.catch(() => {});
  return saved;
}

/** Events that change what a plan replaces. Who was seated meanwhile is no reason to refuse. */
const OF_THE_PLAN = ["TablePlanned", "AgendaChanged", "ProfileSet", "LimitsSet", "QuestionCorrected"];

async function plannedSince(tableId: string, seq: number): Promise<boolean> {
  const types = OF_THE_PLAN.map((type) => ({ body: { path: ["type"], equals: type } }));
  return (await prisma().tableEvent.count({ where: { tableId, seq: { gt: seq }, OR: types } })) > 0;
}

/**
 * Removes a table that was never opened, and its rehearsal, or a rehearsal alone; refuses with `table-used` a table that was opened, since
 * its record stays.
 */
export async function removeTable(id: string): Promise<void> {
  const removable = { OR: [{ sessionState: "scheduled" }, { rehearsal: true }] };
  const removed = await prisma().roundTable.findFirst({ where: { id, ...removable } });
  if (!removed) throw new ManageRefusal("table-used");
  const { meetingId, rehearsal, plannedNumber } = removed;
  const itsRehearsal = { meetingId, rehearsal: true, plannedNumber };
  await prisma().roundTable.deleteMany({ where: { OR: [{ id, ...removable }, ...(rehearsal ? [] : [itsRehearsal])] } });
  await tables().compareHeads();
}
