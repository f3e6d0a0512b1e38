import { noteOfPlan } from "@/lib/documents/note/note-of-tree";
import type { NotePage } from "@/lib/documents/note/note-page";
import type { NotePlan } from "@/lib/documents/note/plan";
import { dayIn, momentIn } from "@/lib/i18n/zone-time";
import { type CommandInput, parseCommand } from "@/lib/roundtable/commands";
import { KINDS, type Kind, type Role } from "@/lib/roundtable/state";
import { serverNow } from "@/lib/server/clock";
import { prisma } from "@/lib/server/database/prisma";
import { freeSlug } from "@/lib/server/free-slug";
import { newId } from "@/lib/server/live/new-id";
import { tables } from "@/lib/server/live/tables";
import { createMeeting } from "@/lib/server/meetings";
import { createParticipant, issueBadge } from "@/lib/server/people";
import { slugOf, tablesFromNote } from "@/lib/server/plan-meeting";

/** The morning slot of the United Nations begins at this hour of the place. */
const SLOT = "10:00";

export type NamedDelegate = { name: string; kind: Kind };

export type NoteOptions = {
  isPublic: boolean;
  timeZone: string;
  /** The day on which it is held ("2016-09-19"); else the note's, else today. */
  day?: string;
  /** Delegations with one delegate each, seated at every table. */
  delegates?: NamedDelegate[];
  /** What everyone may read of each table, in the order of the plan; else what the plan holds. */
  pages?: NotePage[];
};

export type IssuedBadge = { role: Role; code: string; who: string };
export type LoadedMeeting = { slug: string; title: string; day: string; tables: number[]; badges: IssuedBadge[] };

type Person = { id: string; role: Role; who: string; delegation?: { id: string; kind: Kind } };

/**
 * Makes a meeting of a concept note: its tables planned in one slot of three hours, a moderator and a rapporteur at every
 * table, a secretariat, and the delegates that were named. Refuses, with one sentence, a note without round tables and one
 * that no table can hold.
 */
export async function loadNote(note: NotePlan, options: NoteOptions): Promise<LoadedMeeting> {
  const { timeZone, isPublic } = options;
  const day = options.day ?? note.date ?? dayIn(timeZone, serverNow());
  const plans = tablesFromNote(note, momentIn(timeZone, day, SLOT));
  if (plans.length === 0) throw new Error("The note has no round table, so there is nothing to make a meeting of.");
  for (const plan of plans) refuseUnplannable({ type: "PlanTable", ...plan });

  const title = note.title || plans[0]?.title || "Meeting";
  const slug = await freeSlug(slugOf(title));
  const where = { startsOn: day, endsOn: day, timeZone, organiser: note.organiser ?? "" };
  const meeting = await createMeeting({ slug, title, ...where, isPublic, tables: plans });
  await keepNotes(meeting.tables, options.pages ?? noteOfPlan(note));
  const people = await createPeople(meeting.id, options.delegates ?? []);
  for (const { id } of meeting.tables) await seatAll(id, people);
  return { slug, title, day, tables: plans.map(({ number }) => number), badges: await issueBadges(people) };
}

async function keepNotes(made: { id: string }[], pages: NotePage[]): Promise<void> {
  for (const [at, { id }] of made.entries()) {
    const note = pages[at];
    if (note) await prisma().roundTable.update({ where: { id }, data: { note } });
  }
}

/** Said before anything is written: the limits of a plan are those of the command. */
function refuseUnplannable(plan: CommandInput & { type: "PlanTable" }): void {
  const parsed = parseCommand({ id: "plan", ...plan });
  if (!parsed.ok)
    throw new Error(`Table ${plan.number} of the note is beyond what a table can hold: ${parsed.fields.join(", ")}.`);
}

async function createPeople(meeting: string, delegates: NamedDelegate[]): Promise<Person[]> {
  const create = async (role: Role, who: string, delegation?: Person["delegation"]): Promise<Person> => {
    const id = await createParticipant({ meeting, name: who, secretariat: role === "secretariat" });
    return { id, role, who, ...(delegation && { delegation }) };
  };
  const staff = [await create("moderator", "Moderator"), await create("rapporteur", "Rapporteur")];
  const people = [...staff, await create("secretariat", "Secretariat")];
  for (const { name, kind } of delegates) people.push(await create("delegate", name, { id: newId(), kind }));
  return people;
}

async function seatAll(tableId: string, people: Person[]): Promise<void> {
  const secretary = people.find(({ role }) => role === "secretariat");
  if (!secretary) throw new Error("A meeting has a secretariat.");
  const live = await tables().of(tableId);
  for (const person of people.filter((other) => other !== secretary)) {
    const parsed = parseCommand({ id: newId(), ...seatOf(person) });
    if (!parsed.ok) throw new Error(`${person.who} cannot be seated: ${parsed.fields.join(", ")}.`);
    const actor = { participant: secretary.id, role: "secretariat" } as const;
    const answer = await live.command({ actor, ...parsed.value });
    if (!answer.ok) throw new Error(`${person.who} was not seated: ${answer.code}.`);
  }
}

function seatOf({ id, role, who, delegation }: Person): CommandInput {
  const seated = delegation ? { ...delegation, names: { en: who } } : null;
  return { type: "SeatParticipant", participant: { id, role }, delegation: seated };
}

async function issueBadges(people: Person[]): Promise<IssuedBadge[]> {
  const badges: IssuedBadge[] = [];
  for (const { id, role, who } of people) badges.push({ role, who, code: await issueBadge({ participant: id }) });
  return badges;
}

/** A delegation as it is named on the command line: `Name:kind`, the kind `state` where none is said. Refuses an unknown kind. */
export function delegateFrom(said: string): NamedDelegate {
  const colon = said.lastIndexOf(":");
  const name = (colon < 0 ? said : said.slice(0, colon)).trim();
  const kind = colon < 0 ? "state" : said.slice(colon + 1).trim();
  if (!name) throw new Error(`--delegate "${said}" names nobody; it should be "Name:kind".`);
  const known = KINDS.find((other) => other === kind);
  if (!known) throw new Error(`--delegate "${said}": the kind should be one of ${KINDS.join(", ")}.`);
  return { name, kind: known };
}
