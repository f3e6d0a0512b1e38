"use client";

import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { SelectField } from "@/components/ui/select-field";
import type { Visibility } from "@/lib/roundtable/state";

/** The six languages of the United Nations by their own names, in the order of their English ones. */
const LANGUAGES = [
  ["ar", "العربية"],
  ["zh", "中文"],
  ["en", "English"],
  ["fr", "Français"],
  ["ru", "Русский"],
  ["es", "Español"],
] as const;

/** The tag for a language that is none of these: undetermined. */
const OTHER = "und";

export function LanguageField({ value, onChange }: { value: string; onChange(language: string): void }) {
  const t = useTranslations("delegate.write");
  const options = [...LANGUAGES.map(([code, label]) => ({ value: code, label })), { value: OTHER, label: t("other") }];
  return (
    <SelectField
      label={t("language")}
      options={options}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

const LEVELS: Visibility[] = ["public", "room", "nameless", "confidential"];

/** Who may read it, said as what will happen. */
export function VisibilityChoice({ value, onChange }: { value: Visibility; onChange(visibility: Visibility): void }) {
  const t = useTranslations("delegate.write");
  const table = useTranslations("table.visibility");
  return (
    <Choice
      legend={t("visibility")}
      name="visibility"
      pick="one"
      options={LEVELS.map((level) => ({ value: level, label: <b>{table(level)}</b>, hint: t(level) }))}
      value={[value]}
      onChange={([level]) => onChange(level as Visibility)}
    />
  );
}
