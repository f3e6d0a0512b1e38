import { type CalendarEntry, calendar } from "@/lib/documents/calendar";
import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/roundtable/view-types";
import { callerFromRequest } from "@/lib/server/caller";
import { serverNow } from "@/lib/server/clock";
import { prisma } from "@/lib/server/database/prisma";
import { enter, mayWatch } from "@/lib/server/enter";
import { PRIVATE, refusedResponse } from "@/lib/server/http";

/** `GET …/agenda.ics`: the items of all tables of a meeting that the caller may watch, as the public sees them. */
export async function readCalendar(
  request: Request,
  { meeting: slug }: { meeting: string },
  locale: Locale,
): Promise<Response> {
  const { holder } = await callerFromRequest(request);
  const meeting = await findMeeting(slug);
  if (!meeting || !mayWatch(meeting, holder)) return refusedResponse(locale, "not-found");
  const entries = await Promise.all(
    meeting.tables.map(async ({ number }) => {
      const entrance = await enter({ meeting: slug, table: number }, holder, "public");
      return entrance ? entriesOf(entrance.live.frame("public").view, slug, meeting.place) : [];
    }),
  );
  const text = calendar({ name: meeting.title, entries: entries.flat(), madeAt: serverNow() });
  const headers = { "content-type": "text/calendar; charset=utf-8", ...PRIVATE };
  return new Response(text, { headers });
}

async function findMeeting(slug: string) {
  if (slug.includes("\0") || slug.length > 100) return null;
  return prisma().meeting.findUnique({
    where: { slug },
    select: {
      id: true,
      title: true,
      place: true,
      isPublic: true,
      tables: { where: { rehearsal: false }, select: { number: true }, orderBy: { number: "asc" } },
    },
  });
}

function entriesOf({ table, agenda }: View, slug: string, place: string): CalendarEntry[] {
  const items = agenda.order.flatMap((id) => agenda.items[id] ?? []);
  const whole = { id: "table", title: "", startsAt: table.startsAt, endsAt: table.endsAt };
  return (items.length > 0 ? items : [whole])
    .filter(({ startsAt, endsAt }) => startsAt > 0 && endsAt > startsAt)
    .map(({ id, title, startsAt, endsAt }) => ({
      uid: `${slug}-${table.number}-${id}@rostrum`,
      title: [`${table.number}. ${table.title}`, title].filter(Boolean).join(" – "),
      place,
      startsAt,
      endsAt,
    }));
}
