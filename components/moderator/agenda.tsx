"use client";

import { useTranslations } from "next-intl";
import { AgendaItem } from "@/components/moderator/agenda-item";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
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
      <div className="mb-1 flex min-h-8 items-center justify-between gap-2">
        <h2 id="agenda-title" className="caps">
          {t("title")}
        </h2>
        <ChangeButton />
      </div>
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

function ChangeButton() {
  const { open } = useActs();
  const t = useTranslations("agenda.change");
  return (
    <DeskButton
      command="ChangeAgenda"
      size="small"
      look="quiet"
      shortcut="0"
      className="-me-3"
      aria-label={t("title")}
      onPress={() => open({ name: "agenda" })}
    >
      {t("open")}
    </DeskButton>
  );
}
