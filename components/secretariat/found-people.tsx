"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue, useState } from "react";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Button } from "@/components/ui/button";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { matches } from "@/components/ui/search-text";
import { TextField } from "@/components/ui/text-field";
import { nameList, numeral } from "@/lib/i18n/format";
import { nameIn } from "@/lib/i18n/names";

/** Somebody of the meeting, as any list of its people has her. */
type Listed = {
  id: string;
  name: string;
  title: string;
  role: string;
  email: string | null;
  /** Numbers of the tables where she is seated. */
  tables: number[];
};

/** What one list has in a row and the other has not. */
type Row = {
  /** Ahead of her name. */
  start?: ReactNode;
  /** Behind her name. */
  tags: ReactNode;
  /** What may be done, and how the menu of it is called. */
  label: string;
  items: MenuItem[];
};

type Props<T extends Listed> = {
  title: string;
  /** Beside the title. */
  aside?: ReactNode;
  people: readonly T[];
  /** Names of whom she speaks for, by language; none for who speaks for nobody else. */
  senderOf: (one: T) => Record<string, string> | null | undefined;
  /** What else she is found by. */
  foundBy?: (one: T) => string | null;
  row: (one: T, called: string) => Row;
};

/** Enough to choose from at a glance; who is not among them is found by a word more. */
const MOST_SHOWN = 100;

/** People of the meeting, found by a word of name, function, delegation, role or address; what each is, and where she sits. */
export function FoundPeople<T extends Listed>({ title, aside, people, senderOf, foundBy, row }: Props<T>) {
  const t = useTranslations("manage.people");
  const role = useTranslations("table.role");
  const locale = usePageLocale();
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const words = (one: T) =>
    [
      one.name,
      one.title,
      ...Object.values(senderOf(one) ?? {}),
      role(one.role as "delegate"),
      one.email,
      foundBy?.(one),
    ].map((word) => word ?? undefined);
  const found = people.filter((one) => matches(wanted, words(one)));
  const shown = found.slice(0, MOST_SHOWN);

  return (
    <section aria-labelledby="people" className="grid content-start gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="people" className="caps">
          {title}
        </h2>
        {aside}
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
        {shown.map((one) => {
          const names = senderOf(one);
          const sender = names ? nameIn(names, locale) : "";
          const called = one.name || sender || t("nameless");
          const count = one.tables.length;
          const numbers = nameList(
            locale,
            one.tables.map((number) => numeral(locale, number)),
          );
          const { start, tags, label, items } = row(one, called);
          return (
            <li key={one.id} className="flex items-start gap-x-2 border-t border-line py-2.5">
              {start}
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
                  <bdi className="font-semibold">{called}</bdi>
                  {tags}
                </p>
                {one.title && (
                  <p>
                    <bdi>{one.title}</bdi>
                  </p>
                )}
                <p className="text-soft">
                  {role(one.role as "delegate")}
                  {one.name && sender && (
                    <>
                      {" · "}
                      <bdi>{sender}</bdi>
                    </>
                  )}
                  {count > 0 && ` · ${t("tables", { numbers, count })}`}
                </p>
              </div>
              <Menu
                label={label}
                items={items}
                trigger={
                  <Button look="quiet" size="small" aria-label={label}>
                    <Ellipsis aria-hidden="true" className="size-5" />
                  </Button>
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
