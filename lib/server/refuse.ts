import type { Locale } from "@/lib/i18n/locales";
import { refusal } from "@/lib/i18n/refusal";
import { translator } from "@/lib/i18n/translator";
import type { Params, Refused } from "@/lib/roundtable/protocol";
import { REJECTIONS, type RejectionCode } from "@/lib/roundtable/rejection";

/** What a door itself refuses, before or instead of the table, and the HTTP status of each. */
export const DOOR_STATUS = {
  malformed: 422,
  "not-signed-in": 401,
  "wrong-badge": 401,
  "bad-origin": 403,
  "not-installation": 403,
  "not-found": 404,
  "id-reused": 409,
  stale: 409,
  "slug-taken": 409,
  "table-taken": 409,
  "table-used": 409,
  "rehearsal-exists": 409,
  "no-mail-server": 409,
  "nobody-to-print": 422,
  "rows-with-errors": 422,
  "number-taken": 409,
  "of-the-record": 409,
  "own-badge": 409,
  "seated-otherwise": 409,
  "bad-mail-address": 422,
  "mail-failed": 503,
  "slug-reserved": 422,
  "too-large": 413,
  "too-many": 429,
  "too-many-tables": 429,
  unavailable: 503,
} as const;

export type DoorCode = keyof typeof DOOR_STATUS;
export type RefusalCode = DoorCode | RejectionCode;

const REJECTION_STATUS = { forbidden: 403, conflict: 409, invalid: 422 } as const;

/** The HTTP status of a refusal; 422 for a code that nobody knows. */
export function statusOf(code: string): number {
  if (Object.hasOwn(DOOR_STATUS, code)) return DOOR_STATUS[code as DoorCode];
  if (Object.hasOwn(REJECTIONS, code)) return REJECTION_STATUS[REJECTIONS[code as RejectionCode]];
  return 422;
}

/** A refusal in the caller's language. */
export async function refuse(
  locale: Locale,
  code: RefusalCode,
  more: { params?: Params; overridable?: true } = {},
): Promise<Refused> {
  const say = await translator(locale, "refusals");
  const sentence = code === "malformed" && more.params?.fields ? "malformed-fields" : code;
  const message = refusal(say as never, { code: sentence, params: more.params });
  return { ok: false, error: { code, message, ...more } };
}
