"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { ChipSelect } from "@/components/rapporteur/chip-select";
import { sharedKind } from "@/components/rapporteur/default-behind";
import { type PointForm, proposedQuantifier } from "@/components/rapporteur/point-form";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { useWords } from "@/components/rapporteur/words";

type Props = { form: PointForm; change: (change: Partial<PointForm>) => void };

/** Which interventions are behind a point: those chosen, each to be taken away, and a list to add from. */
export function BehindPicker({ form, change }: Props) {
  const t = useTranslations("rapporteur.behind");
  const { entries } = useRecordDesk();
  const words = useWords();
  const said = speaking(entries);
  const set = (interventions: string[]) => change({ interventions, kind: sharedKind(entries, interventions) });
  const label = (id: string) => {
    const entry = said.find(({ intervention }) => intervention === id);
    return entry ? words.entry(entry) : words.behind(id);
  };
  const rest = said.filter(({ intervention }) => !form.interventions.includes(intervention));
  return (
    <>
      {form.interventions.map((id) => (
        <button
          key={id}
          type="button"
          aria-label={t("takeAway", { name: label(id) })}
          onClick={() => set(form.interventions.filter((other) => other !== id))}
          className="inline-flex min-h-7 items-center gap-1 rounded-md border border-accent px-2 text-xs font-semibold text-accent hover:bg-accent-wash pointer-coarse:min-h-11"
        >
          <bdi>{label(id)}</bdi>
          <X aria-hidden="true" className="size-3" />
        </button>
      ))}
      {rest.length > 0 && (
        <ChipSelect
          label={t("label")}
          none={form.interventions.length > 0 ? t("add") : t("none")}
          value=""
          onChange={(id) => id && set([...form.interventions, id])}
          options={rest.map((entry) => ({ value: entry.intervention, label: words.entry(entry) }))}
        />
      )}
    </>
  );
}

/** Those who said or wrote something, newest first, each intervention once. */
function speaking(entries: RecordEntry[]): RecordEntry[] {
  const said = entries.filter(({ type }) => type === "now" || type === "heard" || type === "statement");
  return said.filter(
    (entry, index) => said.findIndex(({ intervention }) => intervention === entry.intervention) === index,
  );
}

/** The quantifier that the number of interventions suggests. */
export function proposed({ interventions }: PointForm) {
  return proposedQuantifier(interventions.length);
}
