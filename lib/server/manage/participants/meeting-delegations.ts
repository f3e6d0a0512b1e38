import type { CheckedDelegation } from "@/lib/documents/participants/checked-row";
import { nameKey } from "@/lib/documents/participants/name-key";
import { STATES } from "@/lib/i18n/states/states";
import type { Names } from "@/lib/roundtable/state";
import { newId } from "@/lib/server/live/new-id";
import { inPortions } from "@/lib/server/manage/participants/in-portions";
import type { Prisma } from "@/lib/server/prisma/client";

type Named = Pick<CheckedDelegation, "code" | "names" | "kind" | "nameProtected">;

/** Finds the delegations that are wanted among those of the meeting, by code or by a name in any language; makes those that are missing. */
export async function delegationsFor(
  database: Prisma.TransactionClient,
  meetingId: string,
  wanted: readonly Named[],
): Promise<(delegation: Named) => string> {
  const ids = new Map<string, string>();
  const rows = await database.delegation.findMany({ where: { meetingId } });
  for (const { id, code, names, nameProtected } of rows) {
    for (const key of keysOf({ code, names: names as Names, nameProtected })) if (!ids.has(key)) ids.set(key, id);
  }
  const uncoded = new Set(rows.filter(({ code }) => code === null).map(({ id }) => id));
  const made: Prisma.DelegationCreateManyInput[] = [];
  for (const one of wanted) {
    const { code, names, kind, nameProtected } = one;
    const found = idIn(ids, one);
    const regionalGroup = STATES.find((state) => state.code === code)?.regionalGroup ?? null;
    if (found === undefined) {
      const id = newId();
      made.push({ id, meetingId, code, names, kind, regionalGroup, nameProtected });
      for (const key of keysOf(one)) ids.set(key, id);
    } else if (code !== null && uncoded.delete(found)) {
      // Somebody typed its name before the list had told which one it is.
      await database.delegation.update({ where: { id: found }, data: { code, names, kind, regionalGroup } });
      for (const key of keysOf(one)) ids.set(key, found);
    }
  }
  await inPortions(made, (data) => database.delegation.createMany({ data }));
  return (one) => idIn(ids, one) ?? "";
}

function idIn(ids: Map<string, string>, one: Named): string | undefined {
  return keysOf(one)
    .map((key) => ids.get(key))
    .find((id) => id !== undefined);
}

/** A pseudonym is nobody else's name, whatever it says. */
function keysOf({ code, names, nameProtected }: Pick<Named, "code" | "names" | "nameProtected">): string[] {
  const called = Object.values(names).map((name) => `${nameProtected ? "pseudonym" : "name"} ${nameKey(name)}`);
  return code === null ? called : [`code ${code}`, ...called];
}
