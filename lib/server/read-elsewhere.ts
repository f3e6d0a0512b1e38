import type { Locale } from "@/lib/i18n/locales";
import type { SessionState } from "@/lib/roundtable/state";
import { atDesk } from "@/lib/server/at-desk";
import { pool } from "@/lib/server/database/prisma";
import { json } from "@/lib/server/http";
import type { Queryable } from "@/lib/server/live/queryable";

/** A request of somebody who is also on the list of other tables at the same time. */
export type Elsewhere = {
  request: string;
  participant: string;
  tables: { number: number; title: string; state: SessionState }[];
};

// Two requests of one person at the same other table are one warning: hence `exists`. Materialized, the requests of all meetings
// there ever were would be read.
const ELSEWHERE = `with waits as not materialized (
    select "tableId", id, ordinal, "participantId" from "FloorRequest"
    where state in ('waiting', 'parked', 'called', 'speaking', 'paused')
  )
  select r.id as request, r."participantId" as participant,
    json_agg(json_build_object('number', o.number, 'title', o.title, 'state', o."sessionState") order by o.number) as tables
  from "RoundTable" t
  join waits r on r."tableId" = t.id
  join "RoundTable" o on o."meetingId" = t."meetingId" and o.id <> t.id and o.rehearsal = t.rehearsal
    and o."sessionState" in ('scheduled', 'live', 'suspended')
    and o."startsAt" < t."endsAt" and t."startsAt" < o."endsAt"
  where t.id = $1
    and exists (select 1 from waits w where w."tableId" = o.id and w."participantId" = r."participantId")
  group by r.id, r.ordinal, r."participantId" order by r.ordinal`;

/** The requests of a table that wait or have the floor, of people who have one at a parallel table too: nobody can sit at two. */
export async function elsewhere(database: Queryable, tableId: string): Promise<Elsewhere[]> {
  const { rows } = await database.query({ name: "elsewhere", text: ELSEWHERE, values: [tableId] });
  return rows as Elsewhere[];
}

/** `GET …/elsewhere` → `{elsewhere}`, for the desk. */
export function readElsewhere(
  request: Request,
  address: { meeting: string; table: string },
  locale: Locale,
): Promise<Response> {
  return atDesk(request, address, locale, async ({ place }) => json({ elsewhere: await elsewhere(pool(), place.id) }));
}
