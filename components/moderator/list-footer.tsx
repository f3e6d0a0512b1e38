"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { ListMenu } from "@/components/moderator/list/list-menu";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

/** Open, close, insert: always in the same place below the list. */
export function ListFooter() {
  const { open } = useActs();
  const t = useTranslations("moderate.list");
  return (
    <div className="mt-auto grid grid-cols-[minmax(0,1fr)_auto_auto] gap-2 border-t border-line bg-paper py-3 [&_button]:px-3 md:max-xl:[&_button]:px-2 md:max-xl:[&_button]:text-sm md:max-xl:[&_button]:gap-1.5">
      <Gate />
      <DeskButton command="InsertSpeaker" shortcut="I" className="w-full" onPress={() => open({ name: "insert" })}>
        {t("insert")}
      </DeskButton>
      <ListMenu />
    </div>
  );
}

function Gate() {
  const list = useViewOf((view) => view.list);
  const { act, open } = useActs();
  const { timeZone } = useTableAddress();
  const locale = usePageLocale();
  const t = useTranslations("moderate.list");
  switch (list.state) {
    case "not-open":
    case "closed":
      return (
        <DeskButton command="OpenList" shortcut="C" className="w-full" onPress={() => act({ type: "OpenList" })}>
          {list.state === "closed" ? t("reopen") : t("open")}
        </DeskButton>
      );
    case "open":
    case "closing":
      return (
        <DeskButton command="CloseList" shortcut="C" className="w-full" onPress={() => open({ name: "close-list" })}>
          {list.closesAt === undefined
            ? t("close")
            : t("closesAt", { time: timeOfDay(locale, list.closesAt, timeZone) })}
        </DeskButton>
      );
    default:
      return list.state satisfies never;
  }
}
