import type { Role } from "@/lib/roundtable/state";
import type { View } from "@/lib/roundtable/view-types";
import type { Holder } from "@/lib/server/badge-holder";
import { prisma } from "@/lib/server/database/prisma";
import { enter, mayWatch } from "@/lib/server/enter";

export type OverviewMeeting = {
  slug: string;
  title: string;
  place: string;
  timeZone: string;
  /** Days in UTC, ms. */
  startsOn: number;
  endsOn: number;
};
/** A copy to practise on, for those who have a role there. `of`: the number of its table. */
export type OverviewRehearsal = { number: number; of: number; title: string; role: Role };
export type OverviewTable = { number: number; role: Role | null; seq: number; view: View; now: number };

/** A meeting and the public view of its tables, with what the caller is at each, and her rehearsals; null when it is not there, or not for her. */
export async function loadOverview(
  slug: string,
  holder: Holder | null,
): Promise<{ meeting: OverviewMeeting; tables: OverviewTable[]; rehearsals: OverviewRehearsal[] } | null> {
  if (slug.includes("\0")) return null;
  const found = await prisma().meeting.findUnique({
    where: { slug },
    include: { tables: { select: { number: true }, orderBy: { number: "asc" } } },
  });
  if (!found || !mayWatch(found, holder)) return null;
  const loaded = await Promise.all(found.tables.map(({ number }) => loadTable(slug, number, holder)));
  const tables = loaded.flatMap((table) => table ?? []);
  const { title, place, timeZone } = found;
  const days = { startsOn: found.startsOn.getTime(), endsOn: found.endsOn.getTime() };
  return {
    meeting: { slug, title, place, timeZone, ...days },
    tables: tables.filter(({ view }) => !view.table.rehearsal),
    rehearsals: tables.flatMap(rehearsalOf),
  };
}

function rehearsalOf({ number, role, view: { table } }: OverviewTable): OverviewRehearsal[] {
  return table.rehearsal && role ? [{ number, of: table.number, title: table.title, role }] : [];
}

async function loadTable(slug: string, number: number, holder: Holder | null): Promise<OverviewTable | null> {
  const entrance = await enter({ meeting: slug, table: number }, holder);
  if (!entrance) return null;
  const { seq, view } = entrance.live.frame("public");
  return { number, role: entrance.role, seq, view, now: entrance.live.now() };
}

/** The meeting of a badge: its address, and what its holder is at each table and rehearsal; null for the badge of the installation. */
export async function tablesOf(
  holder: Holder,
): Promise<{ slug: string; tables: { number: number; role: Role | null }[] } | null> {
  if (holder.meeting === null) return null;
  const { slug } = await prisma().meeting.findUniqueOrThrow({ where: { id: holder.meeting }, select: { slug: true } });
  const overview = await loadOverview(slug, holder);
  return { slug, tables: [...(overview?.tables ?? []), ...(overview?.rehearsals ?? [])] };
}
