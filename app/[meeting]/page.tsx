import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { OverviewHeader } from "@/app/[meeting]/overview-header";
import { Rehearsals } from "@/app/[meeting]/rehearsals";
import { screensOf } from "@/app/own-screen";
import { OverviewTable } from "@/components/observer/overview-table";
import { TablesSummary } from "@/components/observer/tables-summary";
import { Designations } from "@/components/table/designations";
import { ClientMessages } from "@/components/ui/client-messages";
import { type InitialTable, SeveralTables } from "@/lib/client/table-provider";
import { callerFromRequest } from "@/lib/server/caller";
import { type OverviewTable as Loaded, loadOverview, type OverviewMeeting } from "@/lib/server/overview";

type Props = { params: Promise<{ meeting: string }> };

const load = cache(async (slug: string) => {
  const { holder } = await callerFromRequest(new Headers(await headers()));
  const overview = await loadOverview(slug, holder);
  return overview && { ...overview, holder };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const overview = await load((await params).meeting);
  return overview ? { title: overview.meeting.title } : {};
}

/** The round tables of a meeting side by side. */
export default async function OverviewPage({ params }: Props) {
  const overview = await load((await params).meeting);
  if (!overview) notFound();
  const { meeting, tables, rehearsals, holder } = overview;
  const t = await getTranslations("overview");
  const initials = tables.map((table) => initialOf(meeting, table));
  return (
    <ClientMessages namespaces={["table", "public", "overview"]}>
      <main id="main" tabIndex={-1} className="mx-auto max-w-7xl px-5.5 pt-6 pb-16 outline-none sm:px-8 sm:pt-10">
        <SeveralTables>
          <OverviewHeader meeting={meeting} holder={holder} serverNow={tables[0]?.now} />
          {initials.length > 0 ? <TablesSummary initials={initials} /> : <p className="text-soft">{t("noTables")}</p>}
          <Rehearsals slug={meeting.slug} rehearsals={rehearsals} />
          <div className="mt-9 grid gap-x-10 gap-y-9 md:grid-cols-2 md:gap-y-11 xl:grid-cols-3">
            {initials.map((initial, index) => (
              <OverviewTable
                key={initial.table}
                initial={initial}
                screens={screensOf(tables[index]?.role ?? null)}
                connection={index === 0}
              />
            ))}
          </div>
        </SeveralTables>
      </main>
      <footer className="mx-auto max-w-7xl px-5.5 pb-10 text-sm text-soft sm:px-8">
        <Designations />
      </footer>
    </ClientMessages>
  );
}

function initialOf(meeting: OverviewMeeting, { number, seq, view, now }: Loaded): InitialTable {
  const { slug, title: meetingTitle, timeZone } = meeting;
  return { meeting: slug, meetingTitle, timeZone, table: number, seq, audience: "public", view, serverNow: now };
}
