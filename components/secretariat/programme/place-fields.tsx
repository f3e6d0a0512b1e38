"use client";

import { useTranslations } from "next-intl";
import { DayName, Span } from "@/components/secretariat/programme/day-board";
import { RemoveTable } from "@/components/secretariat/programme/remove-table";
import { SlotFields } from "@/components/secretariat/programme/slot-fields";
import type { Programme } from "@/components/secretariat/programme/use-programme";
import { EndField } from "@/components/table/agenda-editor/end-field";
import { controlClass, Field } from "@/components/ui/field";
import { TextField } from "@/components/ui/text-field";
import { dayIn } from "@/lib/i18n/zone-time";

type FieldsProps = { programme: Programme; onSlot: (startsAt: number, endsAt: number) => void };

/** Title, slot, room and seats of a table. Its room and its seats may change until its end. */
export function PlaceFields({ programme, onSlot }: FieldsProps) {
  const { meeting, table, draft, change, changePlan } = programme;
  const t = useTranslations("programme.new");
  const to = useTranslations("programme.slot");
  if (!table || !draft) return null;
  const { plan, room, capacity } = draft;
  const locked = table.state !== "scheduled";
  const over = table.state === "adjourned" || table.state === "published";
  return (
    <div className="grid content-start gap-4">
      {!locked && (
        <Field label={t("name")} error={plan.title.trim() === "" && t("noTitle")}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              rows={2}
              maxLength={500}
              value={plan.title}
              onChange={(event) => changePlan({ title: event.currentTarget.value.replace(/\n/g, " ") })}
              className={`${controlClass} field-sizing-content resize-none`}
            />
          )}
        </Field>
      )}
      {locked ? (
        <>
          <p className="text-lg">
            <DayName day={dayIn(meeting.timeZone, plan.startsAt)} />{" "}
            <Span startsAt={plan.startsAt} endsAt={plan.endsAt} timeZone={meeting.timeZone} />
          </p>
          {!over && (
            <EndField
              label={to("to")}
              timeZone={meeting.timeZone}
              startsAt={plan.startsAt}
              endsAt={plan.endsAt}
              onChange={(endsAt) => changePlan({ endsAt })}
            />
          )}
        </>
      ) : (
        <SlotFields meeting={meeting} startsAt={plan.startsAt} endsAt={plan.endsAt} onChange={onSlot} />
      )}
      <div className="grid grid-cols-[1fr_6rem] items-end gap-x-3">
        <TextField
          label={t("room")}
          dir="auto"
          maxLength={200}
          value={room}
          onChange={(event) => change({ room: event.currentTarget.value })}
        />
        <TextField
          label={t("capacity")}
          type="number"
          min={1}
          max={5000}
          value={capacity ?? ""}
          onChange={(event) => change({ capacity: seatsOf(event.currentTarget.value) })}
        />
      </div>
      {!locked && <RemoveTable programme={programme} />}
    </div>
  );
}

function seatsOf(typed: string): number | null {
  const seats = Math.round(Number(typed));
  return seats >= 1 ? Math.min(5000, seats) : null;
}
