import type { CommandInput } from "@/lib/roundtable/commands";
import { find } from "@/lib/roundtable/lookup";
import type { Delegation, Gender, Kind, Names, Participant, Rank, Role, TableState } from "@/lib/roundtable/state";
import { prisma } from "@/lib/server/database/prisma";
import { tables } from "@/lib/server/live/tables";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { commandAs } from "@/lib/server/manage/plan";
import { refuse } from "@/lib/server/refuse";

type Table = { id: string; number: number };
type SeatParticipant = Extract<CommandInput, { type: "SeatParticipant" }>;
type SeatDelegation = SeatParticipant["delegation"];

/** What became of those who were to sit at a table. */
export type SeatOutcome = {
  table: number;
  seated: number;
  /** Who sits there already, and as she should. */
  already: number;
  unseated: number;
  refused: { participant: string; name: string; code: string; message: string }[];
};

/** What is said anew of a seat; the rest stays as it was given at its table, else is as the meeting has it. */
export type Said = { role?: Role; panellist?: boolean };

/**
 * Seats people of the meeting at a table, or tells it what has changed about those who sit there. Who sits there as she should is left
 * alone, so that it may be repeated. Whom the table refuses is told, and the others are seated.
 */
export async function seatAtTable(
  managing: Managing,
  table: Table,
  people: ReadonlyMap<string, Said>,
  leaving: readonly string[] = [],
): Promise<SeatOutcome> {
  const outcome: SeatOutcome = { table: table.number, seated: 0, already: 0, unseated: 0, refused: [] };
  for (const row of await rowsOf(managing, [...people.keys(), ...leaving])) {
    const said = people.get(row.id);
    try {
      if (!said) {
        await unseat(managing, table.id, row.id);
        outcome.unseated += 1;
      } else if (await seatRow(managing, table.id, row, said)) outcome.seated += 1;
      else outcome.already += 1;
    } catch (error) {
      if (!(error instanceof ManageRefusal)) throw error;
      const { code, message } = (await refuse(managing.locale, error.refusal, { params: error.params })).error;
      outcome.refused.push({ participant: row.id, name: row.name, code, message });
    }
  }
  return outcome;
}

/** Seats one participant of the meeting, who may sit there already. Refuses as the table does, and who is not of the meeting. */
export async function seatOne(managing: Managing, tableId: string, id: string, said: Said): Promise<void> {
  const [row] = await rowsOf(managing, [id]);
  if (!row) throw new ManageRefusal("unknown-participant");
  await seatRow(managing, tableId, row, said);
}

/** Takes somebody's seat away; what he or she asked for is frozen. */
export function unseat({ holder }: Pick<Managing, "holder">, tableId: string, participant: string): Promise<number> {
  return commandAs(holder, tableId, { type: "UnseatParticipant", participant });
}

function rowsOf({ meeting }: Managing, ids: string[]) {
  return prisma().participant.findMany({
    where: { id: { in: ids }, meetingId: meeting.id, display: false },
    include: { delegation: true, identity: { select: { participantId: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** False where she sits there already as she should. */
async function seatRow({ holder, locale }: Managing, tableId: string, row: Row, said: Said): Promise<boolean> {
  const { id, name, title } = row;
  const state = (await tables().of(tableId)).state();
  const present = find(state.participants, id);
  const seat = present?.seated ? present : undefined;
  const role = said.role ?? seat?.role ?? (row.role as Role);
  const panellist = said.panellist ?? seat?.panellist ?? row.panellist;
  const participant = { id, role, rank: row.rank as Rank, name, title, gender: row.gender as Gender | null, panellist };
  const alone = role === "delegate" ? ownDelegation(row, locale) : null;
  const delegation = (await delegationOf(row, state, seat)) ?? alone;
  const command: SeatParticipant = { type: "SeatParticipant", participant, delegation };
  if (sitsAs(state, command)) return false;
  await commandAs(holder, tableId, command);
  return true;
}

/** As it sits at this table already, where it may have been renamed; a pseudonym is as it was given last. */
async function delegationOf(row: Row, state: TableState, seat: Participant | undefined): Promise<SeatDelegation> {
  const { delegation } = row;
  if (!delegation) return seat ? seatedWith(state, seat.delegation) : await delegationElsewhere(row);
  const { id, nameProtected, regionalGroup } = delegation;
  const here = find(state.delegations, id);
  const members = here?.members ?? [];
  if (here && !nameProtected) return here;
  return { id, names: delegation.names as Names, kind: delegation.kind as Kind, regionalGroup, members, nameProtected };
}

/** Whom the meeting has without a delegation may have been seated with one all the same. Her own, under her name, is made anew. */
function seatedWith({ delegations }: TableState, id: string | null): Delegation | null {
  return id === null || id.startsWith("own-") ? null : (find(delegations, id) ?? null);
}

async function delegationElsewhere({ id: participantId, meetingId }: Row): Promise<Delegation | null> {
  const seat = await prisma().seat.findFirst({
    where: {
      participantId,
      seated: true,
      delegationId: { not: null },
      table: { meetingId: meetingId ?? "", rehearsal: false },
    },
    select: { tableId: true, delegationId: true },
  });
  return seat && seatedWith((await tables().of(seat.tableId)).state(), seat.delegationId);
}

/** Who speaks for nobody else stands on the list under her own name, or her pseudonym. */
export function ownDelegation({ id, name, identity }: Pick<Row, "id" | "name" | "identity">, locale: string) {
  return { id: `own-${id}`, names: { [locale]: name }, kind: "other" as const, nameProtected: identity !== null };
}

function sitsAs(state: TableState, { participant, delegation }: SeatParticipant): boolean {
  const seat = find(state.participants, participant.id);
  if (!seat?.seated || seat.delegation !== (delegation?.id ?? null)) return false;
  const here = find(state.delegations, delegation?.id ?? "");
  const called = (names: Names | undefined) => Object.values(names ?? {}).join("\n");
  return (
    seat.role === participant.role &&
    seat.rank === participant.rank &&
    seat.name === participant.name &&
    seat.title === participant.title &&
    seat.gender === participant.gender &&
    seat.panellist === participant.panellist &&
    called(here?.names) === called(delegation?.names)
  );
}
