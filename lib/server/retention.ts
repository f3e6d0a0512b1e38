import { prisma } from "@/lib/server/database/prisma";
import { tables } from "@/lib/server/live/tables";

/** Drafts, notes and names are kept so long after the last record of a meeting was published (domain.md, §6). */
export const KEPT_DAYS = 30;

const DAY_MS = 24 * 60 * 60_000;

type Text = { tableId: string; seq: number; key: string };

/** What is to go of one meeting. */
export type Due = {
  meetingId: string;
  slug: string;
  title: string;
  /** Protected identities: they go when the last table has closed. */
  identities: number;
  /** Personal names and functions in the journal; those of co-chairs and panellists stand in the published record and stay. */
  names: Text[];
  /** Wordings of the rapporteur's points that were replaced or removed. */
  wordings: Text[];
  /** Concept notes as they were dropped, with their corrections; what everybody reads of them stays. */
  notes: number;
  /** People whose names, e-mail addresses and numbers stand in the list of participants. */
  people: number;
  /** Rehearsals that nobody discarded; they go when the last table has closed. */
  rehearsals: number;
};

/** What the rules of retention ask to be deleted at this moment (ms), by meeting; meetings of which nothing is due are left out. */
export async function retentionDue(now: number): Promise<Due[]> {
  const meetings = await prisma().meeting.findMany({
    where: { tables: { some: { rehearsal: false } } },
    orderBy: { slug: "asc" },
    select: {
      id: true,
      slug: true,
      title: true,
      tables: { where: { rehearsal: false }, select: { id: true, sessionState: true, publishedAt: true } },
    },
  });
  const due: Due[] = [];
  for (const { id: meetingId, slug, title, tables: rows } of meetings) {
    if (!rows.every(({ sessionState }) => sessionState === "adjourned" || sessionState === "published")) continue;
    const identities = await prisma().protectedIdentity.count({ where: { participant: { meetingId } } });
    const rehearsals = await prisma().roundTable.count({ where: { meetingId, rehearsal: true } });
    const one: Due = { meetingId, slug, title, identities, names: [], wordings: [], notes: 0, people: 0, rehearsals };
    const last = Math.max(...rows.map(({ publishedAt }) => publishedAt?.getTime() ?? Number.POSITIVE_INFINITY));
    if (last + KEPT_DAYS * DAY_MS <= now) Object.assign(one, await afterwards(meetingId, rows));
    const lists = [one.names, one.wordings];
    const figures = [identities, rehearsals, one.notes, one.people, ...lists.map(({ length }) => length)];
    if (figures.some((figure) => figure > 0)) due.push(one);
  }
  return due;
}

async function afterwards(meetingId: string, rows: { id: string }[]) {
  const named = await Promise.all(rows.map(({ id }) => namesIn(id)));
  const replaced = await Promise.all(rows.map(({ id }) => replacedIn(id)));
  const [notes, people] = await Promise.all([
    prisma().noteDocument.count({ where: { meetingId } }),
    prisma().participant.count({ where: { meetingId, display: false, ...STILL_KNOWN } }),
  ]);
  return { names: named.flat(), wordings: replaced.flat(), notes, people };
}

const STILL_KNOWN = { OR: [{ email: { not: null } }, { externalId: { not: null } }] };

type Seated = { participant: { id: string; role: string; panellist?: boolean } };

async function namesIn(tableId: string): Promise<Text[]> {
  const events = await prisma().tableEvent.findMany({
    where: { tableId, body: { path: ["type"], equals: "ParticipantSeated" } },
    include: { texts: { where: { key: { in: ["name", "title"] }, erasedAt: null, text: { not: "" } } } },
  });
  return events
    .filter(({ body }) => {
      const { participant } = body as unknown as Seated;
      return participant.role !== "moderator" && participant.panellist !== true;
    })
    .flatMap(({ texts }) => texts.map(({ seq, key }) => ({ tableId, seq, key })));
}

async function replacedIn(tableId: string): Promise<Text[]> {
  const types = ["PointRecorded", "PointRevised", "PointRemoved"];
  const events = await prisma().tableEvent.findMany({
    where: { tableId, OR: types.map((type) => ({ body: { path: ["type"], equals: type } })) },
    orderBy: { seq: "desc" },
    include: { texts: { where: { key: "text", erasedAt: null } } },
  });
  const seen = new Set<string>();
  return events.flatMap(({ seq, body, texts }) => {
    const { point } = body as unknown as { point: string };
    const replaced = seen.has(point);
    seen.add(point);
    return replaced && texts.length > 0 ? [{ tableId, seq, key: "text" }] : [];
  });
}

/** Deletes what was shown to be due. What somebody said and what was published stays. */
export async function deleteDue({ meetingId, names, wordings, notes, people }: Due): Promise<void> {
  await prisma().protectedIdentity.deleteMany({ where: { participant: { meetingId } } });
  await prisma().roundTable.deleteMany({ where: { meetingId, rehearsal: true } });
  for (const { tableId, seq, key } of [...names, ...wordings]) await tables().erase(tableId, seq, key);
  if (notes > 0) await prisma().noteDocument.deleteMany({ where: { meetingId } });
  if (people === 0) return;
  const forgotten = { email: null, language: null, externalId: null, title: "", name: "" };
  await prisma().participant.updateMany({ where: { meetingId, display: false, ...STILL_KNOWN }, data: forgotten });
}
