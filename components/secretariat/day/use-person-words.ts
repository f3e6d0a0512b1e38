"use client";

import { useTranslations } from "next-intl";
import type { Day } from "@/components/secretariat/day/day-screen";
import type { DayPerson } from "@/components/secretariat/day/types";
import { usePageLocale } from "@/components/table/use-page-locale";
import { nameList, numeral } from "@/lib/i18n/format";
import { nameIn } from "@/lib/i18n/names";

/** How somebody is called, for whom she speaks, and what else to know of her in one line. */
export function usePersonWords({ senders }: Pick<Day, "senders">) {
  const t = useTranslations("day");
  const unnamed = useTranslations("manage.people");
  const role = useTranslations("table.role");
  const locale = usePageLocale();
  const sender = ({ sender: id }: DayPerson) => nameIn(senders.find((one) => one.id === id)?.names ?? {}, locale);
  const called = (person: DayPerson) => person.name || sender(person) || unnamed("nameless");
  const facts = (person: DayPerson) => {
    const numbers = person.seats.map(({ table }) => numeral(locale, table));
    const at = t("person.at", { tables: nameList(locale, numbers), count: numbers.length });
    return [person.title, role(person.role as "delegate"), at].filter(Boolean).join(t("hint.separator"));
  };
  return { called, sender, facts };
}
