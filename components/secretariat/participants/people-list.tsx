"use client";

import { Ellipsis } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import type { Person } from "@/components/secretariat/participants/types";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { matches } from "@/components/ui/search-text";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { numeral } from "@/lib/i18n/format";
import { defaultLocale, localeOf } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/names";

type Props = {
  people: readonly Person[];
  /** The table for which somebody waits, by id. */
  waiting: ReadonlyMap<string, number>;
  onAdd: () => void;
  onEdit: (person: Person) => void;
  onRemove: (person: Person) => void;
};

/** Enough to choose from at a glance; who is not among them is found by a word more. */
const MOST_SHOWN = 100;

/** Everybody of the meeting, found by a word of name, function, delegation or role; where each sits, or for what she waits. */
export function PeopleList({ people, waiting, onAdd, onEdit, onRemove }: Props) {
  const t = useTranslations("manageParticipants.people");
  const role = useTranslations("table.role");
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const words = (person: Person) => [
    person.name,
    person.title,
    ...Object.values(person.delegation?.names ?? {}),
    role(person.role as "delegate"),
    person.email ?? undefined,
    person.externalId ?? undefined,
  ];
  const found = people.filter((person) => matches(wanted, words(person)));
  const shown = found.slice(0, MOST_SHOWN);
  const numbers = (list: readonly number[]) => list.map((one) => numeral(locale, one)).join(", ");
  const calledOf = ({ name, delegation }: Person) =>
    name || (delegation ? nameIn(delegation.names, locale) : t("nameless"));

  return (
    <section aria-labelledby="people" className="grid content-start gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="people" className="caps">
          {t("title")}
        </h2>
        <Button size="small" onClick={onAdd}>
          {t("add")}
        </Button>
      </div>
      <TextField
        label={t("search")}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        dir="auto"
      />
      <p role="status" className="text-sm text-soft">
        {t("found", { count: found.length })}
        {found.length > shown.length && ` ${t("more", { count: shown.length })}`}
      </p>
      <ul>
        {shown.map((person) => (
          <li
            key={person.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 border-t border-line py-2.5"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
                <bdi className="font-semibold">{calledOf(person)}</bdi>
                {person.isProtected && <Tag>{t("pseudonym")}</Tag>}
                {waiting.has(person.id) && <Tag strong>{t("waiting", { table: waiting.get(person.id) ?? 0 })}</Tag>}
              </p>
              {person.title && (
                <p>
                  <bdi>{person.title}</bdi>
                </p>
              )}
              <p className="text-soft">
                {role(person.role as "delegate")}
                {person.name && person.delegation && (
                  <>
                    {" · "}
                    <bdi>{nameIn(person.delegation.names, locale)}</bdi>
                  </>
                )}
                {person.tables.length > 0 &&
                  ` · ${t("tables", { numbers: numbers(person.tables), count: person.tables.length })}`}
              </p>
            </div>
            <Menu
              label={t("actions", { name: calledOf(person) })}
              items={[
                { name: "edit", label: t("edit"), onChoose: () => onEdit(person) },
                { name: "remove", label: t("remove"), apart: true, onChoose: () => onRemove(person) },
              ]}
              trigger={
                <Button look="quiet" size="small" aria-label={t("actions", { name: calledOf(person) })}>
                  <Ellipsis aria-hidden="true" className="size-5" />
                </Button>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
