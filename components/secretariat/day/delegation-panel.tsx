"use client";

import { useTranslations } from "next-intl";
import type { Day } from "@/components/secretariat/day/day-screen";
import type { DaySender, Shown } from "@/components/secretariat/day/types";
import { usePersonWords } from "@/components/secretariat/day/use-person-words";
import { usePageLocale } from "@/components/table/use-page-locale";
import { nameIn } from "@/lib/i18n/names";

type Props = { day: Day; sender: DaySender; onShow: (shown: Shown) => void };

/** A delegation and its people; each leads to what may be done with her. */
export function DelegationPanel({ day, sender, onShow }: Props) {
  const t = useTranslations("day.delegation");
  const locale = usePageLocale();
  const words = usePersonWords(day);
  const people = day.people.filter((person) => person.sender === sender.id);
  return (
    <section aria-labelledby="chosen" className="grid max-w-3xl gap-3">
      <h2 id="chosen" className="text-2xl font-semibold tracking-tight text-balance">
        <bdi>{nameIn(sender.names, locale)}</bdi>
      </h2>
      <p className="text-soft">{t("people", { count: people.length })}</p>
      <ul>
        {people.map((person) => (
          <li key={person.id} className="border-t border-line">
            <button
              type="button"
              onClick={() => onShow({ is: "person", id: person.id })}
              className="grid w-full py-2.5 text-start hover:text-accent"
            >
              <bdi className="font-semibold">{words.called(person)}</bdi>
              <bdi className="text-sm text-soft">{words.facts(person)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
