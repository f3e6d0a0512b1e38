"use client";

import { useTranslations } from "next-intl";
import { ConnectedButton } from "@/components/moderator/connected/connected-button";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { tablePages } from "@/components/moderator/floor/table-pages";
import { buttonClass } from "@/components/ui/button-class";
import { useConnection, useTableAddress } from "@/lib/client/table-provider";

/** What changes at a table on the day, and the ways to its other pages, each in a tab of its own. */
export function TableActions() {
  const t = useTranslations("day.table");
  const { open } = useActs();
  const { desk, print, screen } = tablePages(useTableAddress());
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <DeskButton command="Announce" onPress={() => open({ name: "announce" })}>
          {t("message")}
        </DeskButton>
        <DeskButton command="SetProfile" onPress={() => open({ name: "profile" })}>
          {t("limits")}
        </DeskButton>
        <DeskButton command="ChangeAgenda" onPress={() => open({ name: "agenda" })}>
          {t("agenda")}
        </DeskButton>
        <DeskButton command="TakeChair" onPress={() => open({ name: "take-chair" })}>
          {t("chair")}
        </DeskButton>
      </div>
      <p className="-ms-3 flex flex-wrap gap-x-1">
        {Object.entries({ desk, print, screen }).map(([page, address]) => (
          <a key={page} href={address} target="_blank" rel="noopener" className={buttonClass("quiet", "small")}>
            {t(`ways.${page as "desk"}`)} <span className="sr-only">({t("newTab")})</span>
          </a>
        ))}
      </p>
      <Connected />
    </div>
  );
}

/** How many follow the table, who has its desk open, and on request who they are and how well each is connected. */
function Connected() {
  const t = useTranslations("day.table");
  const header = useTranslations("moderate.header");
  const { count, desk: here = [] } = useConnection();
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
      {count !== undefined && <span>{t("connected", { count })}</span>}
      {here.length > 0 && <span>{header("atDesk", { names: here.map(({ name }) => name).join(", ") })}</span>}
      <ConnectedButton className="min-h-8 text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11" />
    </p>
  );
}
