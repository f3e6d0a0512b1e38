"use client";

import { useTranslations } from "next-intl";
import { useSuspendedUntil } from "@/components/table/suspended-until";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress, useView } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";
import type { View } from "@/lib/roundtable/view-types";

/** The small line above a table's title: its number, and its state with the time that matters. */
export function OverviewState() {
  const t = useTranslations();
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const view = useView();
  const live = view.session.state === "live";
  const at = stateTime(view);
  const time = at === undefined ? "" : timeOfDay(locale, at, timeZone);
  const until = useSuspendedUntil();
  return (
    <p className="caps mb-0.5">
      {t("overview.table", { number: view.table.number })}
      {t("common.separator")}
      <span className={live ? "text-accent" : undefined} suppressHydrationWarning>
        {until?.ahead ? until.words : t(`overview.state.${view.session.state}`, { time })}
      </span>
    </p>
  );
}

function stateTime({ session, table }: View): number | undefined {
  switch (session.state) {
    case "scheduled":
      return table.startsAt;
    case "live":
      return session.openedAt;
    case "suspended":
      return session.suspendedAt;
    case "adjourned":
      return session.adjournedAt;
    case "published":
      return session.publishedAt;
    default:
      return session.state satisfies never;
  }
}
