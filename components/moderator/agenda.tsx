"use client";

import { useTranslations } from "next-intl";
import { AgendaItem } from "@/components/moderator/agenda-item";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { nextItem, schedule } from "@/lib/roundtable/schedule";

/** Planned and real times, item by item; each may be started out of its order, skipped and revived. */
export function Agenda() {
  const view = useView();
  const t = useTranslations("moderate.agenda");
  const times = schedule(view, useNow(5000));
  const next = nextItem(view);
  return (
    <section aria-labelledby="agenda-title">
      <h2 id="agenda-title" className="caps mb-2">
        {t("title")}
      </h2>
      {view.agenda.order.length === 0 && <p className="text-soft">{t("empty")}</p>}
      <ol>
        {view.agenda.order.map((id) => {
          const item = view.agenda.items[id];
          return item && <AgendaItem key={id} item={item} times={times[id] ?? { fit: "whole" }} next={id === next} />;
        })}
      </ol>
    </section>
  );
}
