import type { CommandInput } from "@/lib/roundtable/commands";
import { parseCommand } from "@/lib/roundtable/commands";
import type { Actor } from "@/lib/roundtable/policy";
import type { Kind, Role } from "@/lib/roundtable/state";
import type { LiveTable } from "@/lib/server/live/live-table";
import { newId } from "@/lib/server/live/new-id";
import { tables } from "@/lib/server/live/tables";
import { createMeeting, type MadeMeeting, type NewMeeting, type PlannedTable } from "@/lib/server/meetings";
import { createParticipant, issueBadge } from "@/lib/server/people";

/** 10:00 in New York on 19 September 2016. */
export const TEN = Date.UTC(2016, 8, 19, 14);
const MINUTE = 60_000;

export const PLANNER: Actor = { participant: "planner", role: "secretariat" };

/** A plan with two questions and four items. */
export function plan(number = 1, change: Partial<PlannedTable> = {}): PlannedTable {
  const at = (minute: number) => TEN + minute * MINUTE;
  return {
    number,
    title: `Table ${number}`,
    startsAt: at(0),
    endsAt: at(180),
    items: [
      { id: "opening", kind: "opening", title: "Opening", startsAt: at(0), endsAt: at(10) },
      { id: "i1", kind: "question", title: "Schools", startsAt: at(10), endsAt: at(60), questions: ["q1"] },
      { id: "i2", kind: "question", title: "Funds", startsAt: at(60), endsAt: at(170), questions: ["q2"] },
      { id: "closing", kind: "closing", title: "Closing", startsAt: at(170), endsAt: at(180) },
    ],
    questions: [
      { id: "q1", number: 1, text: "How do schools open? Who pays?", parts: ["How do schools open?", "Who pays?"] },
      { id: "q2", number: 2, text: "How is funding made steady?", parts: ["How is funding made steady?"] },
    ],
    ...change,
  };
}

/** A meeting with one planned table, at an address of its own. */
export function aMeeting(change: Partial<NewMeeting> = {}): Promise<MadeMeeting> {
  return createMeeting({
    slug: `meeting-${newId()}`,
    title: "A meeting",
    startsOn: "2016-09-19",
    endsOn: "2016-09-19",
    timeZone: "America/New_York",
    tables: [plan()],
    ...change,
  });
}

/** The id of a planned table; its meeting is made with it. */
export async function aTable(change: Partial<PlannedTable> = {}): Promise<string> {
  const meeting = await aMeeting({ tables: [plan(1, change)] });
  return meeting.tables[0]?.id ?? "";
}

type Person = {
  name?: string;
  secretariat?: boolean;
  /** Where this person sits, and as what; a delegate without a delegation gets one. */
  tableId?: string;
  role?: Role;
  delegation?: { id: string; name?: string; kind?: Kind; members?: string[]; nameProtected?: boolean };
};

/** A participant of a meeting, seated where a table is named, with a badge; returns who it is and the badge's code. */
export async function aParticipant(meeting: string, person: Person = {}): Promise<{ actor: Actor; code: string }> {
  const {
    name = "Ann Example",
    secretariat = false,
    tableId,
    role = secretariat ? "secretariat" : "observer",
  } = person;
  const id = await createParticipant({ meeting, name, secretariat });
  if (tableId) await seat(await tables().of(tableId), { participant: id, role }, { ...person, name });
  return { actor: { participant: id, role }, code: await issueBadge({ participant: id }) };
}

/** Seats whoever this is, without a row of a participant: enough for tests of a table alone. */
export async function seat(live: LiveTable, { participant: id, role }: Actor, person: Person = {}): Promise<void> {
  const given = person.delegation ?? (role === "delegate" ? { id: newId() } : null);
  const delegation = given && {
    id: given.id,
    names: { en: given.name ?? given.id },
    kind: given.kind ?? ("state" as const),
    members: given.members ?? [],
    nameProtected: given.nameProtected ?? false,
  };
  const participant = { id, role, name: person.name ?? "" };
  await must(live, PLANNER, { type: "SeatParticipant", participant, delegation });
}

/** Sends a command as a door would, under a new id unless one is given. */
export function send(live: LiveTable, actor: Actor, input: CommandInput, id = newId()) {
  const parsed = parseCommand({ id, ...input });
  if (!parsed.ok) throw new Error(`not a command: ${parsed.fields.join(", ")}`);
  return live.command({ actor, ...parsed.value });
}

/** As `send`, for what a test takes for granted. */
export async function must(live: LiveTable, actor: Actor, input: CommandInput, id?: string) {
  const answer = await send(live, actor, input, id);
  if (!answer.ok) throw new Error(`${input.type} was refused: ${answer.code}`);
  return answer;
}

export const MODERATOR: Actor = { participant: "moderator", role: "moderator" };
export const REPORTER: Actor = { participant: "rapporteur", role: "rapporteur" };
export const delegate = (delegation: string): Actor => ({ participant: `p-${delegation}`, role: "delegate" });

/** Opens the session, its first question and the list, with these delegations at the table. */
export async function goLive(live: LiveTable, delegations: string[] = []): Promise<void> {
  await seat(live, MODERATOR);
  await seat(live, REPORTER);
  for (const id of delegations) await seat(live, delegate(id), { delegation: { id } });
  await must(live, MODERATOR, { type: "OpenSession" });
  await must(live, MODERATOR, { type: "StartItem", item: "i1" });
  await must(live, MODERATOR, { type: "OpenList" });
}
