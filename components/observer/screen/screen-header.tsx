"use client";

import { useTranslations } from "next-intl";
import { ChairLine } from "@/components/observer/chair-line";
import { useSeats } from "@/components/observer/table-ring";
import { SeatRing } from "@/components/table/seat-ring";
import { useViewOf } from "@/lib/client/table-provider";

/** Which table this is, and who is in the chair. */
export function ScreenHeader() {
  const t = useTranslations("table");
  const { number, title } = useViewOf((view) => view.table);
  return (
    <header className="flex shrink-0 items-center gap-x-3 px-9 py-4 text-lg">
      <SeatRing seats={useSeats()} size="mark" title="" />
      <h1 className="flex min-w-0 flex-1 items-baseline gap-x-3">
        <span className="font-semibold whitespace-nowrap">{t("roundTable", { number })}</span>
        <bdi className="truncate text-soft">{title}</bdi>
      </h1>
      <ChairLine className="max-w-[40%] truncate" />
    </header>
  );
}
