import { getTranslations } from "next-intl/server";
import { DeleteMeeting } from "@/components/secretariat/delete-meeting";
import { FrontSteps } from "@/components/secretariat/front-steps";
import { FrontTables } from "@/components/secretariat/front-tables";
import { MeetingForm } from "@/components/secretariat/meeting-form";
import { buttonClass } from "@/components/ui/button-class";
import { dayIn } from "@/lib/i18n/zone-time";
import { serverNow } from "@/lib/server/clock";
import { frontOf } from "@/lib/server/manage/front";
import type { ManagedMeeting } from "@/lib/server/manage/manager";
import { loadManage } from "@/lib/server/manage/page";

type Props = { params: Promise<{ meeting: string }> };

/** Where the secretariat begins and comes back to: what is done, what is left, and the meeting itself. */
export default async function ManagePage({ params }: Props) {
  const loaded = await loadManage((await params).meeting);
  // The frame says why.
  if (!loaded.ok) return null;
  const { meeting, holder } = loaded;
  const [front, t, connected] = await Promise.all([
    frontOf(meeting.id),
    getTranslations("manage"),
    getTranslations("connected"),
  ]);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const { slug, title, timeZone, place, organiser, isPublic } = meeting;
  const values = {
    title,
    timeZone,
    place,
    organiser,
    isPublic,
    startsOn: day(meeting.startsOn),
    endsOn: day(meeting.endsOn),
  };
  return (
    <>
      {isOn(meeting) && (
        <p className="mb-8">
          <a href={`/${slug}/manage/day`} className={buttonClass("primary")}>
            {t("front.today")}
          </a>
        </p>
      )}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.35fr)]">
        <FrontSteps slug={slug} done={stepsOf(front)} />
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <FrontTables slug={slug} timeZone={timeZone} tables={front.tables} />
          {front.tables.length > 0 && (
            <a
              href={`/${slug}/manage/connected`}
              className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
            >
              {connected("open")}
            </a>
          )}
        </div>
        <section aria-labelledby="meeting">
          <h2 id="meeting" className="caps mb-4">
            {t("meeting.heading")}
          </h2>
          <MeetingForm slug={slug} values={values} />
          {!meeting.demo && (
            <div className="mt-10 grid gap-2 border-t border-line pt-5">
              <DeleteMeeting slug={slug} title={title} home={holder.meeting === null ? "/manage" : "/"} />
            </div>
          )}
        </section>
      </div>
    </>
  );
}

/** Today lies in the days of the meeting, by the clocks of its place. */
function isOn({ startsOn, endsOn, timeZone }: ManagedMeeting): boolean {
  const today = Date.parse(dayIn(timeZone, serverNow()));
  return startsOn.getTime() <= today && today <= endsOn.getTime();
}

function stepsOf({ notes, participants, badgeless, tables }: Awaited<ReturnType<typeof frontOf>>) {
  const planned = tables.filter(({ startsAt }) => startsAt !== null).length;
  const chaired = tables.filter(({ moderators }) => moderators > 0).length;
  return {
    note: notes > 0,
    programme: planned > 0 && planned === tables.length,
    participants: participants > 1,
    chairs: tables.length > 0 && chaired === tables.length,
    badges: participants > 0 && badgeless === 0,
    counts: { note: notes, programme: planned, participants, chairs: chaired, badges: badgeless },
  };
}
