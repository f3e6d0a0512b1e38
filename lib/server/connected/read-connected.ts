import type { Locale } from "@/lib/i18n/locales";
import { atDesk } from "@/lib/server/at-desk";
import { serverNow } from "@/lib/server/clock";
import { connectedAt } from "@/lib/server/connected/connected-at";
import { json } from "@/lib/server/http";

/** `GET …/connected` → who follows the table over this process, for the desk. */
export function readConnected(
  request: Request,
  address: { meeting: string; table: string },
  locale: Locale,
): Promise<Response> {
  return atDesk(request, address, locale, (entrance) => json(connectedAt(entrance, serverNow())));
}
