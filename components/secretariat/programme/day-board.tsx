"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Clash, clashesOf, daysOf, type Slot } from "@/components/secretariat/programme/slots";
import type { PlannedTable } from "@/components/secretariat/programme/types";
import type { Programme } from "@/components/secretariat/programme/use-programme";
import { overrun } from "@/components/table/agenda-editor/agenda-edit";
import { AgendaStrip } from "@/components/table/agenda-editor/agenda-strip";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Tag } from "@/components/ui/tag";
import { longDate, nameList, numeral, timeOfDay } from "@/lib/i18n/format";
import { intlTag } from "@/lib/i18n/locales";

/** The tables of the meeting: day under day, slot under slot, those of one slot side by side. One of them is being worked on. */
export function DayBoard({ programme }: { programme: Programme }) {
  const { meeting, tables } = programme;
  const t = useTranslations("programme.board");
  const days = daysOf(tables, meeting.timeZone);
  const unplanned = tables.filter(({ planned }) => !planned);
  const clashes = clashesOf(tables);
  const cards = (some: PlannedTable[], slot?: Slot) => (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-x-7 gap-y-4">
      {some.map((table) => (
        <li key={table.number}>
          <Card
            table={table}
            slot={slot}
            programme={programme}
            clashes={clashes.filter((one) => one.table === table.number)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="grid gap-7">
      {days.map(({ day, slots }) => (
        <section key={day} className="grid gap-4">
          <h3 className="text-lg font-semibold first-letter:uppercase">
            <DayName day={day} />
          </h3>
          {slots.map((slot) => (
            <div key={slot.startsAt} className="grid gap-x-6 gap-y-2 lg:grid-cols-[7rem_minmax(0,1fr)]">
              <p className="text-soft lg:pt-2.5">
                <Span startsAt={slot.startsAt} endsAt={slot.endsAt} timeZone={meeting.timeZone} />
              </p>
              {cards(slot.tables, slot)}
            </div>
          ))}
        </section>
      ))}
      {unplanned.length > 0 && (
        <section className="grid gap-4">
          <h3 className="text-lg font-semibold">{t("unplanned")}</h3>
          {cards(unplanned)}
        </section>
      )}
    </div>
  );
}

/** "Monday, 19 September 2016". */
export function DayName({ day }: { day: string }) {
  const locale = usePageLocale();
  const at = Date.parse(day);
  const weekday = new Intl.DateTimeFormat(intlTag(locale), { weekday: "long", timeZone: "UTC" }).format(at);
  return useTranslations("programme.board")("day", { weekday, date: longDate(locale, at, "UTC") });
}

export function Span({ startsAt, endsAt, timeZone }: { startsAt: number; endsAt: number; timeZone: string }) {
  const locale = usePageLocale();
  return (
    <span className="ltr-figures whitespace-nowrap">
      {timeOfDay(locale, startsAt, timeZone)}–{timeOfDay(locale, endsAt, timeZone)}
    </span>
  );
}

type CardProps = { table: PlannedTable; slot?: Slot; programme: Programme; clashes: Clash[] };

function Card({ table, slot, programme, clashes }: CardProps) {
  const { meeting, changed, choose } = programme;
  const { number, room, capacity, plan, planned, state } = table;
  const t = useTranslations("programme.board");
  const session = useTranslations("table.session");
  const locale = usePageLocale();
  const sameTime = slot?.startsAt === plan.startsAt && slot.endsAt === plan.endsAt;
  const current = programme.table?.number === number;
  return (
    <button
      type="button"
      aria-current={current || undefined}
      onClick={() => {
        choose(number);
        requestAnimationFrame(() => document.getElementById("table")?.focus());
      }}
      className="group/card grid w-full grid-cols-[2.25rem_1fr] gap-y-1 border-t-2 border-line pt-2 pb-2.5 text-start hover:border-edge aria-[current]:border-accent"
    >
      <span className="text-2xl leading-tight text-soft group-aria-[current]/card:text-accent">
        {numeral(locale, number)}
      </span>
      <span className="grid min-w-0 gap-1">
        <span className="line-clamp-3 font-semibold text-balance group-aria-[current]/card:text-accent">
          <bdi>{plan.title || t("untitled")}</bdi>
        </span>
        <span className="flex flex-wrap gap-x-3 text-soft empty:hidden">
          {planned && !sameTime && (
            <span>
              <Span startsAt={plan.startsAt} endsAt={plan.endsAt} timeZone={meeting.timeZone} />
            </span>
          )}
          {room && <bdi>{room}</bdi>}
          {capacity !== null && <span>{t("seats", { capacity })}</span>}
        </span>
        {planned && <AgendaStrip plan={plan} className="my-1" />}
        <Chairs table={table} />
        <Warnings table={table} clashes={clashes} />
        <span className="flex flex-wrap gap-1.5 empty:hidden">
          {state !== "scheduled" && <Tag strong>{session(state)}</Tag>}
          {changed.includes(number) && <Tag>{t("unsaved")}</Tag>}
        </span>
      </span>
    </button>
  );
}

function Chairs({ table: { people } }: { table: PlannedTable }) {
  const t = useTranslations("programme.board");
  const locale = usePageLocale();
  const names = people.filter(({ role }) => role === "moderator").map(({ name, title }) => name || title);
  return (
    <span className="text-sm text-soft">
      {names.length === 0 ? t("noChair") : t("chairs", { names: nameList(locale, names) })}
    </span>
  );
}

function Warnings({ table: { plan, planned }, clashes }: Pick<CardProps, "table" | "clashes">) {
  const t = useTranslations("programme.board");
  const locale = usePageLocale();
  const over = overrun(plan);
  const told = [
    ...(planned && over > 0 ? [t("over", { minutes: over })] : []),
    ...clashes.map((one) =>
      "room" in one
        ? t("sameRoom", { number: one.other })
        : t("samePerson", { name: nameList(locale, one.people), number: one.other }),
    ),
  ];
  return told.map((words) => (
    <span key={words} className="flex gap-1.5 text-sm font-semibold">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
      {words}
    </span>
  ));
}
