import type { MeetingFacts } from "@/lib/documents/summary/material";
import { defaultLocale } from "@/lib/i18n/locales";
import type { TableState } from "@/lib/roundtable/state";
import { EXPORTS } from "@/lib/server/exports";

/** Every export of each table that has begun, by its path in the archive. `now` is server time in ms. */
export async function exportsOf(
  meeting: MeetingFacts,
  states: readonly TableState[],
  now: number,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const state of states.filter(({ session }) => session.state !== "scheduled")) {
    for (const [name, { make }] of Object.entries(EXPORTS)) {
      const content = await make({ state, meeting, now, audience: "record" }, defaultLocale);
      files.set(`exports/table-${state.table.number}/${name}`, Buffer.from(content as Uint8Array));
    }
  }
  return files;
}
