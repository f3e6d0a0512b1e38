"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { type DayPerson, type DaySender, TABLE_ACTIONS, type Thing } from "@/components/secretariat/day/types";
import { usePageLocale } from "@/components/table/use-page-locale";
import { searchable } from "@/components/ui/search-text";
import type { InitialTable } from "@/lib/client/table-provider";
import { nameIn } from "@/lib/i18n/names";

/** The tables of the page, with what their views do not have. */
export type DayTable = { initial: InitialTable; room: string };

type Of = { people: DayPerson[]; senders: DaySender[]; tables: DayTable[] };

const line = (thing: Omit<Thing, "texts">, ...texts: string[]): Thing => ({
  ...thing,
  texts: searchable([thing.words, ...texts].join(" ")),
});

/** Everything that the one search finds, in the words of the page. */
export function useThings({ people, senders, tables }: Of): Thing[] {
  const ofPeople = usePeople(people, senders);
  const ofTables = useTables(tables);
  return useMemo(() => [...ofPeople, ...ofTables], [ofPeople, ofTables]);
}

function usePeople(people: DayPerson[], senders: DaySender[]): Thing[] {
  const t = useTranslations("day");
  const unnamed = useTranslations("manage.people");
  const role = useTranslations("table.role");
  const locale = usePageLocale();
  return useMemo(() => {
    const names = new Map(senders.map(({ id, names }) => [id, names]));
    const called = (id: string | null) => nameIn(names.get(id ?? "") ?? {}, locale);
    const delegations = senders.map(({ id, names }) => {
      const count = people.filter(({ sender }) => sender === id).length;
      const hint = t("hint.people", { count });
      return line({ key: id, group: "delegations", words: called(id), hint, names, shows: { is: "delegation", id } });
    });
    const persons = people.map(({ id, name, title, role: as, sender, seats }) => {
      const words = name || called(sender) || unnamed("nameless");
      const where = seats.map(({ table }) => t("hint.table", { number: table }));
      const hint = [called(sender), title, ...where].filter((one) => one && one !== words).join(t("hint.separator"));
      const also = searchable([t("also.person"), ...where].join(" "));
      const thing = { key: id, group: "people" as const, words, hint, also, of: sender };
      const all = Object.values(names.get(sender ?? "") ?? {});
      return line({ ...thing, shows: { is: "person", id } }, title, role(as as "delegate"), ...all);
    });
    return [...persons, ...delegations];
  }, [people, senders, locale, t, unnamed, role]);
}

function useTables(tables: DayTable[]): Thing[] {
  const t = useTranslations("day");
  const table = useTranslations("table");
  const state = useTranslations("table.session");
  return useMemo(() => {
    const all = [
      line(
        { key: "message", group: "actions", words: t("do.messageAll"), hint: "", shows: { is: "message" } },
        t("also.message"),
      ),
      line({ key: "lists", group: "actions", words: t("do.lists"), hint: "", shows: { is: "lists" } }, t("also.lists")),
    ];
    const each = tables.flatMap(({ initial: { view, table: number }, room }) => {
      const { title } = view.table;
      const words = table("roundTable", { number });
      const hint = [title, room, state(view.session.state)].filter(Boolean).join(t("hint.separator"));
      const here = { is: "table" as const, table: number };
      return [
        {
          ...line({ key: `t${number}`, group: "tables", words, hint, shows: here }),
          texts: searchable(`${number} ${words} ${title} ${room}`),
        },
        ...view.questions.order.flatMap((id) => {
          const question = view.questions.items[id];
          if (!question) return [];
          const short = table("question.short", { number: question.number });
          const named = `${words} · ${short}`;
          const shows = { ...here, question: id };
          const { text, label } = question;
          return line(
            { key: `t${number}${id}`, group: "questions", words: named, hint: label || text, shows },
            short,
            text,
            label,
            table("question.one", { number: question.number }),
          );
        }),
        ...TABLE_ACTIONS.map((act) =>
          line(
            {
              key: `t${number}${act}`,
              group: "actions",
              words: t(`do.${act}At`, { number }),
              hint: title,
              shows: { ...here, act },
            },
            t(`also.${act}`),
            String(number),
          ),
        ),
      ];
    }) as Thing[];
    return [...all, ...each];
  }, [tables, t, table, state]);
}
