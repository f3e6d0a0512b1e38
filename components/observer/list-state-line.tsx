"use client";

import { useTranslations } from "next-intl";
import { countWaiting } from "@/components/table/placed-requests";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { timeOfDay } from "@/lib/i18n/format";
import { listStateAt } from "@/lib/roundtable/clock";

/** How many wait and whether one may still ask; a closing time that has passed reads as closed. Nothing where there is no list. */
export function ListStateLine() {
  const t = useTranslations("table");
  const common = useTranslations("common");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const list = useViewOf((view) => view.list);
  const closesAt = list.closesAt ?? null;
  const state = listStateAt({ state: list.state, closesAt }, useNow(1_000));
  const listed = useViewOf((view) => view.table.listed);
  const waiting = countWaiting(list);
  const time = closesAt === null ? "" : timeOfDay(locale, closesAt, timeZone);
  if (!listed) return null;
  return (
    <p className="text-sm text-soft">
      {waiting > 0 && t("waiting", { count: waiting }) + common("separator")}
      {t(`list.${state}`, { time })}
    </p>
  );
}
