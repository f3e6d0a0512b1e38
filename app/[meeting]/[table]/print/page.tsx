import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Refused } from "@/app/[meeting]/[table]/refused";
import { PrintTools } from "@/components/print/print-tools";
import { SpeakersSheet } from "@/components/print/speakers-sheet";
import { buttonClass } from "@/components/ui/button-class";
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
    <PrintTools>
      <a href={`${page}/moderate`} className={buttonClass("plain")}>
        {t("back")}
      </a>
      <a href={`${page}/note`} className={buttonClass("quiet")}>
        {note("title")}
      </a>
    </PrintTools>
  );
}
