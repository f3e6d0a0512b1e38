"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Given } from "@/components/secretariat/badges/given-badge";
import { useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

type Props = {
  slug: string;
  displays: { id: string; name: string }[];
  tables: { number: number; title: string }[];
  onGiven: (given: Given) => void;
  onChanged: () => void;
};

/** Links for the screens on walls and webcasts, where a meeting is not open to everybody; each can be ended by itself. */
export function Displays({ slug, displays, tables, onGiven, onChanged }: Props) {
  const t = useTranslations("manageBadges.displays");
  const { ask, pending, refusal } = useManaging();
  const [missing, setMissing] = useState(false);

  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const label = String(fields.get("label") ?? "").trim();
    setMissing(label === "");
    if (label === "") return;
    const wanted = { label, table: Number(fields.get("table")), screen: fields.get("screen") };
    const answer = await ask<Omit<Given, "who">>("POST", `/api/meetings/${slug}/displays`, wanted);
    if (!answer.ok) return;
    form.reset();
    onGiven({ who: label, link: answer.link, qr: answer.qr });
    onChanged();
  };
  const end = async (id: string) => {
    if ((await ask("DELETE", `/api/meetings/${slug}/displays/${id}`)).ok) onChanged();
  };

  return (
    <section aria-labelledby="displays" className="grid max-w-xl content-start gap-4">
      <h2 id="displays" className="caps">
        {t("title")}
      </h2>
      <p className="text-soft">{t("lead")}</p>
      <ul>
        {displays.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 border-t border-line py-2">
            <bdi className="min-w-0 flex-1 font-semibold">{name}</bdi>
            <Button size="small" pending={pending} onClick={() => end(id)} aria-label={t("endNamed", { name })}>
              {t("end")}
            </Button>
          </li>
        ))}
      </ul>
      {tables.length > 0 && (
        <form onSubmit={add} noValidate className="grid gap-4">
          <TextField
            label={t("label")}
            hint={t("labelHint")}
            name="label"
            maxLength={200}
            dir="auto"
            error={missing && t("labelMissing")}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField
              label={t("table")}
              name="table"
              options={tables.map(({ number, title }) => ({ value: String(number), label: `${number} ${title}` }))}
            />
            <SelectField
              label={t("screen")}
              name="screen"
              options={[
                { value: "screen", label: t("projector") },
                { value: "overlay", label: t("overlay") },
              ]}
            />
          </div>
          <Button type="submit" pending={pending} className="justify-self-start">
            {t("add")}
          </Button>
        </form>
      )}
      <Notice>{refusal?.message}</Notice>
    </section>
  );
}
