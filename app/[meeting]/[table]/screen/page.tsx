import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Screen } from "@/components/observer/screen/screen";
import { ClientMessages } from "@/components/ui/client-messages";
import { Reporting } from "@/lib/client/reporting";
import { TableProvider } from "@/lib/client/table-provider";
import { environment } from "@/lib/server/environment";
import { loadTable } from "@/lib/server/page";
import { publicAddress } from "./public-address";
import "./screen.css";

type Props = { params: Promise<{ meeting: string; table: string }> };

const load = cache((meeting: string, table: string) => loadTable({ meeting, table, as: "public" }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting, table } = await params;
  const [loaded, t] = await Promise.all([load(meeting, table), getTranslations()]);
  if (!loaded.ok) return {};
  return { title: `${t("screen.title")} · ${t("table.roundTable", { number: loaded.initial.view.table.number })}` };
}

/** The projector of a table: the public's view on a wall, whoever is signed in at the machine beside it. */
export default async function ScreenPage({ params }: Props) {
  const { meeting, table } = await params;
  const loaded = await load(meeting, table);
  if (!loaded.ok) notFound();
  const host = publicAddress(await headers(), environment().publicUrl);
  return (
    <ClientMessages namespaces={["table", "public", "screen"]}>
      <TableProvider initial={loaded.initial} as="public">
        <Reporting screen="projector" />
        <Screen address={host && `${host}/${loaded.initial.meeting}/${loaded.initial.table}`} />
      </TableProvider>
    </ClientMessages>
  );
}
