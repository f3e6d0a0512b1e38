"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TEMPLATES, type Template, useTemplate } from "@/components/secretariat/programme/template";
import type { Seatable } from "@/components/secretariat/programme/types";
import type { Programme } from "@/components/secretariat/programme/use-programme";
import { AgendaEditor } from "@/components/table/agenda-editor/agenda-editor";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { nameIn } from "@/lib/i18n/names";
import type { PlannedItem } from "@/lib/roundtable/events";

type FieldsProps = { programme: Programme; people: Seatable[]; onNeedPeople: () => void };

/** The agenda of a table; until it is opened, a template makes it anew. */
export function AgendaFields({ programme, people, onNeedPeople }: FieldsProps) {
  const { meeting, table, draft, changePlan } = programme;
  const nameable = useNameable(programme, people);
  if (!table || !draft) return null;
  const onItems = (items: PlannedItem[]) => changePlan({ items });
  return (
    <AgendaEditor
      plan={draft.plan}
      timeZone={meeting.timeZone}
      states={table.itemStates}
      naming={{ people: nameable, onNeed: onNeedPeople }}
      onItems={onItems}
    >
      {table.state === "scheduled" && <FromTemplate programme={programme} onItems={onItems} />}
    </AgendaEditor>
  );
}

/** Who sits there first, then who will once the table is saved, then everybody else of the meeting. */
function useNameable({ table, draft }: Programme, people: Seatable[]): Seatable[] {
  const locale = usePageLocale();
  const seated = (table?.people ?? []).map(({ delegation, ...person }) => {
    return { ...person, delegation: delegation ? nameIn(delegation, locale) : "" };
  });
  const coming = (draft?.newcomers ?? []).map(({ key, ...person }) => ({ ...person, id: key }));
  const known = new Set([...seated, ...coming].map(({ id }) => id));
  return [...seated, ...coming, ...people.filter(({ id }) => !known.has(id))];
}

type TemplateProps = { programme: Programme; onItems: (items: PlannedItem[]) => void };

function FromTemplate({ programme: { draft }, onItems }: TemplateProps) {
  const t = useTranslations("programme.template");
  const agenda = useTemplate();
  const [template, setTemplate] = useState<Template>("round-table");
  const [panels, setPanels] = useState("4");
  if (!draft) return null;
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
      <Button onClick={() => onItems(agenda(template, draft.plan, Math.min(12, Math.max(1, Number(panels) || 1))))}>
        {t("apply")}
      </Button>
    </div>
  );
}
