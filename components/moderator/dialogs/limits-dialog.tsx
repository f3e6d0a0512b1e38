"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { SelectField } from "@/components/ui/select-field";
import { useView } from "@/lib/client/table-provider";
import type { Limits } from "@/lib/roundtable/state";

const KINDS = ["state", "group", "stakeholder"] as const;
const STEPS = [60, 90, 120, 150, 180, 240, 300, 360, 420, 480, 600];

/** Seconds per kind of speaker, from the next call on. A proposed limit is never longer than what stands. */
export function LimitsDialog({ proposed }: { proposed?: number }) {
  const { table, floor } = useView();
  const [limits, setLimits] = useState<Limits>(() => shortened(table.limits, proposed));
  const send = useSend();
  const t = useTranslations("moderate.limits");
  return (
    <FormDialog
      title={t("title")}
      description={floor.speech ? t("textSpeaking") : t("text")}
      submit={t("submit")}
      command="SetLimits"
      onSubmit={() => send({ type: "SetLimits", limits })}
    >
      <div className="grid gap-4 sm:grid-cols-3">
        {KINDS.map((kind) => (
          <SelectField
            key={kind}
            label={t(kind)}
            value={String(limits[kind])}
            options={choices(limits[kind])}
            onChange={(event) => setLimits({ ...limits, [kind]: Number(event.currentTarget.value) })}
          />
        ))}
      </div>
    </FormDialog>
  );
}

function choices(chosen: number) {
  const all = STEPS.includes(chosen) ? STEPS : [...STEPS, chosen].sort((one, other) => one - other);
  return all.map((seconds) => ({ value: String(seconds), label: minutesAndSeconds(seconds) }));
}

function shortened(limits: Limits, proposed: number | undefined): Limits {
  if (proposed === undefined) return limits;
  const { state, group, stakeholder } = limits;
  return {
    state: Math.min(state, proposed),
    group: Math.min(group, proposed),
    stakeholder: Math.min(stakeholder, proposed),
  };
}
