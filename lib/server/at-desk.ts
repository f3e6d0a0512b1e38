import type { Locale } from "@/lib/i18n/locales";
import { callerFromRequest } from "@/lib/server/caller";
import { type Entrance, enter } from "@/lib/server/enter";
import { refusedResponse } from "@/lib/server/http";

/** Answers an address that is for the desk of a table alone: with what `answer` makes, or with the refusal for who is not at it. */
export async function atDesk(
  request: Request,
  address: { meeting: string; table: string },
  locale: Locale,
  answer: (entrance: Entrance) => Response | Promise<Response>,
): Promise<Response> {
  const { holder } = await callerFromRequest(request);
  const entrance = await enter(address, holder);
  if (!entrance) return refusedResponse(locale, "not-found");
  if (!holder) return refusedResponse(locale, "not-signed-in");
  return entrance.audience === "desk" ? answer(entrance) : refusedResponse(locale, "forbidden");
}
