"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress } from "@/lib/client/table-provider";
import { numeral, timeOfDay } from "@/lib/i18n/format";
import { intlTag } from "@/lib/i18n/locales";
import type { EquityGroup } from "@/lib/roundtable/equity";
import type { Gender, Kind } from "@/lib/roundtable/state";

export type Criterion = "kinds" | "regions" | "genders";

/** The small phrases that the parts of this page say alike. */
export function useWords() {
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const percent = new Intl.NumberFormat(intlTag(locale), { style: "percent" });
  return {
    numeral: (value: number) => numeral(locale, value),
    percent: (share: number) => percent.format(share),
    time: (at: number, seconds = false) => timeOfDay(locale, at, timeZone, seconds),
  };
}

/** What a row is called. Regional groups stand as the secretariat wrote them, unless they have a name in every language. */
export function useGroupName(): (criterion: Criterion, group: EquityGroup) => ReactNode {
  const t = useTranslations("equity");
  const kind = useTranslations("table.kind");
  return (criterion, { key, folded }) => {
    if (folded) return t("folded");
    if (key === undefined) return t(`unsaid.${criterion}`);
    switch (criterion) {
      case "kinds":
        return kind(key as Kind);
      case "genders":
        return t(`gender.${key as Gender}`);
      case "regions":
        return isNamed(key) ? t(`region.${key}`) : <bdi>{key}</bdi>;
      default:
        return criterion satisfies never;
    }
  };
}

const REGIONS = [
  "african",
  "asia-pacific",
  "eastern-european",
  "latin-american-caribbean",
  "western-european-others",
] as const;

function isNamed(region: string): region is (typeof REGIONS)[number] {
  return (REGIONS as readonly string[]).includes(region);
}
