import { dayIn, momentIn } from "@/lib/i18n/zone-time";
import type { Holder } from "@/lib/server/badge-holder";
import { prisma } from "@/lib/server/database/prisma";
import { freeSlug } from "@/lib/server/free-slug";
import { tables } from "@/lib/server/live/tables";
import { type ManagedMeeting, ManageRefusal, managedMeeting } from "@/lib/server/manage/manager";
import type { NewMeetingFields } from "@/lib/server/manage/meeting-fields";
import { planOf } from "@/lib/server/manage/planned-again";
import { createMeeting, type PlannedTable } from "@/lib/server/meetings";
import { slugOf } from "@/lib/server/plan-meeting";

/**
 * Makes a meeting, empty or with the tables of another one; returns its address, which is made of the title where none is wished
 * for. Refuses with `slug-taken`, `slug-reserved`, and `not-found` where the meeting to copy is not there.
 */
export async function makeMeeting({ copyOf, slug, ...fields }: NewMeetingFields, holder: Holder): Promise<string> {
  const source = copyOf === undefined ? null : await managedMeeting(copyOf, holder);
  if (copyOf !== undefined && !source) throw new ManageRefusal("not-found");
  const planned = source ? await plansOf(source, fields) : [];
  try {
    const made = await createMeeting({
      ...fields,
      slug: slug ?? (await freeSlug(slugOf(fields.title))),
      tables: planned,
    });
    return made.slug;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "slug-taken" || code === "slug-reserved") throw new ManageRefusal(code);
    throw error;
  }
}

type Target = Pick<NewMeetingFields, "startsOn" | "timeZone">;

/** The plans of another meeting's tables, as many days later as that one begins later, at the same hours of the new place. */
async function plansOf(source: ManagedMeeting, target: Target): Promise<PlannedTable[]> {
  const rows = await prisma().roundTable.findMany({
    where: { meetingId: source.id, plannedNumber: { gt: 0 }, rehearsal: false },
    orderBy: { number: "asc" },
    select: { id: true, number: true },
  });
  const shift = shifted(source, target);
  const plans: PlannedTable[] = [];
  for (const { id, number } of rows) {
    // Who is named for an item is somebody of the other meeting.
    const { items, ...plan } = planOf((await tables().of(id)).state(), shift);
    plans.push({ ...plan, number, items: items.map((item) => ({ ...item, speakers: [] })) });
  }
  return plans;
}

/** A moment of the one meeting in the other: the clock of the place shows the same hour. */
function shifted(source: ManagedMeeting, { startsOn, timeZone }: Target): (at: number) => number {
  const days = Date.parse(startsOn) - source.startsOn.getTime();
  return (at) => {
    const day = new Date(Date.parse(dayIn(source.timeZone, at)) + days).toISOString().slice(0, 10);
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone: source.timeZone, hour: "2-digit", minute: "2-digit" });
    return momentIn(timeZone, day, clock.format(at));
  };
}
