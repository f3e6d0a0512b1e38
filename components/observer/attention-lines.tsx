"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Attention, attention } from "@/components/observer/attention";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress, useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { timeOfDay } from "@/lib/i18n/format";

/** Why somebody should look at this table, a line each. */
export function AttentionLines() {
  const words = useWords();
  const calls = attention(useView(), useNow(10_000));
  if (calls.length === 0) return null;
  return (
    <ul className="mt-1.5 grid gap-0.5 text-sm font-semibold">
      {calls.map((call) => (
        <li key={call.is} className="flex gap-x-1.5">
          <CircleAlert aria-hidden="true" className="mt-[0.2em] size-4 shrink-0 text-accent" />
          <span suppressHydrationWarning>{words(call)}</span>
        </li>
      ))}
    </ul>
  );
}

function useWords(): (call: Attention) => string {
  const t = useTranslations("overview.attention");
  const suspended = useTranslations("table.suspended");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  return (call) => {
    switch (call.is) {
      case "point":
        return t("point");
      case "unopened":
      case "suspended":
      case "uncalled":
      case "behind":
        return t(call.is, { minutes: call.minutes });
      case "late":
        return suspended("late", { time: timeOfDay(locale, call.until, timeZone) });
      case "unreached":
        return t("unreached", { count: call.count });
      default:
        return call satisfies never;
    }
  };
}
