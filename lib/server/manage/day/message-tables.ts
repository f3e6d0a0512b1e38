import { z } from "zod";
import { logFailure } from "@/lib/server/http";
import { ManageRefusal, type Managing } from "@/lib/server/manage/manager";
import { seatingTables } from "@/lib/server/manage/participants/seating-tables";
import { commandAs } from "@/lib/server/manage/plan";
import { type RefusalCode, refuse } from "@/lib/server/refuse";

/** One sentence to several tables, by number; all that are not over where none is named. */
export const messageFields = z.strictObject({
  text: z.string().trim().min(1).max(500),
  tables: z.array(z.number().int().min(1).max(999)).min(1).max(999).optional(),
});

/** What became of it at one table; `message` says why it is not shown there. */
export type Messaged = { table: number; ok: true } | { table: number; ok: false; code: string; message: string };

/** Announces it at each table; one that is gone or refuses is told, and the others show it all the same. */
export async function messageTables(managing: Managing, fields: z.output<typeof messageFields>): Promise<Messaged[]> {
  const known = await seatingTables(managing.meeting.id);
  const numbers = fields.tables ?? known.filter(({ over }) => !over).map(({ number }) => number);
  const asked = [...new Set(numbers)].map(async (table) => {
    const id = known.find(({ number }) => number === table)?.id;
    return announced(managing, table, id, fields.text);
  });
  return Promise.all(asked);
}

async function announced({ holder, locale }: Managing, table: number, id: string | undefined, text: string) {
  const code = id === undefined ? "not-found" : await announce(holder, id, text);
  if (code === null) return { table, ok: true as const };
  return { table, ok: false as const, code, message: (await refuse(locale, code)).error.message };
}

/** Null where it is shown. What fails at one table is no reason to say nothing of the others. */
async function announce(holder: Managing["holder"], id: string, text: string): Promise<RefusalCode | null> {
  try {
    await commandAs(holder, id, { type: "Announce", text });
    return null;
  } catch (error) {
    if (error instanceof ManageRefusal) return error.refusal;
    if ((error as { code?: string }).code === "no-such-table") return "not-found";
    logFailure("A message to a table", error);
    return "unavailable";
  }
}
