"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Notice } from "@/components/ui/notice";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** What the desk announced last. */
export const Announcement = memo(function Announcement() {
  const t = useTranslations("public");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const announcement = useViewOf((view) => view.announcement ?? null);
  return (
    <Notice>
      {announcement && (
        <>
          <p className="caps mb-0.5">{t("announced", { time: timeOfDay(locale, announcement.at, timeZone) })}</p>
          <p dir="auto" className="text-start text-lg">
            {announcement.text}
          </p>
        </>
      )}
    </Notice>
  );
});
