"use client";

import { useTranslations } from "next-intl";
import type { PlaceChange } from "@/components/delegate/place-change";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import { nameList, numeral, timeOfDay } from "@/lib/i18n/format";

/** The small phrases that several parts of the delegate's screen say alike. */
export function useWords() {
  const t = useTranslations("delegate");
  const why = useTranslations("reasons.moved");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const { items } = useViewOf((view) => view.questions);
  /** "next", "4th" */
  const place = (position: number) => (position === 1 ? t("place.next") : t("place.nth", { position }));
  return {
    place,
    /** "next → 2nd: a minister joined ahead of you" */
    moved: (change: PlaceChange) =>
      t("moved", {
        from: place(change.from),
        to: place(change.to),
        why: change.why === "inserted" ? why(`inserted.${change.rank ?? "none"}`) : why(change.why),
      }),
    time: (at: number) => timeOfDay(locale, at, timeZone),
    duration: minutesAndSeconds,
    /** "3 minutes", "2:30 to speak" */
    limit: (seconds: number) =>
      seconds % 60 === 0
        ? t("hero.queued.limitMinutes", { minutes: seconds / 60 })
        : t("hero.queued.limit", { time: minutesAndSeconds(seconds) }),
    /** The desk knows that the speaker is in the room. */
    present: t("hero.queued.present"),
    /** "questions 1 and 3" */
    questions: (ids: string[]) => {
      const numbers = ids
        .flatMap((id) => items[id]?.number ?? [])
        .sort((one, other) => one - other)
        .map((number) => numeral(locale, number));
      return t("hero.questions", { count: numbers.length, numbers: nameList(locale, numbers) });
    },
  };
}
