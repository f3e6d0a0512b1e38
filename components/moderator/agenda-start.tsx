"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import type { ItemView } from "@/lib/roundtable/view-types";

export function StartButton({ item, next, again }: { item: ItemView; next?: boolean; again?: boolean }) {
  const { act } = useActs();
  const t = useTranslations("moderate.agenda");
  return (
    <DeskButton
      command="StartItem"
      size="small"
      look={next ? "plain" : "quiet"}
      shortcut={next ? "N" : undefined}
      aria-label={again ? t("startAgainLabel", { title: item.title }) : t("startLabel", { title: item.title })}
      onPress={() => act({ type: "StartItem", item: item.id })}
    >
      {again ? t("startAgain") : t("start")}
    </DeskButton>
  );
}
