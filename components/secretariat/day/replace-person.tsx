"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Day } from "@/components/secretariat/day/day-screen";
import { NewPersonFields, NOBODY } from "@/components/secretariat/day/new-person";
import { isOpen } from "@/components/secretariat/day/open-tables";
import type { DayPerson, Shown } from "@/components/secretariat/day/types";
import { usePersonWords } from "@/components/secretariat/day/use-person-words";
import { useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";

type Props = {
  day: Day;
  person: DayPerson;
  called: string;
  onShow: (shown: Shown) => void;
  onChanged: () => void;
};

type Replaced = {
  participant: { id: string; name: string };
  tables: {
    table: number;
    seated: boolean;
    unseated: boolean;
    turns: number;
    chair: boolean;
    speaks: boolean;
    refused: string[];
  }[];
};

/** More colleagues than these are found by the search. */
const MOST = 8;

/**
 * Somebody else in her seats: of the same delegation, or somebody new. Turns that wait go with the seat. What became of it is said
 * when she has no seat any more.
 */
export function ReplacePerson({ day, person, called, onShow, onChanged }: Props) {
  const t = useTranslations("day.person.replace");
  const words = usePersonWords(day);
  const { ask, pending, refusal } = useManaging();
  const colleagues = day.people.filter(
    ({ id, sender }) => person.sender !== null && sender === person.sender && id !== person.id,
  );
  const [by, setBy] = useState(colleagues[0]?.id ?? "new");
  const [fresh, setFresh] = useState(NOBODY);
  const [done, setDone] = useState<Replaced | null>(null);
  const seated = person.seats.some(({ table }) => isOpen(day, table));
  const missing = by === "new" && fresh.name.trim() === "" ? t("noName") : undefined;

  const replace = async (event: FormEvent) => {
    event.preventDefault();
    if (pending || missing) return;
    setDone(null);
    const { name, title, rank } = fresh;
    const body = by === "new" ? { person: { name: name.trim(), title: title.trim(), rank } } : { participant: by };
    const answer = await ask<Replaced>("POST", `/api/meetings/${day.slug}/participants/${person.id}/replace`, body);
    if (answer.ok) setDone(answer);
    onChanged();
  };

  return (
    <div className="grid gap-4">
      <Notice>{refusal?.message ?? (done && <Outcome done={done} called={called} onShow={onShow} />)}</Notice>
      {!seated && done === null && <p className="text-soft">{t("noSeat")}</p>}
      <form onSubmit={replace} hidden={!seated} className="grid gap-4">
        <p className="text-soft">{t("lead")}</p>
        <Choice
          legend={t("by")}
          name="by"
          pick="one"
          value={[by]}
          onChange={([one]) => setBy(one ?? "new")}
          options={[
            ...colleagues.slice(0, MOST).map((one) => ({
              value: one.id,
              label: <bdi>{words.called(one)}</bdi>,
              hint: words.facts(one),
            })),
            { value: "new", label: t("new") },
          ]}
        />
        {by === "new" && <NewPersonFields person={fresh} onChange={setFresh} />}
        <Button type="submit" look="primary" pending={pending} reason={missing} className="justify-self-start">
          {t("submit", { name: called })}
        </Button>
      </form>
    </div>
  );
}

type OutcomeProps = { done: Replaced; called: string; onShow: Props["onShow"] };

/** Table by table, so that nothing half done is left unsaid. */
function Outcome({ done: { participant, tables }, called, onShow }: OutcomeProps) {
  const t = useTranslations("day.person.replace");
  return (
    <div className="grid gap-2">
      <ul className="grid gap-1">
        {tables.map(({ table: number, seated, unseated, turns, chair, speaks, refused }) => (
          <li key={number}>
            {seated ? t("seated", { number, name: participant.name }) : t("notSeated", { number })}{" "}
            {turns > 0 && t("turns", { count: turns })} {chair && t("chair", { name: participant.name })}{" "}
            {speaks && t("speaks", { name: called })} {seated && !unseated && t("stays", { name: called })}{" "}
            {refused.join(" ")}
          </li>
        ))}
      </ul>
      <p>
        <Button size="small" onClick={() => onShow({ is: "person", id: participant.id })}>
          {t("toNew", { name: participant.name })}
        </Button>
      </p>
    </div>
  );
}
