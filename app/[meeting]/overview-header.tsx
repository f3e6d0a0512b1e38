import { getTranslations } from "next-intl/server";
import { MeetingTime } from "@/components/observer/meeting-time";
import { buttonClass } from "@/components/ui/button-class";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { currentLocale } from "@/lib/i18n/current-locale";
import { longDate } from "@/lib/i18n/format";
import type { Holder } from "@/lib/server/badge-holder";
import type { OverviewMeeting } from "@/lib/server/overview";

export type OverviewHeaderProps = { meeting: OverviewMeeting; holder: Holder | null; serverNow?: number };

/** Day, place and time of the meeting, its title, and the way in. */
export async function OverviewHeader({ meeting, holder, serverNow }: OverviewHeaderProps) {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("overview")]);
  const separator = (await getTranslations("common"))("separator");
  const callback = `/sign-in?callbackUrl=${encodeURIComponent(`/${meeting.slug}`)}`;
  return (
    <header className="mb-3 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="max-w-2xl">
        <p className="caps">
          {longDate(locale, meeting.startsOn, "UTC")}
          {meeting.place && (
            <>
              {separator}
              <bdi>{meeting.place}</bdi>
            </>
          )}
          {serverNow !== undefined && (
            <>
              {separator}
              <MeetingTime serverNow={serverNow} timeZone={meeting.timeZone} />
            </>
          )}
        </p>
        <h1 className="mt-1.5 text-3xl font-semibold tracking-tight text-balance sm:text-4xl">
          <bdi>{meeting.title}</bdi>
        </h1>
      </div>
      <div className="flex flex-wrap items-center gap-3 sm:pt-4">
        <LanguageSwitch />
        {holder ? (
          <a href="/sign-in" className={buttonClass("plain")}>
            {holder.name ? <bdi>{holder.name}</bdi> : t("change")}
          </a>
        ) : (
          <a href={callback} className={buttonClass("primary")}>
            {t("signIn")}
          </a>
        )}
      </div>
    </header>
  );
}
