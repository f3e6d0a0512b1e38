import { type NotePage, parseNotePage } from "@/lib/documents/note/note-page";
import type { Holder } from "@/lib/server/badge-holder";
import { prisma } from "@/lib/server/database/prisma";
import { enter } from "@/lib/server/enter";
import { type LoadedTable, loadTable } from "@/lib/server/page";
import { placeOf } from "@/lib/server/place";

export type TableBeside = { number: number; title: string };

/** What the page of a concept note shows: the table as the public sees it, its note, and the tables before and after it. */
export type LoadedNote = {
  initial: LoadedTable;
  note: NotePage | null;
  before: TableBeside | null;
  after: TableBeside | null;
};

/** The concept note of a table for whoever may watch it: of a public meeting it reads no cookie. Null when it is not there for her. */
export async function loadNotePage(meeting: string, number: string): Promise<LoadedNote | null> {
  const [loaded, place] = await Promise.all([
    loadTable({ meeting, table: number, as: "public" }),
    placeOf(meeting, number),
  ]);
  if (!loaded.ok || !place) return null;
  return { initial: loaded.initial, ...(await readNote(place, loaded.holder)) };
}

/** The note of a table, for whoever has entered there, and the next tables on either side that this person may enter too. */
export async function readNote(
  place: { id: string; number: number; meeting: { slug: string } },
  holder: Holder | null,
): Promise<Omit<LoadedNote, "initial">> {
  const { slug } = place.meeting;
  const [row, rows] = await Promise.all([
    prisma().roundTable.findUnique({ where: { id: place.id }, select: { note: true } }),
    prisma().roundTable.findMany({
      where: { meeting: { slug }, rehearsal: false },
      orderBy: { number: "asc" },
      select: { number: true },
    }),
  ]);
  const numbers = rows.map(({ number }) => number);
  const earlier = numbers.filter((number) => number < place.number).toReversed();
  const later = numbers.filter((number) => number > place.number);
  const [before, after] = await Promise.all([nearest(slug, earlier, holder), nearest(slug, later, holder)]);
  return { note: parseNotePage(row?.note), before, after };
}

async function nearest(meeting: string, numbers: number[], holder: Holder | null): Promise<TableBeside | null> {
  for (const number of numbers) {
    const entrance = await enter({ meeting, table: number }, holder, "public");
    if (entrance) return { number, title: entrance.live.frame("public").view.table.title };
  }
  return null;
}
