"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { SlotFields } from "@/components/secretariat/programme/slot-fields";
import { TEMPLATES, type Template, useTemplate } from "@/components/secretariat/programme/template";
import type { Programme } from "@/components/secretariat/programme/use-programme";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { momentIn } from "@/lib/i18n/zone-time";

const HOUR = 3_600_000;

/** Adds a table: beside the one before, unless another time is said. */
export function NewTable({ programme }: { programme: Programme }) {
  const t = useTranslations("programme.new");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} look={programme.tables.length === 0 ? "primary" : "plain"}>
        <Plus aria-hidden="true" className="me-2 inline size-4 align-[-0.15em]" />
        {t("button")}
      </Button>
      {open && <NewTableDialog programme={programme} onClose={() => setOpen(false)} />}
    </>
  );
}

function NewTableDialog({ programme, onClose }: { programme: Programme; onClose: () => void }) {
  const { meeting, tables, make, pending, refusal, dismiss } = programme;
  const t = useTranslations("programme.new");
  const c = useTranslations("common");
  const templates = useTranslations("programme.template");
  const agenda = useTemplate();
  const form = useId();
  const [title, setTitle] = useState("");
  const [number, setNumber] = useState(String(nextNumber(tables)));
  const [room, setRoom] = useState("");
  const [capacity, setCapacity] = useState("");
  const [template, setTemplate] = useState<Template>("round-table");
  const [slot, setSlot] = useState(() => slotBeside(programme));
  const missing =
    title.trim() === "" ? t("noTitle") : tables.some((one) => one.number === Number(number)) ? t("taken") : undefined;
  const close = () => {
    dismiss();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (missing || pending) return;
    const plan = { title: title.trim(), ...slot, items: agenda(template, { ...slot, questions: [] }) };
    const seats = capacity.trim() === "" ? null : Number(capacity);
    if (await make({ number: Number(number), room, capacity: seats, plan })) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={t("title")}
      actions={
        <>
          <Button onClick={close}>{c("cancel")}</Button>
          <Button type="submit" form={form} look="primary" pending={pending} reason={missing}>
            {t("submit")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <div className="grid grid-cols-[5.5rem_1fr] gap-x-3">
          <TextField
            label={t("number")}
            type="number"
            min={1}
            max={999}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <TextField
            label={t("name")}
            autoFocus
            dir="auto"
            maxLength={500}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
        <SlotFields meeting={meeting} {...slot} onChange={(startsAt, endsAt) => setSlot({ startsAt, endsAt })} />
        <div className="grid grid-cols-[1fr_7rem] gap-x-3">
          <TextField
            label={t("room")}
            dir="auto"
            maxLength={200}
            value={room}
            onChange={(event) => setRoom(event.currentTarget.value)}
          />
          <TextField
            label={t("capacity")}
            type="number"
            min={1}
            max={5000}
            value={capacity}
            onChange={(event) => setCapacity(event.currentTarget.value)}
          />
        </div>
        <SelectField
          label={templates("label")}
          value={template}
          options={TEMPLATES.map((one) => ({ value: one, label: templates(`names.${one}`) }))}
          onChange={(event) => setTemplate(event.currentTarget.value as Template)}
        />
        <Notice look="strong">{refusal?.message}</Notice>
      </form>
    </Dialog>
  );
}

function nextNumber(tables: { number: number }[]): number {
  return Math.max(0, ...tables.map(({ number }) => number)) + 1;
}

/** At the time of the table that is shown, else in the morning of the first day. */
function slotBeside({ table, meeting }: Programme) {
  if (table?.planned) return { startsAt: table.plan.startsAt, endsAt: table.plan.endsAt };
  const startsAt = momentIn(meeting.timeZone, meeting.startsOn, "10:00") || 0;
  return { startsAt, endsAt: startsAt + 3 * HOUR };
}
