import { headers } from "next/headers";
import type { Role } from "@/lib/roundtable/state";
import type { Audience, Mine, View } from "@/lib/roundtable/view-types";
import type { Holder } from "@/lib/server/badge-holder";
import { callerFromRequest } from "@/lib/server/caller";
import { serverNow } from "@/lib/server/clock";
import { type Entrance, enter, ownView } from "@/lib/server/enter";
import { placeOf } from "@/lib/server/place";

/** All that a page needs to show a table at once and to follow it from there. Times are server milliseconds. */
export type LoadedTable = {
  meeting: string;
  meetingTitle: string;
  table: number;
  timeZone: string;
  seq: number;
  audience: Audience;
  view: View;
  mine?: Mine;
  serverNow: number;
};

export type PageTable =
  | { ok: true; initial: LoadedTable; role: Role | null; holder: Holder | null }
  | { ok: false; reason: "not-found" | "not-signed-in" | "forbidden" };

type Wanted = { meeting: string; table: string | number; as?: "public"; needs?: readonly Role[] };

/**
 * The table that a page shows, for server components. `as: "public"` makes a page that is the same for everyone: of a public
 * meeting it reads no cookie. `needs` names the roles that may open the page; the secretariat must be named like the others.
 */
export async function loadTable({ meeting, table, as, needs }: Wanted): Promise<PageTable> {
  const place = await placeOf(meeting, table);
  const open = as === "public" && place?.meeting.isPublic;
  const holder = open ? null : (await callerFromRequest(await headers())).holder;
  // Before anything is said of the table: whether a private meeting is there is not told by who is asked to sign in.
  if (needs && !holder) return { ok: false, reason: "not-signed-in" };
  const entrance = await enter({ meeting, table }, holder, as);
  if (!entrance) return { ok: false, reason: "not-found" };
  const { role } = entrance;
  if (needs && !(role && needs.includes(role))) return { ok: false, reason: "forbidden" };
  return { ok: true, initial: loaded(entrance, as ? null : holder), role, holder };
}

function loaded(entrance: Entrance, holder: Holder | null): LoadedTable {
  const { place, live, audience } = entrance;
  const { seq, view } = live.frame(audience);
  const own = ownView(entrance, holder);
  const { slug, title, timeZone } = place.meeting;
  return {
    meeting: slug,
    meetingTitle: title,
    table: place.number,
    timeZone,
    seq,
    audience,
    view,
    ...(own && { mine: own }),
    serverNow: serverNow(),
  };
}
