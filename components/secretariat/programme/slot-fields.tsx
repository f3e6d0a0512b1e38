"use client";

import { useTranslations } from "next-intl";
import type { ProgrammeMeeting } from "@/components/secretariat/programme/types";
import { ClockInput } from "@/components/table/agenda-editor/clock-input";
import { EndField } from "@/components/table/agenda-editor/end-field";
import { usePageLocale } from "@/components/table/use-page-locale";
import { controlClass, Field } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select-field";
import { longDate } from "@/lib/i18n/format";
import { clockIn, dayIn, daysBetween, momentIn } from "@/lib/i18n/zone-time";

export interface SlotFieldsProps {
  meeting: ProgrammeMeeting;
  startsAt: number;
  endsAt: number;
  onChange: (startsAt: number, endsAt: number) => void;
}

/** Day, beginning and end of a slot, by the clocks of the place. Another beginning moves the end along. */
export function SlotFields({ meeting, startsAt, endsAt, onChange }: SlotFieldsProps) {
  const t = useTranslations("programme.slot");
  const locale = usePageLocale();
  const { timeZone } = meeting;
  const day = dayIn(timeZone, startsAt);
  const days = [...new Set([...daysBetween(meeting.startsOn, meeting.endsOn), day])].sort();
  const move = (on: string, clock: string) => {
    const next = momentIn(timeZone, on, clock);
    if (!Number.isNaN(next)) onChange(next, endsAt + next - startsAt);
  };
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-4">
      <SelectField
        label={t("day")}
        className="col-span-2"
        value={day}
        options={days.map((one) => ({ value: one, label: longDate(locale, Date.parse(one), "UTC") }))}
        onChange={(event) => move(event.currentTarget.value, clockIn(timeZone, startsAt))}
      />
      <Field label={t("from")}>
        {(control) => (
          <ClockInput
            {...control}
            value={clockIn(timeZone, startsAt)}
            onClock={(clock) => move(day, clock)}
            className={`${controlClass} ltr-figures`}
          />
        )}
      </Field>
      <EndField label={t("to")} {...{ timeZone, startsAt, endsAt }} onChange={(end) => onChange(startsAt, end)} />
    </div>
  );
}
