import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Refused } from "@/app/[meeting]/[table]/refused";
import { EquityScreen } from "@/components/equity/equity-screen";
import { ClientMessages } from "@/components/ui/client-messages";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { TableProvider } from "@/lib/client/table-provider";
import { loadTable } from "@/lib/server/page";
import "@/app/inner.css";

type Props = { params: Promise<{ meeting: string; table: string }> };

const load = cache((meeting: string, table: string) =>
  loadTable({ meeting, table, needs: ["moderator", "secretariat", "rapporteur"] }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting, table } = await params;
  const [loaded, t] = await Promise.all([load(meeting, table), getTranslations()]);
  if (!loaded.ok) return { title: t("equity.title") };
  return { title: `${t("equity.title")} · ${t("table.roundTable", { number: loaded.initial.view.table.number })}` };
}

/** Who was heard at one table and who was not; for its desk and its record, during and after. */
export default async function EquityPage({ params }: Props) {
  const { meeting, table } = await params;
  const loaded = await load(meeting, table);
  if (!loaded.ok) {
    if (loaded.reason === "not-found") notFound();
    return <Refused screen="equity" reason={loaded.reason} meeting={meeting} table={table} />;
  }
  return (
    <ClientMessages namespaces={["equity", "table"]}>
      <TableProvider initial={loaded.initial}>
        <EquityScreen back={loaded.role === "rapporteur" ? "rapporteur" : "moderate"} languages={<LanguageSwitch />} />
      </TableProvider>
    </ClientMessages>
  );
}
