import type { CommandInput } from "@/lib/roundtable/commands";
import { find } from "@/lib/roundtable/lookup";
import type { Gender, Kind, Names, Participant, Rank, Role, TableState } from "@/lib/roundtable/state";
import { prisma } from "@/lib/server/database/prisma";
import { tables } from "@/lib/server/live/tables";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { commandAs } from "@/lib/server/manage/plan";
import { refuse } from "@/lib/server/refuse";

type Table = { id: string; number: number };
type SeatParticipant = Extract<CommandInput, { type: "SeatParticipant" }>;

/** What became of those who were to sit at a table. */
export type SeatOutcome = {
  table: number;
  seated: number;
  /** Who sits there already, and as she should. */
  already: number;
  unseated: number;
  refused: { participant: string; name: string; code: string; message: string }[];
};

/** What the secretariat says anew, and what else of a seat stays as it was given at its table. */
export type Said = { role?: boolean; panellist?: boolean };

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
  const { meeting, holder, locale } = managing;
  const outcome: SeatOutcome = { table: table.number, seated: 0, already: 0, unseated: 0, refused: [] };
  const rows = await prisma().participant.findMany({
    where: { id: { in: [...people.keys(), ...leaving] }, meetingId: meeting.id, display: false },
    include: { delegation: true, identity: { select: { participantId: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const live = await tables().of(table.id);
  for (const row of rows) {
    const said = people.get(row.id);
    const command: CommandInput = said
      ? seatOf(row, live.state(), said, locale)
      : { type: "UnseatParticipant", participant: row.id };
    if (command.type === "SeatParticipant" && sitsAs(live.state(), command)) {
      outcome.already += 1;
      continue;
    }
    try {
      await commandAs(holder, table.id, command);
      if (said) outcome.seated += 1;
      else outcome.unseated += 1;
    } catch (error) {
      if (!(error instanceof ManageRefusal)) throw error;
      const { code, message } = (await refuse(locale, error.refusal, { params: error.params })).error;
      outcome.refused.push({ participant: row.id, name: row.name, code, message });
    }
  }
  return outcome;
}

type Row = {
  id: string;
  name: string;
  title: string;
  rank: string;
  role: string;
  gender: string | null;
  panellist: boolean;
  identity: object | null;
  delegation: { id: string; names: unknown; kind: string; regionalGroup: string | null; nameProtected: boolean } | null;
};

function seatOf(row: Row, state: TableState, said: Said, locale: string): SeatParticipant {
  const { id, name, title } = row;
  const present = find(state.participants, id);
  const seat = present?.seated ? present : undefined;
  const role = seat && !said.role ? seat.role : (row.role as Role);
  const panellist = seat && !said.panellist ? seat.panellist : row.panellist;
  const participant = { id, role, rank: row.rank as Rank, name, title, gender: row.gender as Gender | null, panellist };
  const own = role === "delegate" ? ownDelegation(row, locale) : null;
  return { type: "SeatParticipant", participant, delegation: delegationOf(row, state, seat) ?? own };
}

/** As it sits at this table already, where it may have been renamed; a pseudonym is as it was given last. */
function delegationOf({ delegation }: Row, state: TableState, seat: Participant | undefined) {
  if (!delegation) {
    const there = seat?.delegation?.startsWith("own-") ? undefined : find(state.delegations, seat?.delegation ?? "");
    return there ?? null;
  }
  const { id, nameProtected, regionalGroup } = delegation;
  const here = find(state.delegations, id);
  const members = here?.members ?? [];
  if (here && !nameProtected) return here;
  return { id, names: delegation.names as Names, kind: delegation.kind as Kind, regionalGroup, members, nameProtected };
}

/** Who speaks for nobody else stands on the list under her own name, or her pseudonym. */
function ownDelegation({ id, name, identity }: Row, locale: string) {
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
