"use client";

import type { ReactNode } from "react";
import { ClockInput } from "@/components/table/agenda-editor/clock-input";
import { controlClass, Field } from "@/components/ui/field";
import { clockIn, dayIn, momentIn } from "@/lib/i18n/zone-time";

const DAY = 24 * 3_600_000;

type EndFieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  timeZone: string;
  startsAt: number;
  endsAt: number;
  onChange: (endsAt: number) => void;
};

/** When a slot ends, by the clocks of the place. An end before the beginning is one after midnight. */
export function EndField({ label, hint, timeZone, startsAt, endsAt, onChange }: EndFieldProps) {
  const end = (clock: string) => {
    const next = momentIn(timeZone, dayIn(timeZone, startsAt), clock);
    if (!Number.isNaN(next)) onChange(next <= startsAt ? next + DAY : next);
  };
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <ClockInput
          {...control}
          value={clockIn(timeZone, endsAt)}
          onClock={end}
          className={`${controlClass} ltr-figures`}
        />
      )}
    </Field>
  );
}
