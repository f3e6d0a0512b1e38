"use client";

import { useTranslations } from "next-intl";
import { added, unplaced } from "@/components/table/agenda-editor/agenda-edit";
import type { AgendaPlan } from "@/components/table/agenda-editor/plan";
import { Button } from "@/components/ui/button";
import type { PlannedItem } from "@/lib/roundtable/events";

type UnplacedProps = { plan: AgendaPlan; begun?: ReadonlySet<string>; onItems: (items: PlannedItem[]) => void };

/** Says which questions are in no item of the agenda, and puts them there. */
export function Unplaced({ plan, begun, onItems }: UnplacedProps) {
  const t = useTranslations("agendaEditor");
  const question = useTranslations("table.question");
  const missing = plan.questions.filter(({ id }) => unplaced(plan).includes(id));
  if (missing.length === 0) return null;
  const put = (items: PlannedItem[], { id, number, label }: (typeof missing)[number]) =>
    added(
      { ...plan, items },
      { kind: "question", title: label || question("one", { number }), questions: [id] },
      begun,
    );
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span>{t("unplaced", { count: missing.length })}</span>
      <Button size="small" onClick={() => onItems(missing.reduce(put, plan.items))}>
        {t("place", { count: missing.length })}
      </Button>
    </p>
  );
}
