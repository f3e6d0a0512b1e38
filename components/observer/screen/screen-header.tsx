"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { ChairLine } from "@/components/observer/chair-line";
import { LitMark } from "@/components/table/lit-mark";
import { useViewOf } from "@/lib/client/table-provider";

/** Which table this is, and who is in the chair. */
export const ScreenHeader = memo(function ScreenHeader() {
  const t = useTranslations("table");
  const { number, title } = useViewOf((view) => view.table);
  return (
    <header className="apart flex shrink-0 items-center gap-x-4 px-9 py-4 text-lg">
      <LitMark />
      {/* An official title may take two lines; only one that is longer still is cut. */}
      <h1 className="flex min-w-0 flex-1 items-baseline gap-x-3 portrait:flex-wrap">
        <span className="font-semibold whitespace-nowrap">{t("roundTable", { number })}</span>
        <bdi className="line-clamp-2 min-w-0 portrait:line-clamp-3 leading-snug text-pretty text-soft">{title}</bdi>
      </h1>
      <ChairLine className="line-clamp-2 max-w-[30%] text-end" />
    </header>
  );
});
