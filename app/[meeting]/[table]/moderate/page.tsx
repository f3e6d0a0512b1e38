import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Refused } from "@/app/[meeting]/[table]/refused";
import { Desk } from "@/components/moderator/desk";
import { ClientMessages } from "@/components/ui/client-messages";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { Reporting } from "@/lib/client/reporting";
import { TableProvider } from "@/lib/client/table-provider";
import { loadTable } from "@/lib/server/page";
import "@/app/inner.css";

type Props = { params: Promise<{ meeting: string; table: string }> };

const load = cache((meeting: string, table: string) =>
  loadTable({ meeting, table, needs: ["moderator", "secretariat"] }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting, table } = await params;
  const [loaded, t] = await Promise.all([load(meeting, table), getTranslations()]);
  if (!loaded.ok) return { title: t("moderate.title") };
  return { title: `${t("moderate.title")} · ${t("table.roundTable", { number: loaded.initial.view.table.number })}` };
}

/** The moderator's desk of one table; for its moderators and the secretariat. */
export default async function ModeratePage({ params }: Props) {
  const { meeting, table } = await params;
  const loaded = await load(meeting, table);
  if (!loaded.ok) {
    if (loaded.reason === "not-found") notFound();
    return <Refused screen="moderate" reason={loaded.reason} meeting={meeting} table={table} />;
  }
  return (
    <ClientMessages
      namespaces={[
        "moderate",
        "floor",
        "list",
        "agenda",
        "agendaEditor",
        "reasons",
        "equity",
        "table",
        "refusals",
        "connected",
      ]}
    >
      <TableProvider initial={loaded.initial}>
        <Reporting screen="desk" />
        <Desk languages={<LanguageSwitch />} />
      </TableProvider>
    </ClientMessages>
  );
}
