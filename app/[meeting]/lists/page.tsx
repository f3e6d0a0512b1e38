import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PrintTools } from "@/components/print/print-tools";
import { SpeakersSheets } from "@/components/print/speakers-sheet";
import { ManageGate } from "@/components/secretariat/manage-gate";
import { buttonClass } from "@/components/ui/button-class";
import { dayTables } from "@/lib/server/manage/day/day-tables";
import { loadManage } from "@/lib/server/manage/page";
import "@/app/inner.css";

type Props = { params: Promise<{ meeting: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("day.lists");
  return { title: t("title"), robots: { index: false } };
}

/** The lists of all tables on paper, a page or more each, as they are at that moment; for the secretariat. */
export default async function ListsPage({ params }: Props) {
  const { meeting: slug } = await params;
  const loaded = await loadManage(slug);
  if (!loaded.ok) return <ManageGate signedIn={loaded.signedIn} callbackUrl={`/${slug}/lists`} />;
  const tables = await dayTables(loaded.meeting);
  const sheets = tables.map(({ initial: { view, timeZone, serverNow, meetingTitle } }) => ({
    view,
    timeZone,
    now: serverNow,
    meeting: meetingTitle,
  }));
  return <SpeakersSheets sheets={sheets} tools={<Tools back={`/${slug}/manage/day`} />} />;
}

async function Tools({ back }: { back: string }) {
  const t = await getTranslations("manage.steps");
  return (
    <PrintTools>
      <a href={back} className={buttonClass("plain")}>
        {t("day")}
      </a>
    </PrintTools>
  );
}
