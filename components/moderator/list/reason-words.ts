"use client";

import { useTranslations } from "next-intl";
import type { Reason } from "@/lib/roundtable/view-types";

/** Says one reason of the rules: "first turn", "2nd of African States". */
export function useReasonWords(): (reason: Reason) => string {
  const t = useTranslations("reasons.code");
  const word = useTranslations("table");
  const region = useTranslations("equity.region");
  return (reason) => {
    switch (reason.code) {
      case "rank":
        return word(`rank.${reason.rank}`);
      case "kind":
        return word(`kind.${reason.kind}`);
      case "turn":
        return t("turn", { n: reason.n });
      case "of-region": {
        const known = reason.region as "african";
        return t("of-region", { n: reason.n, region: region.has(known) ? region(known) : reason.region });
      }
      case "of-gender":
        return t("of-gender", { n: reason.n, gender: reason.gender });
      case "group":
      case "first-turn":
      case "reserved-place":
      case "not-heard-at-question":
      case "confirmed":
      case "inserted":
      case "moved":
        return t(reason.code);
      default:
        return reason satisfies never;
    }
  };
}
