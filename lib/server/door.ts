import type { Locale } from "@/lib/i18n/locales";
import { parseCommand } from "@/lib/roundtable/commands";
import type { CommandAnswer, Params } from "@/lib/roundtable/protocol";
import type { Holder } from "@/lib/server/badge-holder";
import { enter, isUnseated } from "@/lib/server/enter";
import { logFailure } from "@/lib/server/http";
import { type RefusalCode, refuse } from "@/lib/server/refuse";
import { buckets } from "@/lib/server/throttle";

/** Commands that one person may send: far more than a hand can, far less than would hold up a table. */
const pace = buckets({ burst: 1000, perSecond: 500 });

type Received = {
  meeting: unknown;
  table: unknown;
  /** `{id, type, …, override?}`, as it came. */
  input: unknown;
  holder: Holder | null;
  locale: Locale;
};

type Outcome = { ok: true; seq: number } | { ok: false; code: RefusalCode; params?: Params; overridable?: true };

/** The door for commands, the same behind the socket and behind HTTP. Always answers, in the caller's language; never throws. */
export async function receiveCommand(received: Received): Promise<CommandAnswer> {
  const outcome = await decideAtTable(received).catch((error: unknown): Outcome => {
    logFailure("A command", error);
    return { ok: false, code: "unavailable" };
  });
  if (outcome.ok) return outcome;
  const { code, params, overridable } = outcome;
  return refuse(received.locale, code, { ...(params && { params }), ...(overridable && { overridable }) });
}

async function decideAtTable({ meeting, table, input, holder }: Received): Promise<Outcome> {
  const entrance = await enter({ meeting, table }, holder);
  if (!entrance) return { ok: false, code: "not-found" };
  if (!holder) return { ok: false, code: "not-signed-in" };
  if (!pace.take(holder.id)) return { ok: false, code: "too-many" };
  const parsed = parseCommand(input);
  if (!parsed.ok) return { ok: false, code: "malformed", params: { fields: parsed.fields.join(", ") } };
  if (!entrance.role) return { ok: false, code: isUnseated(entrance, holder) ? "not-seated" : "forbidden" };
  return entrance.live.command({ actor: { participant: holder.id, role: entrance.role }, ...parsed.value });
}
