"use client";

import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** A time on the meeting's clock. */
export function TimeOfDay({
  at,
  seconds = false,
  className = "",
}: {
  at: number;
  seconds?: boolean;
  className?: string;
}) {
  const { timeZone } = useTableAddress();
  const locale = usePageLocale();
  return (
    <time dateTime={new Date(at).toISOString()} className={`ltr-figures ${className}`} suppressHydrationWarning>
      {timeOfDay(locale, at, timeZone, seconds)}
    </time>
  );
}
