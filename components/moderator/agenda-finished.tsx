"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AgendaItemProps } from "@/components/moderator/agenda-item";
import { StartButton } from "@/components/moderator/agenda-start";
import { Late, ON_DEMAND, Ran } from "@/components/moderator/agenda-times";
import { itemMinutes } from "@/lib/roundtable/schedule";

/** What is over: how long it took, and when it really was. */
export function FinishedItem({ item, times: { from, to, late } }: AgendaItemProps) {
  const t = useTranslations("moderate.agenda");
  const { used, planned } = itemMinutes(item, item.finishedAt ?? 0);
  return (
    <li className="group/item relative grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2 py-1.5">
      <span className="mt-1 self-start text-accent">
        <Check aria-hidden="true" className="size-4" />
        <span className="sr-only">{t("finished")}</span>
      </span>
      <span dir="auto" title={item.title} className="truncate text-soft">
        {item.title}
      </span>
      <span className="text-end text-sm text-soft">
        <span aria-hidden="true">{t("minutes", { minutes: used })}</span>
        <span className="sr-only">{t("took", { minutes: used, planned })}</span>
      </span>
      {from !== undefined && to !== undefined && (
        <span className="col-start-2 text-xs text-faint">
          <Ran from={from} to={to} /> <Late ms={late} />
        </span>
      )}
      <span className={`col-span-2 col-start-2 justify-self-end ${ON_DEMAND}`}>
        <StartButton item={item} again />
      </span>
    </li>
  );
}
