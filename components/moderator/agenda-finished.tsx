"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AgendaItemProps } from "@/components/moderator/agenda-item";
import { StartButton } from "@/components/moderator/agenda-start";
import { Late, ON_DEMAND } from "@/components/moderator/agenda-times";
import { TimeOfDay } from "@/components/table/time-of-day";
import { itemMinutes } from "@/lib/roundtable/schedule";

/** What is over: when it really began, and how long it took. */
export function FinishedItem({ item, times: { from, late } }: AgendaItemProps) {
  const t = useTranslations("moderate.agenda");
  const agenda = useTranslations("agenda");
  const { used, planned } = itemMinutes(item, item.finishedAt ?? 0);
  return (
    <li
      tabIndex={-1}
      className="group/item outline-none relative grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2 py-1"
    >
      <span className="mt-1 self-start text-accent">
        <Check aria-hidden="true" className="size-4" />
        <span className="sr-only">{t("finished")}</span>
      </span>
      <span dir="auto" title={item.title} className="line-clamp-2 text-soft">
        {item.title}
      </span>
      <span className="text-end text-sm text-soft">
        {from !== undefined && (
          <>
            <span className="sr-only">{agenda("from")} </span>
            <TimeOfDay at={from} /> <Late ms={late} />
          </>
        )}
        <span aria-hidden="true" className="block text-xs text-faint">
          {t("usedOf", { used, planned })}
        </span>
        <span className="sr-only">{t("took", { minutes: used, planned })}</span>
      </span>
      <span className={`col-span-2 col-start-2 justify-self-end ${ON_DEMAND}`}>
        <StartButton item={item} again />
      </span>
    </li>
  );
}
