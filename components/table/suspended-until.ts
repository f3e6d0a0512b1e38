"use client";

import { useTranslations } from "next-intl";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { timeOfDay } from "@/lib/i18n/format";

/**
 * Until when the session is suspended, in words, where a time was announced; once that has passed (`ahead` is false), when it was
 * to resume. It resumes when the chair says so.
 */
export function useSuspendedUntil(): { ahead: boolean; words: string } | undefined {
  const t = useTranslations("table.suspended");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const until = useViewOf((view) => view.session.until);
  const now = useNow(10_000);
  if (until === undefined) return undefined;
  const ahead = until > now;
  return { ahead, words: t(ahead ? "until" : "late", { time: timeOfDay(locale, until, timeZone) }) };
}
