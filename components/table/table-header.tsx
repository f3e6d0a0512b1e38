import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Seat } from "@/components/table/seat";
import { SeatRing } from "@/components/table/seat-ring";

export interface TableHeaderProps {
  number: number;
  /** The table's title, or the screen's name; small screens leave it out. */
  title?: string;
  /** Where the mark leads: the overview of the meeting. */
  home: string;
  /** The mark shows who is lit; without seats it is the product's. */
  seats?: Seat[];
  /** In place of `seats`, one that follows the table by itself. */
  mark?: ReactNode;
  children?: ReactNode;
}

/** The top of every screen of a table: the small ring, which table it is, and at the end what the screen adds. */
export function TableHeader({ number, title, home, seats = [], mark, children }: TableHeaderProps) {
  const t = useTranslations();
  return (
    <header className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-5.5 py-3">
      <a
        href={home}
        aria-label={t("common.overview")}
        className="grid place-items-center rounded-full p-2 -m-2 max-sm:p-2.5 max-sm:-m-2.5"
      >
        {mark ?? <SeatRing seats={seats} size="mark" title="" />}
      </a>
      <h1 className="flex min-w-0 items-baseline gap-3">
        <span className="font-semibold whitespace-nowrap">{t("table.roundTable", { number })}</span>
        {title && <span className="truncate font-normal text-soft max-sm:sr-only">{title}</span>}
      </h1>
      <div className="ms-auto flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">{children}</div>
    </header>
  );
}
