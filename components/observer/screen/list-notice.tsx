"use client";

import { useTranslations } from "next-intl";
import { inTime } from "@/components/observer/in-time";
import type { ListNotice as Notice } from "@/components/observer/screen/screen-face";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** Whether one may still ask for the floor, and how many wait. */
export function ListNotice({ list }: { list: Notice }) {
  const words = useWords()(list);
  return (
    <p className={list.is === "closing" ? "font-semibold" : "text-soft"} suppressHydrationWarning>
      {words}
    </p>
  );
}

function useWords(): (list: Notice) => string {
  const t = useTranslations("screen.list");
  const unlisted = useTranslations("public")("unlisted");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  return (list) => {
    switch (list.is) {
      case "unlisted":
        return unlisted;
      case "closing":
        return t("closing", { time: timeOfDay(locale, list.closesAt, timeZone), wait: inTime(locale, list.left) });
      case "open":
        return list.waiting > 0 ? t("waiting", { count: list.waiting }) : t("open");
      case "closed":
        return t("closed", { count: list.waiting });
      case "not-open":
        return t("not-open");
      default:
        return list satisfies never;
    }
  };
}
