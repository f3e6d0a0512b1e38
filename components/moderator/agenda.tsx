"use client";

import { useTranslations } from "next-intl";
import { AgendaItem } from "@/components/moderator/agenda-item";
import { nextItem } from "@/components/moderator/primary-action";
import { useView } from "@/lib/client/table-provider";

/** Planned and real times, item by item; each may be started out of its order. */
export function Agenda() {
  const view = useView();
  const t = useTranslations("moderate.agenda");
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
          return item && <AgendaItem key={id} item={item} next={id === next} />;
        })}
      </ol>
    </section>
  );
}
