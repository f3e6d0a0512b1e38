"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { added, fitted, overrun, reordered } from "@/components/table/agenda-editor/agenda-edit";
import { AgendaRow } from "@/components/table/agenda-editor/agenda-row";
import type { Naming } from "@/components/table/agenda-editor/named-people";
import { type AgendaPlan, begunIn, type ItemStates } from "@/components/table/agenda-editor/plan";
import { Unplaced } from "@/components/table/agenda-editor/unplaced";
import { useAgendaHeld } from "@/components/table/agenda-editor/use-agenda-held";
import { useListMotion } from "@/components/table/held/use-list-motion";
import { Button } from "@/components/ui/button";
import { clockIn } from "@/lib/i18n/zone-time";
import type { PlannedItem } from "@/lib/roundtable/events";

export interface AgendaEditorProps {
  plan: AgendaPlan;
  timeZone: string;
  /** What became of the items so far: none before the table is opened. */
  states: ItemStates;
  naming: Naming;
  /** By item, what keeps it from taking place as planned. */
  notes?: Record<string, string>;
  onItems: (items: PlannedItem[]) => void;
  /** Another way to make the items. */
  children?: ReactNode;
}

/** What each row of an editor needs of it. */
export type Editing = Omit<AgendaEditorProps, "children"> & { begun: ReadonlySet<string>; follow: boolean };

/** The agenda of a table, item by item; whether it fills its slot is said at once. */
export function AgendaEditor({ children, ...editor }: AgendaEditorProps) {
  const t = useTranslations("agendaEditor");
  const list = useRef<HTMLOListElement>(null);
  const [follow, setFollow] = useState(true);
  const { plan, states, onItems } = editor;
  const begun = begunIn(states);
  const onReorder = (order: string[]) => onItems(reordered(plan.items, order, begun));
  const entry = useAgendaHeld(list, { items: plan.items, begun, onReorder });
  useListMotion(list, entry.order);
  // While one is carried, all show the times that they would have.
  const shown = entry.held ? reordered(plan.items, entry.order, begun) : plan.items;
  const editing = { ...editor, begun, follow };
  return (
    <div className="grid gap-4">
      <Fit {...editing} />
      {plan.items.length === 0 ? (
        <p className="text-soft">{t("empty")}</p>
      ) : (
        <Follow on={follow} onChange={setFollow} />
      )}
      <ol ref={list}>
        {entry.order.map((id) => {
          const index = plan.items.findIndex((item) => item.id === id);
          const item = shown.find((one) => one.id === id);
          return item && <AgendaRow key={id} item={item} index={index} editing={editing} entry={entry} />;
        })}
      </ol>
      <p role="status" className="sr-only">
        {entry.said}
      </p>
      <Unplaced plan={plan} begun={begun} onItems={onItems} />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <Button onClick={() => onItems(added(plan, { kind: "other", title: t("newItem"), questions: [] }, begun))}>
          {t("add")}
        </Button>
        {children}
      </div>
    </div>
  );
}

/** Whether the agenda runs over its slot, leaves some of it, or fills it; and the way to fill it. */
function Fit({ plan, timeZone, begun, onItems }: Editing) {
  const t = useTranslations("agendaEditor.fit");
  const by = overrun(plan);
  const slot = { end: clockIn(timeZone, plan.endsAt) };
  const words =
    by > 0 ? t("over", { minutes: by, ...slot }) : by < 0 ? t("left", { minutes: -by, ...slot }) : t("exact", slot);
  return (
    <div
      className={`flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg px-4 py-2 ${by > 0 ? "bg-ink text-paper" : "bg-sunk"}`}
    >
      <p role="status" className={by > 0 ? "font-semibold" : "text-soft"}>
        {plan.items.length > 0 && words}
      </p>
      {by !== 0 && plan.items.some(({ id }) => !begun.has(id)) && (
        <button
          type="button"
          onClick={() => onItems(fitted(plan, begun))}
          className="min-h-9 rounded-lg border border-current px-3 font-semibold pointer-coarse:min-h-11"
        >
          {t("button")}
        </button>
      )}
    </div>
  );
}

/** Whether another time of one item moves those behind it. */
function Follow({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const t = useTranslations("agendaEditor");
  return (
    <label className="flex min-h-9 items-center gap-3 justify-self-start text-sm text-soft pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="size-4 shrink-0"
      />
      {t("follow")}
    </label>
  );
}
