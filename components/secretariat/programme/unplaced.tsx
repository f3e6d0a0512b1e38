"use client";

import { useTranslations } from "next-intl";
import { added, unplaced } from "@/components/secretariat/programme/agenda-edit";
import type { Plan, PlannedItem } from "@/components/secretariat/programme/types";
import { Button } from "@/components/ui/button";

/** Says which questions are in no item of the agenda, and puts them there. */
export function Unplaced({ plan, onItems }: { plan: Plan; onItems: (items: PlannedItem[]) => void }) {
  const t = useTranslations("programme.agenda");
  const item = useTranslations("programme.template.items");
  const missing = plan.questions.filter(({ id }) => unplaced(plan).includes(id));
  if (missing.length === 0) return null;
  const add = () =>
    onItems(
      missing.reduce(
        (items, { id, number, label }) =>
          added(
            { ...plan, items },
            { kind: "question", title: label || item("question", { number }), questions: [id] },
          ),
        plan.items,
      ),
    );
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span>{t("unplaced", { count: missing.length })}</span>
      <Button size="small" onClick={add}>
        {t("place", { count: missing.length })}
      </Button>
    </p>
  );
}
