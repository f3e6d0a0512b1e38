"use client";

import { useTranslations } from "next-intl";
import type { AgendaItemProps } from "@/components/moderator/agenda-item";
import { AgendaNamed } from "@/components/moderator/agenda-named";
import { Late, useItemNumber } from "@/components/moderator/agenda-times";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { TimeOfDay } from "@/components/table/time-of-day";
import { Bar } from "@/components/ui/bar";
import { useNow } from "@/lib/client/use-now";
import { itemMinutes } from "@/lib/roundtable/schedule";

/** What runs now: minutes used of those planned, since when and until when. */
export function CurrentItem({ item, times: { from, to, late } }: AgendaItemProps) {
  const { act } = useActs();
  const t = useTranslations();
  const { used, planned, share } = itemMinutes(item, useNow(5000));
  const number = useItemNumber(item);
  return (
    <li aria-current="step" className="-mx-3.5 my-1 rounded-xl bg-accent-wash px-3.5 py-3">
      <div className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2">
        <b className="text-accent">{number}</b>
        <b dir="auto" title={item.title} className="line-clamp-3">
          {item.title}
        </b>
        <span className="text-sm" suppressHydrationWarning>
          {t("moderate.agenda.usedOf", { used, planned })}
        </span>
      </div>
      <Bar share={share} className="mt-2 h-1 w-full" />
      {from !== undefined && to !== undefined && (
        <p className="mt-2 flex flex-wrap gap-x-1.5 text-sm text-soft" suppressHydrationWarning>
          <span>
            {t("agenda.from")} <TimeOfDay at={from} /> <Late ms={late} />
          </span>
          <span>
            {t("agenda.until")} <TimeOfDay at={to} />
          </span>
        </p>
      )}
      <AgendaNamed />
      <DeskButton
        command="FinishItem"
        size="small"
        shortcut="Q"
        className="mt-3"
        onPress={() => act({ type: "FinishItem", item: item.id })}
      >
        {item.kind === "question" ? t("moderate.agenda.finishQuestion") : t("moderate.agenda.finish")}
      </DeskButton>
    </li>
  );
}
