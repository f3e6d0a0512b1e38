"use client";

import { useTranslations } from "next-intl";
import { inTime, sameDay } from "@/components/observer/in-time";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { longDate, timeOfDay } from "@/lib/i18n/format";

/** When a scheduled table opens, in words: `when` names the time (and the day, if it is not today), `wait` how long it is. */
export function useOpeningTime(): { when: string; wait: string } {
  const t = useTranslations("table.opening");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const startsAt = useViewOf((view) => view.table.startsAt);
  const now = useNow(10_000);
  const time = timeOfDay(locale, startsAt, timeZone);
  const when = sameDay(startsAt, now, timeZone)
    ? t("today", { time })
    : t("day", { time, date: longDate(locale, startsAt, timeZone) });
  return { when, wait: startsAt > now ? inTime(locale, startsAt - now) : t("due") };
}
