"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { changesOf, formOf, type PersonForm } from "@/components/secretariat/participants/person-form";
import type { Person, SeatOutcome, TableChoice } from "@/components/secretariat/participants/types";
import { isWrong, useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { defaultLocale, localeName, localeOf, locales } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/names";

export const RANKS = [
  "head-of-state",
  "head-of-government",
  "vice-president",
  "crown-prince",
  "deputy-prime-minister",
  "minister",
  "vice-minister",
  "ambassador",
  "observer",
  "other",
] as const;
const ROLES = ["delegate", "observer", "moderator", "rapporteur", "secretariat"] as const;
const KINDS = [
  "state",
  "group",
  "igo",
  "un-entity",
  "ngo",
  "private-sector",
  "academia",
  "observer-state",
  "observer-organization",
  "other",
] as const;
const GENDERS = ["female", "male", "other"] as const;

type Props = {
  slug: string;
  /** Null for somebody new. */
  person: Person | null;
  tables: readonly TableChoice[];
  /** Names of the delegations of the meeting, to choose from. */
  delegations: readonly string[];
  onSaved: (name: string, seats: SeatOutcome[]) => void;
  onClose: () => void;
};

/** Somebody of the meeting, to be added or changed by hand. */
export function PersonDialog({ slug, person, tables, delegations, onSaved, onClose }: Props) {
  const t = useTranslations("manageParticipants.person");
  const field = useTranslations("participants.fields");
  const words = useTranslations("table");
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const id = useId();
  const { ask, pending, refusal } = useManaging();
  const [before] = useState(() => formOf(person, person?.delegation ? nameIn(person.delegation.names, locale) : ""));
  const [form, setForm] = useState(before);
  const set = (change: Partial<PersonForm>) => setForm({ ...form, ...change });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (pending || form.name.trim() === "") return;
    const path = `/api/meetings/${slug}/participants`;
    const body = changesOf(before, form, person === null);
    const answer = person
      ? await ask<{ seats: SeatOutcome[] }>("PUT", `${path}/${person.id}`, body)
      : await ask<{ seats?: SeatOutcome[] }>("POST", path, body);
    if (answer.ok) onSaved(form.name.trim(), answer.seats ?? []);
  };
  const choice = (values: readonly string[], say: (value: string) => string) =>
    values.map((value) => ({ value, label: say(value) }));
  const preferences = [
    { value: "", label: t("noTable") },
    ...tables.map(({ number, title }) => ({ value: String(number), label: `${number} ${title}`.trim() })),
  ];
  // A list may name a language that Rostrum does not speak.
  const languages = [...new Set([...locales, ...(before.language ? [before.language] : [])])].map((value) => {
    const spoken = localeOf(value);
    return { value, label: spoken ? localeName(spoken) : value };
  });
  const text = (key: "name" | "title" | "email" | "externalId", label: ReactNode, more: object = {}) => (
    <TextField
      label={label}
      dir="auto"
      maxLength={200}
      value={form[key]}
      error={isWrong(refusal, key) && t("wrong")}
      onChange={(event) => set({ [key]: event.target.value })}
      {...more}
    />
  );

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={person ? t("change", { name: person.name }) : t("add")}
      actions={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button
            type="submit"
            form={id}
            look="primary"
            pending={pending}
            reason={form.name.trim() ? undefined : t("noName")}
          >
            {t("save")}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={save} className="grid gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          {text("name", form.isProtected ? field("pseudonym") : field("name"), { required: true })}
        </div>
        <div className="sm:col-span-2">{text("title", field("function"))}</div>
        <TextField
          label={field("delegation")}
          hint={t("delegationHint")}
          className="sm:col-span-2"
          dir="auto"
          maxLength={200}
          list={`${id}-delegations`}
          value={form.delegation}
          error={isWrong(refusal, "delegation.name") && t("wrong")}
          onChange={(event) => set({ delegation: event.target.value })}
        />
        <datalist id={`${id}-delegations`}>
          {delegations.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {form.delegation.trim() !== "" && form.delegation !== before.delegation && (
          <SelectField
            label={field("kind")}
            hint={t("kindHint")}
            className="sm:col-span-2"
            value={form.kind}
            onChange={(event) => set({ kind: event.target.value })}
            options={choice(KINDS, (value) => words(`kind.${value as "state"}`))}
          />
        )}
        <SelectField
          label={field("rank")}
          value={form.rank}
          onChange={(event) => set({ rank: event.target.value })}
          options={choice(RANKS, (value) => words(`rank.${value as "other"}`))}
        />
        <SelectField
          label={field("role")}
          value={form.role}
          onChange={(event) => set({ role: event.target.value })}
          options={choice(ROLES, (value) => words(`role.${value as "delegate"}`))}
        />
        <SelectField
          label={field("first-preference")}
          value={form.first}
          onChange={(event) => set({ first: event.target.value })}
          options={preferences}
        />
        <SelectField
          label={field("second-preference")}
          value={form.second}
          onChange={(event) => set({ second: event.target.value })}
          options={preferences}
        />
        {text("email", field("email"), { type: "email" })}
        <SelectField
          label={field("language")}
          hint={t("languageHint")}
          value={form.language}
          onChange={(event) => set({ language: event.target.value })}
          options={[{ value: "", label: t("noLanguage") }, ...languages]}
        />
        {text("externalId", field("external-id"))}
        <SelectField
          label={field("gender")}
          value={form.gender}
          onChange={(event) => set({ gender: event.target.value })}
          options={[
            { value: "", label: t("genders.none") },
            ...choice(GENDERS, (value) => t(`genders.${value as "other"}`)),
          ]}
        />
        <div className="grid content-end gap-1">
          <Tick label={field("panellist")} checked={form.panellist} onChange={(panellist) => set({ panellist })} />
          <Tick
            label={field("protected")}
            checked={form.isProtected}
            onChange={(isProtected) => set({ isProtected })}
          />
        </div>
        {form.isProtected && (
          <TextField
            label={t("identity")}
            hint={t("identityHint")}
            className="sm:col-span-2"
            dir="auto"
            maxLength={200}
            autoComplete="off"
            value={form.identity}
            onChange={(event) => set({ identity: event.target.value })}
          />
        )}
        <div className="sm:col-span-2">
          <Notice>{refusal?.message}</Notice>
        </div>
      </form>
    </Dialog>
  );
}

function Tick({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="inline-flex min-h-8 items-center gap-2.5 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4.5"
      />
      {label}
    </label>
  );
}
