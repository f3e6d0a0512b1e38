import { type CommandInput, parseCommand } from "@/lib/roundtable/commands";
import type { Holder } from "@/lib/server/badge-holder";
import { prisma } from "@/lib/server/database/prisma";
import { newId } from "@/lib/server/live/new-id";
import { tables } from "@/lib/server/live/tables";
import { refuseReserved } from "@/lib/server/reserved-slugs";

/** What a table is to be, as `PlanTable` takes it. */
export type PlannedTable = Omit<Extract<CommandInput, { type: "PlanTable" }>, "type">;

export type NewMeeting = {
  slug: string;
  title: string;
  /** Days, as "2016-09-19". */
  startsOn: string;
  endsOn: string;
  timeZone: string;
  place?: string;
  organiser?: string;
  isPublic?: boolean;
  demo?: boolean;
  tables: PlannedTable[];
};

export type MadeMeeting = { id: string; slug: string; tables: { id: string; number: number }[] };

/** Who plans where no participant does. */
const PLANNER = { participant: "rostrum", role: "secretariat" } as const;

/**
 * Makes a meeting and plans its tables, all of them or nothing. Throws `code: "slug-taken"` when the address is in use,
 * `slug-reserved` when it leads elsewhere, and the code of the refusal when a plan is not accepted.
 */
export async function createMeeting({ tables: planned, ...meeting }: NewMeeting): Promise<MadeMeeting> {
  refuseReserved(meeting.slug);
  const made = await insertMeeting(
    meeting,
    planned.map(({ number }) => number),
  );
  try {
    for (const plan of planned) await planTable(made, plan);
    return made;
  } catch (error) {
    await prisma().meeting.delete({ where: { id: made.id } });
    throw error;
  }
}

async function insertMeeting(meeting: Omit<NewMeeting, "tables">, numbers: number[]): Promise<MadeMeeting> {
  const days = { startsOn: new Date(meeting.startsOn), endsOn: new Date(meeting.endsOn) };
  const rows = numbers.map((number) => ({ id: newId(), number }));
  try {
    const { id, slug } = await prisma().meeting.create({
      data: { ...meeting, ...days, id: newId(), tables: { create: rows } },
    });
    return { id, slug, tables: rows };
  } catch (error) {
    if ((error as { code?: string }).code !== "P2002") throw error;
    throw Object.assign(new Error(`The address ${meeting.slug} is taken.`), { code: "slug-taken" });
  }
}

async function planTable(meeting: MadeMeeting, plan: PlannedTable): Promise<void> {
  const { id = "" } = meeting.tables.find(({ number }) => number === plan.number) ?? {};
  const parsed = parseCommand({ id: "plan", type: "PlanTable", ...plan });
  if (!parsed.ok) throw refused(plan, "malformed", parsed.fields.join(", "));
  const live = await tables().of(id);
  const answer = await live.command({ actor: PLANNER, id: "plan", command: parsed.value.command });
  if (!answer.ok) throw refused(plan, answer.code, JSON.stringify(answer.params ?? {}));
}

function refused(plan: PlannedTable, code: string, why: string): Error {
  return Object.assign(new Error(`The plan of table ${plan.number} was refused: ${code} (${why}).`), { code });
}

export type ListedMeeting = {
  slug: string;
  title: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  tables: { number: number; title: string; status: string; questions: number }[];
};

/** The meetings that this person may watch (null: anyone), the latest first: public ones and his or her own. */
export async function listMeetings(holder: Pick<Holder, "meeting"> | null): Promise<ListedMeeting[]> {
  const meetings = await prisma().meeting.findMany({
    where: holder?.meeting === null ? {} : { OR: [{ isPublic: true }, ...(holder ? [{ id: holder.meeting }] : [])] },
    orderBy: [{ startsOn: "desc" }, { slug: "asc" }],
    include: {
      tables: {
        where: { rehearsal: false },
        orderBy: { number: "asc" },
        select: { number: true, title: true, sessionState: true, _count: { select: { questions: true } } },
      },
    },
  });
  return meetings.map(({ slug, title, startsOn, endsOn, timeZone, tables }) => ({
    slug,
    title,
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
    timeZone,
    tables: tables.map(({ number, title, sessionState, _count }) => {
      return { number, title, status: sessionState, questions: _count.questions };
    }),
  }));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
