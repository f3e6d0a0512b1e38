"use client";

import { useTranslations } from "next-intl";
import { RANKS } from "@/components/secretariat/participants/person-dialog";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

export type NewPerson = { name: string; title: string; rank: string };
export const NOBODY: NewPerson = { name: "", title: "", rank: "other" };

type Props = { person: NewPerson; ranks?: boolean; onChange: (person: NewPerson) => void };

/** Somebody who is not on the list of participants yet. */
export function NewPersonFields({ person, ranks = true, onChange }: Props) {
  const t = useTranslations("programme.people.new");
  const ask = useTranslations("day.person.replace");
  const rank = useTranslations("table.rank");
  return (
    <div className="grid gap-4">
      {(["name", "title"] as const).map((key) => (
        <TextField
          key={key}
          label={t(key)}
          dir="auto"
          maxLength={200}
          autoComplete="off"
          value={person[key]}
          onChange={(event) => onChange({ ...person, [key]: event.currentTarget.value })}
        />
      ))}
      {ranks && (
        <SelectField
          label={ask("rank")}
          value={person.rank}
          onChange={(event) => onChange({ ...person, rank: event.currentTarget.value })}
          options={RANKS.map((value) => ({ value, label: rank(value) }))}
        />
      )}
    </div>
  );
}
