import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ManageGate } from "@/components/secretariat/manage-gate";
import { Mark } from "@/components/table/mark";
import { buttonClass } from "@/components/ui/button-class";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { currentLocale } from "@/lib/i18n/current-locale";
import { longDate } from "@/lib/i18n/format";
import { callerFromRequest } from "@/lib/server/caller";
import { listMeetings } from "@/lib/server/meetings";
import { tablesOf } from "@/lib/server/overview";
import "@/app/inner.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage");
  return { title: t("title"), robots: { index: false } };
}

/** All meetings of the installation, for its own badge; the secretariat of one meeting is led to that one. */
export default async function MeetingsToManagePage() {
  const { holder } = await callerFromRequest(new Headers(await headers()));
  const own = holder?.secretariat && (await tablesOf(holder));
  if (own) redirect(`/${own.slug}/manage`);
  if (holder?.meeting !== null) return <ManageGate signedIn={holder !== null} callbackUrl="/manage" />;
  const [meetings, locale, t] = await Promise.all([
    listMeetings(holder),
    currentLocale(),
    getTranslations("manage.all"),
  ]);
  return (
    <main id="main" tabIndex={-1} className="mx-auto grid max-w-2xl gap-8 px-5.5 pt-10 pb-16 outline-none sm:pt-20">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Mark className="size-12" />
        <h1 className="text-3xl font-semibold tracking-tight">{t("title")}</h1>
        <div className="ms-auto">
          <LanguageSwitch />
        </div>
      </header>
      <p>
        <a href="/manage/new" className={buttonClass("primary")}>
          {t("new")}
        </a>
      </p>
      {meetings.length === 0 && <p className="text-xl text-soft">{t("none")}</p>}
      <ul>
        {meetings.map(({ slug, title, startsOn, tables }) => (
          <li key={slug} className="border-t border-line">
            <a href={`/${slug}/manage`} className="grid gap-0.5 py-4 hover:text-accent">
              <bdi className="text-xl font-semibold text-balance">{title}</bdi>
              <span className="text-soft">
                {longDate(locale, Date.parse(startsOn), "UTC")} · {t("tables", { tables: tables.length })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
