"use client";

import { useTranslations } from "next-intl";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useRenderedAt, useTableAddress } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** A page without script stands still and can send nothing; it says so. */
export function WithoutScript() {
  const t = useTranslations("delegate");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const time = timeOfDay(locale, useRenderedAt(), timeZone, true);
  return (
    <noscript>
      <p className="text-sm text-soft">{t("noScript", { time })}</p>
    </noscript>
  );
}
