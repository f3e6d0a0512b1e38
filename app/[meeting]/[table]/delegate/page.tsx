import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Refused } from "@/app/[meeting]/[table]/refused";
import { DelegateScreen } from "@/components/delegate/delegate-screen";
import { ClientMessages } from "@/components/ui/client-messages";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { Reporting } from "@/lib/client/reporting";
import { TableProvider } from "@/lib/client/table-provider";
import { loadTable } from "@/lib/server/page";

type Props = { params: Promise<{ meeting: string; table: string }> };

const load = cache((meeting: string, table: string) => loadTable({ meeting, table, needs: ["delegate"] }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting, table } = await params;
  const [loaded, t] = await Promise.all([load(meeting, table), getTranslations()]);
  if (!loaded.ok) return { title: t("delegate.title") };
  return { title: `${t("delegate.title")} · ${t("table.roundTable", { number: loaded.initial.view.table.number })}` };
}

/** The delegate's screen of one table; for whoever is seated there as a delegate. */
export default async function DelegatePage({ params }: Props) {
  const { meeting, table } = await params;
  const loaded = await load(meeting, table);
  if (!loaded.ok) {
    if (loaded.reason === "not-found") notFound();
    return <Refused screen="delegate" reason={loaded.reason} meeting={meeting} table={table} />;
  }
  const [t, note] = await Promise.all([getTranslations("delegate"), getTranslations("note")]);
  const foot = (
    <>
      <a href={`/${meeting}/${table}/note`} className="inline-flex min-h-11 items-center hover:text-ink">
        {note("title")}
      </a>
      <a href={`/${meeting}/${table}`} className="inline-flex min-h-11 items-center hover:text-ink">
        {t("publicPage")}
      </a>
      <LanguageSwitch />
    </>
  );
  return (
    <ClientMessages namespaces={["table", "delegate", "public", "reasons", "refusals"]}>
      <TableProvider initial={loaded.initial}>
        <Reporting screen="delegate" />
        <DelegateScreen foot={foot} />
      </TableProvider>
    </ClientMessages>
  );
}
