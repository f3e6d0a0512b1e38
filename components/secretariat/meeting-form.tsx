"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState } from "react";
import { isWrong, useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

export type MeetingValues = {
  title: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  place: string;
  organiser: string;
  isPublic: boolean;
};

type Props = {
  values: MeetingValues;
  /** The meeting to change; without it, one is made. */
  slug?: string;
  /** Meetings whose tables may be copied into a new one. */
  copies?: { slug: string; title: string }[];
};

/** What is to be known of a meeting before its tables: title, days, clocks, place, who may watch. */
export function MeetingForm({ values, slug, copies = [] }: Props) {
  const t = useTranslations("manage.meeting");
  const { ask, pending, refusal } = useManaging();
  const [saved, setSaved] = useState(false);
  const [wrong, setWrong] = useState<"title" | "endsOn" | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const zones = useId();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSaved(false);
    const fields = fieldsOf(new FormData(event.currentTarget));
    const found = wrongIn(fields);
    setWrong(found);
    if (found) return form.current?.querySelector<HTMLInputElement>(`[name=${found}]`)?.focus();
    const { copyOf, ...given } = fields;
    if (slug) return setSaved((await ask("PUT", `/api/meetings/${slug}`, given)).ok);
    const answer = await ask<{ slug: string }>("POST", "/api/meetings", copyOf ? { ...given, copyOf } : given);
    if (answer.ok) location.assign(`/${answer.slug}/manage`);
  };

  return (
    <form ref={form} onSubmit={submit} onChange={() => setSaved(false)} noValidate className="grid max-w-xl gap-5">
      <TextField
        label={t("title")}
        name="title"
        defaultValue={values.title}
        maxLength={500}
        dir="auto"
        error={wrong === "title" && t("titleMissing")}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label={t("startsOn")} name="startsOn" type="date" defaultValue={values.startsOn} required />
        <TextField
          label={t("endsOn")}
          name="endsOn"
          type="date"
          defaultValue={values.endsOn}
          required
          error={wrong === "endsOn" && t("endsBefore")}
        />
      </div>
      <TextField
        label={t("timeZone")}
        hint={t("timeZoneHint")}
        name="timeZone"
        list={zones}
        defaultValue={values.timeZone}
        autoComplete="off"
        dir="ltr"
        error={isWrong(refusal, "timeZone") && t("timeZoneUnknown")}
      />
      <datalist id={zones}>
        {Intl.supportedValuesOf("timeZone").map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <TextField label={t("place")} name="place" defaultValue={values.place} maxLength={200} dir="auto" />
      <TextField label={t("organiser")} name="organiser" defaultValue={values.organiser} maxLength={200} dir="auto" />
      <Choice
        legend={t("watching")}
        name="isPublic"
        pick="one"
        defaultValue={[values.isPublic ? "public" : "private"]}
        options={[
          { value: "private", label: t("private"), hint: t("privateHint") },
          { value: "public", label: t("public"), hint: t("publicHint") },
        ]}
      />
      {copies.length > 0 && (
        <SelectField
          label={t("copyOf")}
          hint={t("copyOfHint")}
          name="copyOf"
          defaultValue=""
          options={[
            { value: "", label: t("copyOfNone") },
            ...copies.map((one) => ({ value: one.slug, label: one.title })),
          ]}
        />
      )}
      <div className="grid gap-3">
        <Notice>{saved ? t("saved") : refusal?.message}</Notice>
        <Button type="submit" look="primary" pending={pending} className="justify-self-start">
          {slug ? t("save") : t("make")}
        </Button>
      </div>
    </form>
  );
}

function fieldsOf(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    title: text("title"),
    startsOn: text("startsOn"),
    endsOn: text("endsOn"),
    timeZone: text("timeZone"),
    place: text("place"),
    organiser: text("organiser"),
    isPublic: text("isPublic") === "public",
    copyOf: text("copyOf"),
  };
}

function wrongIn({ title, startsOn, endsOn }: ReturnType<typeof fieldsOf>) {
  if (title === "") return "title";
  return endsOn < startsOn ? "endsOn" : null;
}
