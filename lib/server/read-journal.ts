import type { Locale } from "@/lib/i18n/locales";
import { journalEntry } from "@/lib/roundtable/journal";
import { callerFromRequest } from "@/lib/server/caller";
import { pool } from "@/lib/server/database/prisma";
import { enter } from "@/lib/server/enter";
import { json, refusedResponse } from "@/lib/server/http";
import { readEvents } from "@/lib/server/live/journal";

const PAGE = 500;
const MOST = 1000;

/** `GET …/journal?after={seq}&limit={count}` → `{from, to, events}`, for desk and record. */
export async function readJournal(
  request: Request,
  address: { meeting: string; table: string },
  locale: Locale,
): Promise<Response> {
  const { holder } = await callerFromRequest(request);
  const entrance = await enter(address, holder);
  if (!entrance) return refusedResponse(locale, "not-found");
  if (!holder) return refusedResponse(locale, "not-signed-in");
  const { audience, live, place } = entrance;
  if (audience !== "desk" && audience !== "record") return refusedResponse(locale, "forbidden");
  const { searchParams } = new URL(request.url);
  const from = whole(searchParams.get("after"), 0, 2 ** 31 - 1);
  const limit = whole(searchParams.get("limit"), PAGE, MOST);
  if (from === null || limit === null) {
    return refusedResponse(locale, "malformed", { params: { fields: from === null ? "after" : "limit" } });
  }
  const events = await readEvents(pool(), place.id, from, Math.max(1, limit));
  const state = live.state();
  const entries = events.map((event) => journalEntry(event, state, audience));
  return json({ from, to: events.at(-1)?.seq ?? from, events: entries });
}

function whole(text: string | null, otherwise: number, most: number): number | null {
  if (text === null) return otherwise;
  return /^\d{1,10}$/.test(text) ? Math.min(Number(text), most) : null;
}
