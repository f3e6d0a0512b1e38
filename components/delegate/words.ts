"use client";

import { useTranslations } from "next-intl";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress, useView } from "@/lib/client/table-provider";
import { numeral, timeOfDay } from "@/lib/i18n/format";
import { intlTag } from "@/lib/i18n/locales";

/** The small phrases that several parts of the delegate's screen say alike. */
export function useWords() {
  const t = useTranslations("delegate");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const { items } = useView().questions;
  return {
    time: (at: number) => timeOfDay(locale, at, timeZone),
    duration: minutesAndSeconds,
    /** "questions 1 and 3" */
    questions: (ids: string[]) => {
      const numbers = ids
        .flatMap((id) => items[id]?.number ?? [])
        .sort((one, other) => one - other)
        .map((number) => numeral(locale, number));
      const list = new Intl.ListFormat(intlTag(locale), { type: "conjunction" }).format(numbers);
      return t("hero.questions", { count: numbers.length, numbers: list });
    },
  };
}
