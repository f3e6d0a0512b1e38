"use client";

import { useTranslations } from "next-intl";
import { FoundPeople } from "@/components/secretariat/found-people";
import type { Person } from "@/components/secretariat/participants/types";
import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";

type Props = {
  people: readonly Person[];
  /** The table for which somebody waits, by id. */
  waiting: ReadonlyMap<string, number>;
  onAdd: () => void;
  onEdit: (person: Person) => void;
  onRemove: (person: Person) => void;
};

/** Everybody of the meeting; where each sits, or for what she waits. */
export function PeopleList({ people, waiting, onAdd, onEdit, onRemove }: Props) {
  const t = useTranslations("manageParticipants.people");
  const words = useTranslations("manage.people");
  return (
    <FoundPeople
      title={t("title")}
      aside={
        <Button size="small" onClick={onAdd}>
          {t("add")}
        </Button>
      }
      people={people}
      senderOf={({ delegation }) => delegation?.names}
      foundBy={({ externalId }) => externalId}
      row={(person, name) => {
        const table = waiting.get(person.id);
        return {
          tags: (
            <>
              {person.isProtected && <Tag>{words("pseudonym")}</Tag>}
              {table !== undefined && <Tag strong>{t("waiting", { table })}</Tag>}
            </>
          ),
          label: t("actions", { name }),
          items: [
            { name: "edit", label: t("edit"), onChoose: () => onEdit(person) },
            { name: "remove", label: t("remove"), apart: true, onChoose: () => onRemove(person) },
          ],
        };
      }}
    />
  );
}
