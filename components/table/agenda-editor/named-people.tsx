"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { PersonSearch } from "@/components/table/agenda-editor/person-search";
import type { Person } from "@/components/table/agenda-editor/plan";
import type { PlannedItem } from "@/lib/roundtable/events";

/** Who may be named for items. */
export type Naming = {
  people: Person[];
  /** Somebody is looked for, or named whom nobody here knows. */
  onNeed?: () => void;
};

export interface NamedPeopleProps {
  item: PlannedItem;
  naming: Naming;
  /** Somebody else is to be named. */
  searching: boolean;
  onChange: (speakers: string[]) => void;
  onDone: () => void;
}

/** Those who are named for an item, and the search for one more. */
export function NamedPeople({ item, naming, searching, onChange, onDone }: NamedPeopleProps) {
  const t = useTranslations("agendaEditor.named");
  const separator = useTranslations("common")("separator");
  const { people, onNeed } = naming;
  const { speakers } = item;
  const known = new Map(people.map((person) => [person.id, person]));
  const unknown = speakers.some((id) => !known.has(id));
  useEffect(() => {
    if (unknown) onNeed?.();
  }, [unknown, onNeed]);
  const choose = ({ id }: Person) => {
    onChange([...speakers, id]);
    onDone();
  };
  return (
    <>
      {speakers.length > 0 && (
        <ul aria-label={t("list", { name: item.title })} className="flex flex-wrap gap-1.5">
          {speakers.map((id) => {
            const person = known.get(id);
            const name = person?.name || person?.delegation || t("unseated");
            return (
              <li key={id} className="inline-flex min-h-7 items-center rounded-md bg-sunk ps-2 text-sm">
                <span>
                  <bdi>{name}</bdi>
                  {person?.delegation && person.delegation !== name && (
                    <span className="text-soft">
                      {separator}
                      <bdi>{person.delegation}</bdi>
                    </span>
                  )}
                </span>
                <button
                  type="button"
                  aria-label={t("leaveOut", { name, item: item.title })}
                  onClick={() => onChange(speakers.filter((one) => one !== id))}
                  className="grid size-7 place-items-center rounded-md text-soft hover:text-ink pointer-coarse:size-11"
                >
                  <X aria-hidden="true" className="size-3.5" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {searching && (
        <div className="w-full max-w-md py-1">
          <PersonSearch people={people} taken={speakers} onChoose={choose} onFocus={onNeed} onLeave={onDone} focused />
        </div>
      )}
    </>
  );
}
