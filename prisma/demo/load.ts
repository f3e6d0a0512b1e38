import { dayIn } from "@/lib/i18n/zone-time";
import { EMPTY_TABLE } from "@/lib/roundtable/state";
import { serverNow } from "@/lib/server/clock";
import { pool, prisma } from "@/lib/server/database/prisma";
import { commit } from "@/lib/server/live/commit";
import { newId } from "@/lib/server/live/new-id";
import { issueBadge } from "@/lib/server/people";
import { DEMO_BADGES } from "./content/badges";
import { DEMO_MEETING, DEMO_SLUG } from "./content/meeting";
import { NOTES } from "./content/notes";
import { CAPACITY, ROOMS } from "./content/rooms";
import { createPeople } from "./create-people";
import type { PlayedTable } from "./played-table";
import { playDemo } from "./script";
import { demoId } from "./stage";
import { type Times, timesAt } from "./times";
import { isServedElsewhere, isUntouched, withDemoLock } from "./touched";

export { DEMO_SLUG };

/** A badge of the demo, to be printed when the server starts. */
export type DemoBadge = { code: string; role: string; who: string };

/**
 * Makes the demo meeting when there is none, and makes it anew when nobody has used it, so that its times are again those
 * of now; one that was used is kept as it is. Returns the badges that open it.
 */
export async function loadDemoOnce(): Promise<DemoBadge[]> {
  await withDemoLock(async () => {
    if ((await isUntouched()) && !(await isServedElsewhere())) await replaceDemo(playDemo);
  });
  return badges();
}

/**
 * Throws the demo meeting away, used or not, and makes it anew: as it has become until now, or as `play` says. Other meetings are
 * left alone.
 */
export async function resetDemo(play = playDemo): Promise<DemoBadge[]> {
  await withDemoLock(() => replaceDemo(play));
  return badges();
}

function badges(): DemoBadge[] {
  return DEMO_BADGES.map(({ code, role, who }) => ({ code, role, who }));
}

async function replaceDemo(play: typeof playDemo): Promise<void> {
  const taken = await prisma().meeting.findFirst({ where: { slug: DEMO_SLUG, demo: false }, select: { id: true } });
  if (taken)
    throw new Error(`The address /${DEMO_SLUG} belongs to a meeting that is not the demo; it is left as it is.`);
  await prisma().meeting.deleteMany({ where: { slug: DEMO_SLUG, demo: true } });
  const times = timesAt(serverNow());
  const played = play(times, () => newId());
  const meeting = await createMeeting(times, played);
  await createPeople(meeting.id, played);
  for (const { code, participant } of DEMO_BADGES) await issueBadge({ participant: demoId(participant), code });
  // Last, so that a table is never seen before those who sit at it.
  for (const { state, events } of played) {
    const tableId = meeting.tables.find(({ number }) => number === state.table.number)?.id ?? "";
    const outcome = await commit(pool(), { tableId, before: EMPTY_TABLE, after: state, events, commands: [] });
    if (outcome !== "committed") throw new Error(`Table ${state.table.number} of the demo could not be written.`);
  }
}

function createMeeting(times: Times, played: PlayedTable[]) {
  const { timeZone } = DEMO_MEETING;
  return prisma().meeting.create({
    data: {
      id: newId(),
      ...DEMO_MEETING,
      startsOn: new Date(dayIn(timeZone, times.earlier)),
      endsOn: new Date(dayIn(timeZone, Math.max(...played.map(({ state }) => state.table.endsAt)))),
      demo: true,
      tables: { create: played.map(({ state }) => tableRow(state.table.number)) },
    },
    include: { tables: { select: { id: true, number: true } } },
  });
}

function tableRow(number: number) {
  const note = NOTES[number];
  return { id: newId(), number, room: ROOMS[number] ?? "", capacity: CAPACITY, ...(note && { note }) };
}
