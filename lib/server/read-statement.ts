import type { Locale } from "@/lib/i18n/locales";
import { find } from "@/lib/roundtable/lookup";
import { view } from "@/lib/roundtable/view";
import { maySeeStatement } from "@/lib/roundtable/view-record";
import type { Holder } from "@/lib/server/badge-holder";
import { callerFromRequest } from "@/lib/server/caller";
import { pool } from "@/lib/server/database/prisma";
import { type Entrance, enter, ownView } from "@/lib/server/enter";
import { json, refusedResponse } from "@/lib/server/http";
import { textOfStatement } from "@/lib/server/live/journal";

/** `GET …/statements/{id}` → what the caller's view says of the statement, and its text. Absent for whom may not read it. */
export async function readStatement(
  request: Request,
  address: { meeting: string; table: string; id: string },
  locale: Locale,
): Promise<Response> {
  const { holder } = await callerFromRequest(request);
  const entrance = await enter(address, holder);
  const shown = entrance && shownTo(entrance, holder, address.id);
  if (!entrance || !shown) return refusedResponse(locale, "not-found");
  const text = await textOfStatement(pool(), entrance.place.id, address.id);
  return json({ ...shown, text: text ?? "", ...(text === null && { erased: true }) });
}

/** The statement as the caller may see it: as her audience does, or as its author does. */
function shownTo(entrance: Entrance, holder: Holder | null, id: string): object | undefined {
  const { live, audience } = entrance;
  const state = live.state();
  const statement = find(state.statements, id);
  if (!statement) return undefined;
  if (maySeeStatement(statement, audience)) return find(view(state, audience, live.now()).statements.items, id);
  if (holder?.id !== statement.participant) return undefined;
  return ownView(entrance, holder)?.statements.find((own) => own.id === id);
}
