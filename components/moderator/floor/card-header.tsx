"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { tablePages } from "@/components/moderator/floor/table-pages";
import { useNames } from "@/components/moderator/names";
import { OfflineBar } from "@/components/table/offline-bar";
import { RevokedBar } from "@/components/table/revoked-bar";
import { StateLabel } from "@/components/table/state-label";
import { TableHeader } from "@/components/table/table-header";
import { TimeOfDay } from "@/components/table/time-of-day";
import { useConnection, useTableAddress, useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { timeOfDay } from "@/lib/i18n/format";

export function CardHeader({ languages }: { languages?: ReactNode }) {
  const view = useView();
  const address = useTableAddress();
  const { locale } = useNames();
  const { state, lastKnownAt } = useConnection();
  const t = useTranslations("floor.card");
  return (
    <div className="border-b border-line">
      <TableHeader number={view.table.number} title={t("title")} home={`/${encodeURIComponent(address.meeting)}`}>
        <StateLabel state={view.session.state} />
        <span className="text-soft max-sm:hidden">
          <TimeOfDay at={useNow(1000)} seconds />
        </span>
        <a href={tablePages(address).desk} className="text-soft hover:text-ink">
          {t("desk")}
        </a>
        {languages}
      </TableHeader>
      <OfflineBar offline={state === "lost"} lastKnown={timeOfDay(locale, lastKnownAt, address.timeZone, true)} />
      <RevokedBar />
    </div>
  );
}
