"use client";

import { useTranslations } from "next-intl";
import type { AgendaItemProps } from "@/components/moderator/agenda-item";
import { useItemNumber } from "@/components/moderator/agenda-times";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";

/** What was left out; it may come back. */
export function SkippedItem({ item }: AgendaItemProps) {
  const { act } = useActs();
  const t = useTranslations("agenda");
  const { title } = item;
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2 py-1.5">
      <span className="text-faint">{useItemNumber(item)}</span>
      <span className="min-w-0">
        <s dir="auto" className="line-clamp-2 text-faint decoration-1" title={title}>
          {title}
        </s>
        <span className="text-xs text-faint">{t("skipped")}</span>
      </span>
      <DeskButton
        command="ReviveItem"
        size="small"
        look="quiet"
        className="-me-3"
        aria-label={t("reviveLabel", { title })}
        onPress={() => act({ type: "ReviveItem", item: item.id }, { said: t("reviveDone", { title }) })}
      >
        {t("revive")}
      </DeskButton>
    </li>
  );
}
