import { prisma } from "@/lib/server/database/prisma";
import { type LoadedTable, loadTable } from "@/lib/server/page";

/** The tables of a meeting with their rooms, by number, without rehearsals; in the public's view or in the caller's own. For server components. */
export async function dayTables(meeting: { id: string; slug: string }, as?: "public") {
  const rows = await prisma().roundTable.findMany({
    where: { meetingId: meeting.id },
    orderBy: { number: "asc" },
    select: { number: true, room: true },
  });
  const loaded = await Promise.all(
    rows.map(async ({ number, room }) => ({
      room,
      page: await loadTable({ meeting: meeting.slug, table: number, ...(as && { as }) }),
    })),
  );
  return loaded.flatMap(({ room, page }): { initial: LoadedTable; room: string }[] =>
    page.ok && !page.initial.view.table.rehearsal ? [{ initial: page.initial, room }] : [],
  );
}
