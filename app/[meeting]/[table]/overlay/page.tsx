import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Overlay } from "@/components/observer/overlay/overlay";
import { ClientMessages } from "@/components/ui/client-messages";
import { Reporting } from "@/lib/client/reporting";
import { TableProvider } from "@/lib/client/table-provider";
import { loadTable } from "@/lib/server/page";
import "./overlay.css";

type Props = {
  params: Promise<{ meeting: string; table: string }>;
  searchParams: Promise<{ theme?: string | string[] }>;
};

const load = cache((meeting: string, table: string) => loadTable({ meeting, table, as: "public" }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting, table } = await params;
  const [loaded, t] = await Promise.all([load(meeting, table), getTranslations()]);
  if (!loaded.ok) return {};
  return { title: `${t("screen.overlay")} · ${t("table.roundTable", { number: loaded.initial.view.table.number })}` };
}

/**
 * A lower third for the webcast: the public's view on transparent ground, whoever is signed in at the machine.
 * `?theme=light` sets the plate in light, else it is dark. The language is the browser's, as on the projector.
 */
export default async function OverlayPage({ params, searchParams }: Props) {
  const [{ meeting, table }, { theme }] = await Promise.all([params, searchParams]);
  const loaded = await load(meeting, table);
  if (!loaded.ok) notFound();
  return (
    <ClientMessages namespaces={["table", "public"]}>
      <TableProvider initial={loaded.initial} as="public">
        <Reporting screen="overlay" />
        <Overlay theme={theme === "light" ? "light" : "dark"} />
      </TableProvider>
    </ClientMessages>
  );
}
