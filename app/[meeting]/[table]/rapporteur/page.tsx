import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Refused } from "@/app/[meeting]/[table]/refused";
import { Rapporteur } from "@/components/rapporteur/rapporteur";
import { ClientMessages } from "@/components/ui/client-messages";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { Reporting } from "@/lib/client/reporting";
import { TableProvider } from "@/lib/client/table-provider";
import { loadTable } from "@/lib/server/page";
import "@/app/inner.css";

type Props = { params: Promise<{ meeting: string; table: string }> };

const load = cache((meeting: string, table: string) => loadTable({ meeting, table, needs: ["rapporteur"] }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting, table } = await params;
  const [loaded, t] = await Promise.all([load(meeting, table), getTranslations()]);
  if (!loaded.ok) return { title: t("rapporteur.title") };
  return { title: `${t("rapporteur.title")} · ${t("table.roundTable", { number: loaded.initial.view.table.number })}` };
}

/** The rapporteur's screen of one table; for its rapporteurs alone. */
export default async function RapporteurPage({ params }: Props) {
  const { meeting, table } = await params;
  const loaded = await load(meeting, table);
  if (!loaded.ok) {
    if (loaded.reason === "not-found") notFound();
    return <Refused screen="rapporteur" reason={loaded.reason} meeting={meeting} table={table} />;
  }
  return (
    <ClientMessages namespaces={["rapporteur", "table", "refusals"]}>
      <TableProvider initial={loaded.initial}>
        <Reporting screen="rapporteur" />
        <Rapporteur languages={<LanguageSwitch />} />
      </TableProvider>
    </ClientMessages>
  );
}
