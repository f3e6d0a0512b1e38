"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useChairName } from "@/components/moderator/floor/chair-button";
import type { Day } from "@/components/secretariat/day/day-screen";
import { DoneNotice } from "@/components/secretariat/day/done-notice";
import { NewPersonFields, NOBODY } from "@/components/secretariat/day/new-person";
import type { DayPerson } from "@/components/secretariat/day/types";
import { usePersonWords } from "@/components/secretariat/day/use-person-words";
import { useSeat } from "@/components/secretariat/day/use-seat";
import { type SeatRole, seatRoleOf } from "@/components/secretariat/programme/types";
import { PersonSearch } from "@/components/table/agenda-editor/person-search";
import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";

type Props = { day: Day; onChanged: () => void };

/** Who may drive the table and take its chair; somebody is added by a few letters, and leaves by one press. */
export function CoChairs({ day, onChanged }: Props) {
  const t = useTranslations("day.table");
  const person = useTranslations("day.person");
  const search = useTranslations("programme.people");
  const { table: number } = useTableAddress();
  const seated = useViewOf((view) => view.participants?.items) ?? {};
  const chair = useViewOf((view) => view.session.chair?.id);
  const nameOf = useChairName();
  const words = usePersonWords(day);
  const { seat, unseat, pending, refusal, done } = useSeat(day.slug, onChanged);
  const [fresh, setFresh] = useState<typeof NOBODY | null>(null);
  const moderators = Object.values(seated).filter(({ role }) => role === "moderator");
  const people = day.people
    .filter(({ role }) => role !== "secretariat")
    .map((one) => ({ id: one.id, name: words.called(one), title: one.title, delegation: words.sender(one) }));

  const said = (key: "seated" | "unseated", name: string) => ({ words: person(key, { name, number }) });
  const add = (one: { id?: string; name: string; title?: string }) => {
    const before = one.id ? seated[one.id] : undefined;
    const role: SeatRole | undefined =
      before && seatRoleOf({ role: before.role, panellist: before.panellist ?? false });
    const undo = async () => {
      if (one.id && role) await seat(number, one, role, said("seated", one.name));
      else if (one.id) await unseat(number, one.id, said("unseated", one.name));
    };
    return seat(number, one, "moderator", { ...said("seated", one.name), ...(one.id && { undo }) });
  };
  const leave = (id: string, name: string) => {
    const undo = async () => {
      await seat(number, { id, name }, "moderator", said("seated", name));
    };
    void unseat(number, id, { ...said("unseated", name), undo });
  };
  const addFresh = async (event: FormEvent) => {
    event.preventDefault();
    const name = fresh?.name.trim();
    if (name && (await add({ name, title: fresh?.title.trim() ?? "" }))) setFresh(null);
  };

  return (
    <section aria-labelledby="co-chairs" className="grid gap-4">
      <h3 id="co-chairs" className="caps">
        {search("groups.moderator")}
      </h3>
      <DoneNotice done={done} refusal={refusal?.message} pending={pending} />
      {moderators.length === 0 && <p className="text-soft">{search("nobody")}</p>}
      <ul className="empty:hidden">
        {moderators.map((one) => (
          <li key={one.id} className="flex items-start justify-between gap-2 border-t border-line py-1">
            <span className="flex min-w-0 flex-wrap items-baseline gap-x-2 py-1.5">
              <bdi className="font-semibold">{nameOf(one)}</bdi>
              {one.id === chair && <Tag strong>{t("inTheChair")}</Tag>}
              {one.name && <bdi className="text-sm text-soft">{one.title}</bdi>}
            </span>
            <button
              type="button"
              aria-label={search("unseat", { name: nameOf(one) })}
              aria-disabled={pending || undefined}
              onClick={() => !pending && leave(one.id, nameOf(one))}
              className="grid size-9 shrink-0 place-items-center rounded-lg text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-11"
            >
              <X aria-hidden="true" className="size-4" />
            </button>
          </li>
        ))}
      </ul>
      {fresh ? (
        <form onSubmit={addFresh} className="grid gap-4">
          <NewPersonFields person={fresh} ranks={false} onChange={setFresh} />
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setFresh(null)}>{t("leave")}</Button>
            <Button type="submit" look="primary" pending={pending}>
              {search("new.submit")}
            </Button>
          </div>
        </form>
      ) : (
        <PersonSearch
          people={people}
          taken={moderators.map(({ id }) => id)}
          onChoose={({ id, name }: Pick<DayPerson, "id" | "name">) => void add({ id, name })}
          onNew={(name) => setFresh({ ...NOBODY, name })}
        />
      )}
    </section>
  );
}
