"use client";

import { useTranslations } from "next-intl";
import { AttentionLines } from "@/components/observer/attention-lines";
import { ConnectionLine } from "@/components/observer/connection-line";
import { OverviewFacts } from "@/components/observer/overview-facts";
import { OverviewState } from "@/components/observer/overview-state";
import { TableRing } from "@/components/observer/table-ring";
import { type InitialTable, TableProvider, useTableAddress, useViewOf } from "@/lib/client/table-provider";

/** A screen that the caller has at this table. */
export type OwnScreen = "moderate" | "rapporteur" | "delegate";

export type OverviewTableProps = { initial: InitialTable; screens: OwnScreen[]; connection: boolean };

/** One table of the summit. `connection`: this one says for all of them when the line is dead. */
export function OverviewTable({ initial, screens, connection }: OverviewTableProps) {
  return (
    <TableProvider initial={initial} as="public">
      {connection && (
        <div className="fixed inset-x-0 top-0 z-30">
          <ConnectionLine />
        </div>
      )}
      <Entry screens={screens} />
    </TableProvider>
  );
}

const LINK = "inline-flex min-h-8 items-center underline-offset-4 hover:underline pointer-coarse:min-h-11";

function Entry({ screens }: { screens: OwnScreen[] }) {
  const t = useTranslations("overview");
  const table = useViewOf((view) => view.table);
  const { meeting } = useTableAddress();
  const address = `/${meeting}/${table.number}`;
  return (
    <article
      aria-labelledby={`table-${table.number}`}
      className="group/table relative grid grid-cols-[5.5rem_minmax(0,1fr)] items-start gap-x-4 min-[24rem]:grid-cols-[7rem_minmax(0,1fr)] min-[24rem]:gap-x-5 sm:grid-cols-[8rem_minmax(0,1fr)]"
    >
      <div>
        <OverviewState />
        <h2 id={`table-${table.number}`} className="text-lg leading-[1.35] font-semibold text-pretty">
          {/* The whole entry is one large target; links of the caller lie above it. */}
          <a
            href={address}
            title={table.title}
            className="after:absolute after:inset-0 group-hover/table:underline group-hover/table:underline-offset-4"
          >
            {/* Official titles run to eight lines: where entries stand side by side, three say which table it is. */}
            <bdi className="md:line-clamp-3">{table.title}</bdi>
          </a>
        </h2>
        <OverviewFacts />
        <AttentionLines />
        <p className="relative mt-1.5 flex w-fit flex-wrap gap-x-4">
          {screens.map((screen) => (
            <a key={screen} href={`${address}/${screen}`} className={`${LINK} font-semibold text-accent`}>
              {t(`screen.${screen}`)}
            </a>
          ))}
          <a href={`${address}/note`} className={`${LINK} text-sm text-soft`}>
            {t("note")}
          </a>
        </p>
      </div>
      {/* Seen first and heard last: who hears the page wants to know which table it is. */}
      <div className="-order-1 *:max-w-full">
        <TableRing size="small" />
      </div>
    </article>
  );
}
