"use client";

import { useTranslations } from "next-intl";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useViewOf } from "@/lib/client/table-provider";
import { numeral, signed } from "@/lib/i18n/format";
import { wholeMinutes } from "@/lib/roundtable/schedule";
import type { ItemView } from "@/lib/roundtable/view-types";

/** By how much it begins, or began, beside its plan: "+7"; nothing within a minute. */
export function Late({ ms }: { ms: number | undefined }) {
  const locale = usePageLocale();
  const t = useTranslations("agenda");
  const minutes = wholeMinutes(ms ?? 0);
  if (minutes === 0) return null;
  return (
    <>
      <b aria-hidden="true" className="ltr-figures font-semibold text-soft" suppressHydrationWarning>
        {signed(locale, minutes)}
      </b>
      <span className="sr-only">
        {minutes > 0 ? t("late", { minutes }) : t("early", { minutes: Math.abs(minutes) })}
      </span>
    </>
  );
}

/** The number of the item's question, if it is about one. */
export function useItemNumber(item: ItemView): string {
  const questions = useViewOf((view) => view.questions);
  const locale = usePageLocale();
  const question = item.kind === "question" ? questions.items[item.questions[0] ?? ""] : undefined;
  return question ? numeral(locale, question.number) : "";
}

/** What is wanted rarely lies over the end of its line and shows with the pointer or the focus. A first tap on the line shows it, and presses nothing that was not seen. */
export const ON_DEMAND =
  "absolute end-0 top-0.5 z-10 rounded-lg bg-paper ps-1.5 opacity-0 group-hover/item:opacity-100 group-focus-within/item:opacity-100 pointer-coarse:pointer-events-none pointer-coarse:group-focus-within/item:pointer-events-auto";
