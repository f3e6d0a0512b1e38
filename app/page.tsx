import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Mark } from "@/components/table/mark";
import { buttonClass } from "@/components/ui/button-class";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { currentLocale } from "@/lib/i18n/current-locale";
import { longDate } from "@/lib/i18n/format";
import { callerFromRequest } from "@/lib/server/caller";
import { listMeetings } from "@/lib/server/meetings";

/** The meetings that the caller may watch; of a single one, the meeting itself. */
export default async function MeetingsPage() {
  const { holder } = await callerFromRequest(new Headers(await headers()));
  const meetings = await listMeetings(holder);
  const [only] = meetings;
  if (only && meetings.length === 1) redirect(`/${only.slug}`);
  const [locale, t, common] = await Promise.all([
    currentLocale(),
    getTranslations("overview"),
    getTranslations("common"),
  ]);
  return (
    <main id="main" tabIndex={-1} className="mx-auto grid max-w-2xl gap-8 px-5.5 pt-10 pb-16 outline-none sm:pt-20">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Mark className="size-12" />
        <p className="text-2xl font-semibold">{common("product")}</p>
        <div className="ms-auto">
          <LanguageSwitch />
        </div>
      </header>
      <section className="grid gap-3">
        <h1 className="caps">{t("meetings")}</h1>
        {meetings.length === 0 && (
          <>
            <p className="text-xl">{t("noMeetings")}</p>
            <p className="text-soft">{t("noMeetingsHint")}</p>
          </>
        )}
        <ul>
          {meetings.map((meeting) => (
            <li key={meeting.slug} className="border-t border-line">
              <a href={`/${meeting.slug}`} className="grid gap-0.5 py-4 hover:text-accent">
                <bdi className="text-xl font-semibold text-balance">{meeting.title}</bdi>
                <span className="text-soft">
                  {longDate(locale, Date.parse(meeting.startsOn), "UTC")}
                  {common("separator")}
                  {t("tables", { tables: meeting.tables.length })}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      {!holder && (
        <p>
          <a href="/sign-in" className={buttonClass("primary")}>
            {t("signIn")}
          </a>
        </p>
      )}
    </main>
  );
}
