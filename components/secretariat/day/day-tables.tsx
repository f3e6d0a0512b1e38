"use client";

import { useTranslations } from "next-intl";
import { AttentionLines } from "@/components/observer/attention-lines";
import { OverviewFacts } from "@/components/observer/overview-facts";
import { OverviewState } from "@/components/observer/overview-state";
import { TablesSummary } from "@/components/observer/tables-summary";
import type { Shown } from "@/components/secretariat/day/types";
import type { DayTable } from "@/components/secretariat/day/use-things";
import { Button } from "@/components/ui/button";
import { TableProvider, useViewOf } from "@/lib/client/table-provider";

type Props = { tables: DayTable[]; onShow: (shown: Shown) => void };

/** While nothing is asked: how each table stands, and which needs somebody. */
export function DayTables({ tables, onShow }: Props) {
  const t = useTranslations("day");
  if (tables.length === 0) return <p className="text-soft">{t("noTables")}</p>;
  return (
    <section aria-label={t("tables")} className="grid gap-6">
      <TablesSummary initials={tables.map(({ initial }) => initial)} />
      <ul className="grid gap-x-12 md:grid-cols-2">
        {tables.map(({ initial, room }) => (
          <li key={initial.table} className="border-t border-line">
            <TableProvider initial={initial} as="public">
              <Line room={room} onChoose={() => onShow({ is: "table", table: initial.table })} />
            </TableProvider>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-2">
        <Button onClick={() => onShow({ is: "message" })}>{t("do.messageAll")}</Button>
        <Button onClick={() => onShow({ is: "lists" })}>{t("do.lists")}</Button>
      </p>
    </section>
  );
}

function Line({ room, onChoose }: { room: string; onChoose: () => void }) {
  const { title } = useViewOf((view) => view.table);
  return (
    <div className="group/table relative py-4">
      <OverviewState />
      <h2 className="text-lg leading-[1.35] font-semibold text-pretty">
        {/* The whole entry is one large target. */}
        <button
          type="button"
          onClick={onChoose}
          className="text-start after:absolute after:inset-0 group-hover/table:underline group-hover/table:underline-offset-4"
        >
          <bdi className="line-clamp-2">{title}</bdi>
        </button>
      </h2>
      {room && (
        <p className="text-sm text-soft">
          <bdi>{room}</bdi>
        </p>
      )}
      <OverviewFacts />
      <AttentionLines />
    </div>
  );
}
