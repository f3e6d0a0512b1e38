"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Day } from "@/components/secretariat/day/day-screen";
import { DoneNotice } from "@/components/secretariat/day/done-notice";
import { openTables } from "@/components/secretariat/day/open-tables";
import type { DayPerson, DaySeat } from "@/components/secretariat/day/types";
import { useSeat } from "@/components/secretariat/day/use-seat";
import { SEAT_ROLES, type SeatRole, seatRoleOf } from "@/components/secretariat/programme/types";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { Tag } from "@/components/ui/tag";
import { numeral } from "@/lib/i18n/format";

type Props = { day: Day; person: DayPerson; called: string; onChanged: () => void };

/** Where somebody sits, and a seat at another table or in another role. */
export function PersonSeats({ day, person, called, onChanged }: Props) {
  const t = useTranslations("day.person");
  const roles = useTranslations("programme.people.roles");
  const locale = usePageLocale();
  const { seat, unseat, pending, refusal, done } = useSeat(day.slug, onChanged);
  const open = openTables(day);
  const [table, setTable] = useState(
    String(open.find((one) => !seatAt(person, one.initial.table))?.initial.table ?? open[0]?.initial.table ?? ""),
  );
  const [role, setRole] = useState<SeatRole>(person.seats[0] ? seatRoleOf(person.seats[0]) : "speaker");
  const before = seatAt(person, Number(table));
  const same = before && seatRoleOf(before) === role;

  const take = (event: FormEvent) => {
    event.preventDefault();
    const number = Number(table);
    if (pending || same || number === 0) return;
    const undo = async () => {
      if (before) await seat(number, person, seatRoleOf(before), { words: t("seated", { name: called, number }) });
      else await unseat(number, person.id, { words: t("unseated", { name: called, number }) });
    };
    void seat(number, person, role, { words: t("seated", { name: called, number }), undo });
  };
  const leave = (from: DaySeat) => {
    const number = from.table;
    const undo = async () => {
      await seat(number, person, seatRoleOf(from), { words: t("seated", { name: called, number }) });
    };
    void unseat(number, person.id, { words: t("unseated", { name: called, number }), undo });
  };

  return (
    <section aria-labelledby="seats" className="grid gap-4">
      <h3 id="seats" className="caps">
        {t("seats")}
      </h3>
      <DoneNotice done={done} refusal={refusal?.message} pending={pending} />
      {person.seats.length === 0 && <p className="text-soft">{t("noSeat")}</p>}
      <ul className="empty:hidden">
        {person.seats.map((one) => (
          <li key={one.table} className="flex flex-wrap items-center justify-between gap-2 border-t border-line py-2">
            <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
              <b className="font-semibold">{t("table", { number: one.table })}</b>
              <span className="text-soft">{roles(seatRoleOf(one))}</span>
              {one.waits && <Tag strong>{t("waits")}</Tag>}
            </span>
            <Button
              size="small"
              pending={pending}
              aria-label={t("unseatNamed", { name: called, number: one.table })}
              onClick={() => leave(one)}
            >
              {t("unseat")}
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={take} className="grid items-end gap-3 sm:grid-cols-2">
        <SelectField
          label={t("seatAt")}
          value={table}
          onChange={(event) => setTable(event.currentTarget.value)}
          options={open.map(({ initial: { table: number, view } }) => ({
            value: String(number),
            label: `${numeral(locale, number)} ${view.table.title}`,
          }))}
        />
        <SelectField
          label={t("seatAs")}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as SeatRole)}
          options={SEAT_ROLES.map((one) => ({ value: one, label: roles(one) }))}
        />
        <Button type="submit" pending={pending} reason={same ? t("sitsSo") : undefined} className="justify-self-start">
          {before ? t("changeSeat") : t("seat")}
        </Button>
      </form>
    </section>
  );
}

const seatAt = ({ seats }: DayPerson, table: number) => seats.find((one) => one.table === table);
