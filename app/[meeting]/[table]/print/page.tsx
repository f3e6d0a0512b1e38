import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Refused } from "@/app/[meeting]/[table]/refused";
import { PrintButton } from "@/components/print/print-button";
import { SpeakersSheet } from "@/components/print/speakers-sheet";
import { buttonClass } from "@/components/ui/button-class";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { loadTable } from "@/lib/server/page";
import "@/app/inner.css";

type Props = { params: Promise<{ meeting: string; table: string }> };

const load = cache((meeting: string, table: string) =>
  loadTable({ meeting, table, needs: ["moderator", "secretariat"] }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting, table } = await params;
  const [loaded, t] = await Promise.all([load(meeting, table), getTranslations()]);
  if (!loaded.ok) return { title: t("print.title") };
  return { title: `${t("print.title")} · ${t("table.roundTable", { number: loaded.initial.view.table.number })}` };
}

/** The list of one table on paper; for its moderators and the secretariat. Not live: each load is the state of that moment. */
export default async function PrintPage({ params }: Props) {
  const { meeting, table } = await params;
  const loaded = await load(meeting, table);
  if (!loaded.ok) {
    if (loaded.reason === "not-found") notFound();
    return <Refused screen="print" reason={loaded.reason} meeting={meeting} table={table} />;
  }
  const { view, timeZone, serverNow, meetingTitle } = loaded.initial;
  const page = `/${encodeURIComponent(meeting)}/${encodeURIComponent(table)}`;
  return (
    <SpeakersSheet
      view={view}
      timeZone={timeZone}
      now={serverNow}
      meeting={meetingTitle}
      tools={<Tools page={page} />}
    />
  );
}

async function Tools({ page }: { page: string }) {
  const [t, note] = await Promise.all([getTranslations("print"), getTranslations("note")]);
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-4xl flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
        <PrintButton>{t("print")}</PrintButton>
        <a href={`${page}/moderate`} className={buttonClass("plain")}>
          {t("back")}
        </a>
        <a href={`${page}/note`} className={buttonClass("quiet")}>
          {note("title")}
        </a>
        <span className="text-sm text-soft">{t("fresh")}</span>
        <span className="ms-auto">
          <LanguageSwitch />
        </span>
      </div>
    </header>
  );
}
