"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { ConnectedButton } from "@/components/moderator/connected/connected-button";
import { tablePages } from "@/components/moderator/floor/table-pages";
import { Menu } from "@/components/ui/menu";
import { useTableAddress } from "@/lib/client/table-provider";

const dress =
  "inline-flex min-h-8 items-center gap-1 rounded-md text-soft no-underline hover:text-ink max-sm:min-h-11 pointer-coarse:min-h-11";

/** The other pages of the table, each in a tab of its own: whoever drives must not lose the desk. */
export function DeskLinks() {
  const pages = tablePages(useTableAddress());
  const t = useTranslations("floor.links");
  const items = (["note", "print", "equity", "screen"] as const).map((page) => ({
    name: page,
    label: t(page),
    onChoose: () => void window.open(pages[page], "_blank", "noopener"),
  }));
  return (
    <>
      <a href={pages.chair} target="_blank" rel="noopener" className={dress}>
        {t("chair")} <span className="sr-only">({t("newTab")})</span>
      </a>
      <ConnectedButton className={dress} />
      <Menu
        label={t("title")}
        items={items}
        trigger={
          <button type="button" className={dress}>
            {t("more")} <ChevronDown aria-hidden="true" className="size-4" />
          </button>
        }
      />
    </>
  );
}
