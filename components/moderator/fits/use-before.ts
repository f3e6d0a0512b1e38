"use client";

import { useTranslations } from "next-intl";
import { useViewOf } from "@/lib/client/table-provider";
import type { Horizon } from "@/lib/roundtable/schedule";

/** Says of what the time of the list ends with: "before question 2,". The time itself follows. */
export function useBefore(): (horizon: Horizon) => string {
  const agenda = useViewOf((view) => view.agenda);
  const questions = useViewOf((view) => view.questions);
  const t = useTranslations("agenda.fits.before");
  return ({ item: id }) => {
    const item = id === undefined ? undefined : agenda.items[id];
    if (!item) return t("end");
    const number = questions.items[item.questions[0] ?? ""]?.number;
    switch (item.kind) {
      case "wrap-up":
        return t("wrapUp");
      case "closing":
        return t("closing");
      case "question":
      case "panel":
      case "opening":
      case "other":
        return number === undefined ? t("item", { title: item.title }) : t("question", { number });
      default:
        return item.kind satisfies never;
    }
  };
}
