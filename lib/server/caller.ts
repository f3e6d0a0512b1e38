import type { Locale } from "@/lib/i18n/locales";
import { sessionToken } from "@/lib/server/auth/session-token";
import { type Holder, holderOf } from "@/lib/server/badge-holder";
import { localeOfRequest } from "@/lib/server/http";
import { type HeaderReader, headerReader } from "@/lib/server/origin";

export { roleAt } from "@/lib/server/enter";

/** Who is asking: the holder of a badge that still holds, or nobody in particular; and in which language. */
export type Caller = { holder: Holder | null; locale: Locale };

/** Takes a request, its Headers or Node's; a cookie whose badge was revoked counts as none. Asks the database once, if there is a cookie. */
export async function callerFromRequest(
  from: Request | Headers | Record<string, string | string[] | undefined>,
): Promise<Caller> {
  const header = headerReader(from instanceof Request ? from.headers : from);
  return { holder: await holderFrom(header), locale: localeOfRequest(header) };
}

async function holderFrom(header: HeaderReader): Promise<Holder | null> {
  const token = await sessionToken(header);
  return token ? holderOf(token) : null;
}
