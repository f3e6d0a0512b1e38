import { find } from "@/lib/roundtable/lookup";
import type { Names, Participant, Role, TableState } from "@/lib/roundtable/state";
import { tables } from "@/lib/server/live/tables";
import { holdersOf, type ListedHolder } from "@/lib/server/manage/badge-holders";
import { waitingOf } from "@/lib/server/manage/day/waiting-of";
import { seatingTables } from "@/lib/server/manage/participants/seating-tables";

/** A seat of somebody, and whether she waits for the floor there. */
export type DaySeat = { table: number; role: Role; panellist: boolean; waits: boolean };

/** Somebody of the meeting as the page of the day finds her. `sender` is the id of a delegation. */
export type DayPerson = Omit<ListedHolder, "delegation" | "tables"> & { sender: string | null; seats: DaySeat[] };

export type DaySender = { id: string; names: Names };
export type DayPeople = { people: DayPerson[]; senders: DaySender[] };

/** Everybody of a meeting with badge and seats, by name, and each delegation once: two thousand people carry few names of States. */
export async function dayPeople(meetingId: string): Promise<DayPeople> {
  const [holders, rows] = await Promise.all([holdersOf(meetingId, { display: false }), seatingTables(meetingId)]);
  const states = await Promise.all(rows.map(async ({ id }) => (await tables().of(id)).state()));
  const senders = new Map<string, DaySender>();
  const people = holders.map(({ delegation, tables: _, ...holder }) => {
    const at = rows.flatMap(({ number }, index) => {
      const state = states[index];
      const seat = state && find(state.participants, holder.id);
      return state && seat?.seated ? [{ number, state, seat }] : [];
    });
    const names = (delegation as Names | null) ?? namesAtTable(at);
    return { ...holder, sender: names && senderOf(senders, names).id, seats: at.map(seatOf) };
  });
  return { people, senders: [...senders.values()] };
}

type Seated = { number: number; state: TableState; seat: Participant };

/** Who was seated by hand may belong to a delegation that only her table knows; not to one that is herself. */
function namesAtTable(at: Seated[]): Names | null {
  const there = at.find(({ seat }) => seat.delegation && !seat.delegation.startsWith("own-"));
  return (there && find(there.state.delegations, there.seat.delegation ?? "")?.names) ?? null;
}

function senderOf(senders: Map<string, DaySender>, names: Names): DaySender {
  const called = Object.values(names).join("\n");
  const sender = senders.get(called) ?? { id: `d${senders.size}`, names };
  senders.set(called, sender);
  return sender;
}

function seatOf({ number: table, state, seat: { id, role, panellist } }: Seated): DaySeat {
  return { table, role, panellist, waits: waitingOf(state, id).length > 0 };
}
