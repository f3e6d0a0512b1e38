"use client";

import { useTranslations } from "next-intl";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useConnection, useTableAddress } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** Under all else while the line is dead: of when it is. */
export function Stale() {
  const t = useTranslations("common.offline");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const { state, lastKnownAt } = useConnection();
  if (state !== "lost") return null;
  return (
    <p className="bg-ink px-6 py-1 text-sm text-paper">
      {t("lastKnown", { time: timeOfDay(locale, lastKnownAt, timeZone, true) })}
    </p>
  );
}
