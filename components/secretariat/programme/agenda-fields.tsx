"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useListMotion } from "@/components/moderator/use-list-motion";
import { added, fitted, overrun, reordered } from "@/components/secretariat/programme/agenda-edit";
import { AgendaRow } from "@/components/secretariat/programme/agenda-row";
import { clockAt } from "@/components/secretariat/programme/moment";
import { TEMPLATES, type Template, useTemplate } from "@/components/secretariat/programme/template";
import type { Plan, PlannedItem } from "@/components/secretariat/programme/types";
import { Unplaced } from "@/components/secretariat/programme/unplaced";
import { useAgendaHeld } from "@/components/secretariat/programme/use-agenda-held";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

type FieldsProps = { plan: Plan; timeZone: string; onPlan: (part: Partial<Plan>) => void };

/** The agenda of a table, item by item; whether it fills its slot is said at once. */
export function AgendaFields({ plan, timeZone, onPlan }: FieldsProps) {
  const t = useTranslations("programme.agenda");
  const list = useRef<HTMLOListElement>(null);
  const onItems = (items: PlannedItem[]) => onPlan({ items });
  const entry = useAgendaHeld(list, plan.items, (order) => onItems(reordered(plan.items, order)));
  useListMotion(list, entry.order);
  // While one is carried, all show the times that they would have.
  const shown = entry.held ? reordered(plan.items, entry.order) : plan.items;
  return (
    <div className="grid gap-4">
      <Fit plan={plan} timeZone={timeZone} onItems={onItems} />
      {plan.items.length === 0 && <p className="text-soft">{t("empty")}</p>}
      <ol ref={list}>
        {entry.order.map((id) => {
          const index = plan.items.findIndex((item) => item.id === id);
          const item = shown.find((one) => one.id === id);
          if (!item) return null;
          return (
            <AgendaRow
              key={id}
              item={item}
              index={index}
              plan={plan}
              timeZone={timeZone}
              entry={entry}
              onItems={onItems}
            />
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {entry.said}
      </p>
      <Unplaced plan={plan} onItems={onItems} />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <Button onClick={() => onItems(added(plan, { kind: "other", title: t("newItem"), questions: [] }))}>
          {t("add")}
        </Button>
        <FromTemplate plan={plan} onItems={onItems} />
      </div>
    </div>
  );
}

/** Whether the agenda runs over its slot, leaves some of it, or fills it; and the way to fill it. */
function Fit({
  plan,
  timeZone,
  onItems,
}: Pick<FieldsProps, "plan" | "timeZone"> & { onItems: (items: PlannedItem[]) => void }) {
  const t = useTranslations("programme.agenda.fit");
  const by = overrun(plan);
  const slot = { end: clockAt(plan.endsAt, timeZone) };
  const words =
    by > 0 ? t("over", { minutes: by, ...slot }) : by < 0 ? t("left", { minutes: -by, ...slot }) : t("exact", slot);
  return (
    <div
      className={`flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg px-4 py-2 ${by > 0 ? "bg-ink text-paper" : "bg-sunk"}`}
    >
      <p role="status" className={by > 0 ? "font-semibold" : "text-soft"}>
        {plan.items.length > 0 && words}
      </p>
      {by !== 0 && plan.items.length > 0 && (
        <button
          type="button"
          onClick={() => onItems(fitted(plan))}
          className="min-h-9 rounded-lg border border-current px-3 font-semibold pointer-coarse:min-h-11"
        >
          {t("button")}
        </button>
      )}
    </div>
  );
}

function FromTemplate({ plan, onItems }: { plan: Plan; onItems: (items: PlannedItem[]) => void }) {
  const t = useTranslations("programme.template");
  const agenda = useTemplate();
  const [template, setTemplate] = useState<Template>("round-table");
  const [panels, setPanels] = useState("4");
  return (
    <div className="flex flex-wrap items-end gap-3">
      <SelectField
        label={t("label")}
        value={template}
        options={TEMPLATES.map((one) => ({ value: one, label: t(`names.${one}`) }))}
        onChange={(event) => setTemplate(event.currentTarget.value as Template)}
      />
      {template === "hearing" && (
        <TextField
          label={t("panels")}
          type="number"
          min={1}
          max={12}
          className="w-24"
          value={panels}
          onChange={(event) => setPanels(event.currentTarget.value)}
        />
      )}
      <Button onClick={() => onItems(agenda(template, plan, Math.min(12, Math.max(1, Number(panels) || 1))))}>
        {t("apply")}
      </Button>
    </div>
  );
}
