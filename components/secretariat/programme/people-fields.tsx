"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import {
  type Newcomer,
  SEAT_ROLES,
  type Seatable,
  type Seated,
  type SeatRole,
  seatRoleOf,
} from "@/components/secretariat/programme/types";
import type { Programme } from "@/components/secretariat/programme/use-programme";
import { PersonSearch } from "@/components/table/agenda-editor/person-search";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { nameIn } from "@/lib/i18n/names";

type New = Omit<Newcomer, "role" | "key">;
type FieldsProps = { programme: Programme; people: Seatable[]; onNeedPeople: () => void };

/** Who leads the table, who writes, who speaks on the panel. Whoever is added sits there at once. */
export function PeopleFields({ programme, people, onNeedPeople }: FieldsProps) {
  const { table, draft, change } = programme;
  const t = useTranslations("programme.people");
  const c = useTranslations("common");
  const [role, setRole] = useState<SeatRole>("moderator");
  const [fresh, setFresh] = useState<string | null>(null);
  if (!table || !draft) return null;
  const seat = (person: New) => programme.seat({ ...person, role });
  const leaveOut = ({ key }: Newcomer) => {
    const { plan, newcomers } = draft;
    const items = plan.items.map((item) => ({ ...item, speakers: item.speakers.filter((one) => one !== key) }));
    change({ plan: { ...plan, items }, newcomers: newcomers.filter((other) => other.key !== key) });
  };
  return (
    <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid content-start gap-6">
        {SEAT_ROLES.map((one) => (
          <Group
            key={one}
            role={one}
            programme={programme}
            people={table.people.filter((p) => seatRoleOf(p) === one)}
          />
        ))}
        {draft.newcomers.length > 0 && (
          <section>
            <h4 className="caps mb-1">{t("onSaving")}</h4>
            <ul>
              {draft.newcomers.map((newcomer) => (
                <Line
                  key={newcomer.key}
                  name={newcomer.name}
                  more={[t(`roles.${newcomer.role}`), newcomer.title, newcomer.delegation]}
                  label={t("leaveOut", { name: newcomer.name })}
                  onRemove={() => leaveOut(newcomer)}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="grid content-start gap-4 xl:border-s xl:border-line xl:ps-8">
        <SelectField
          label={t("as")}
          value={role}
          options={SEAT_ROLES.map((one) => ({ value: one, label: t(`roles.${one}`) }))}
          onChange={(event) => setRole(event.currentTarget.value as SeatRole)}
        />
        {fresh === null ? (
          <PersonSearch
            people={people}
            taken={table.people.map(({ id }) => id)}
            onChoose={(person) => void seat(person)}
            onNew={setFresh}
            onFocus={onNeedPeople}
          />
        ) : (
          <NewPerson
            name={fresh}
            onCancel={() => setFresh(null)}
            pending={programme.pending}
            onSeat={async (person) => {
              if (await seat(person)) setFresh(null);
            }}
          />
        )}
        <p className="text-sm text-soft">{programme.pending && fresh === null ? c("pending") : t(`hints.${role}`)}</p>
      </div>
    </div>
  );
}

type GroupProps = { role: SeatRole; programme: Programme; people: Seated[] };

/** Delegates may be forty: they are shown when asked for. */
function Group({ role, programme, people }: GroupProps) {
  const t = useTranslations("programme.people");
  const locale = usePageLocale();
  const lines = people.map(({ id, name, title, delegation }) => {
    const of = delegation ? nameIn(delegation, locale) : "";
    const shown = name || of || title;
    return (
      <Line
        key={id}
        name={shown}
        more={[name && title, of === shown ? "" : of]}
        label={t("unseat", { name: shown })}
        onRemove={() => void programme.unseat(id, shown)}
      />
    );
  });
  if (role === "speaker" && people.length > 3) {
    return (
      <details>
        <summary className="cursor-pointer pointer-coarse:min-h-11">
          <span className="caps">{t("groups.speaker")}</span>{" "}
          <span className="text-soft">{t("count", { count: people.length })}</span>
        </summary>
        <ul className="mt-1">{lines}</ul>
      </details>
    );
  }
  return (
    <section>
      <h4 className="caps mb-1">{t(`groups.${role}`)}</h4>
      {people.length === 0 ? <p className="border-t border-line py-2 text-soft">{t("nobody")}</p> : <ul>{lines}</ul>}
    </section>
  );
}

type LineProps = { name: string; more: string[]; label: string; onRemove: () => void };

function Line({ name, more, label, onRemove }: LineProps) {
  const separator = useTranslations("common")("separator");
  return (
    <li className="flex items-start justify-between gap-2 border-t border-line py-1">
      <span className="min-w-0 py-1.5">
        <bdi className="font-semibold">{name}</bdi>
        <bdi className="block text-sm text-soft empty:hidden">{more.filter(Boolean).join(separator)}</bdi>
      </span>
      <button
        type="button"
        aria-label={label}
        onClick={onRemove}
        className="grid size-9 shrink-0 place-items-center rounded-lg text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-11"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </li>
  );
}

type NewPersonProps = {
  name: string;
  pending: boolean;
  onCancel: () => void;
  onSeat: (person: New) => void;
};

/** Somebody who is not on the list of participants yet. */
function NewPerson({ name, pending, onCancel, onSeat }: NewPersonProps) {
  const t = useTranslations("programme.people");
  const c = useTranslations("common");
  const [given, setGiven] = useState({ name, title: "", delegation: "" });
  const field = (key: keyof typeof given, focus = false) => (
    <TextField
      label={t(`new.${key}`)}
      hint={key === "delegation" && t("new.delegationHint")}
      dir="auto"
      maxLength={200}
      autoFocus={focus}
      value={given[key]}
      onChange={(event) => setGiven({ ...given, [key]: event.currentTarget.value })}
    />
  );
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (given.name.trim() && !pending)
          onSeat({ name: given.name.trim(), title: given.title.trim(), delegation: given.delegation.trim() });
      }}
    >
      {field("name")}
      {field("title", true)}
      {field("delegation")}
      <div className="flex flex-wrap gap-2">
        <Button onClick={onCancel}>{c("cancel")}</Button>
        <Button type="submit" look="primary" pending={pending}>
          {t("new.submit")}
        </Button>
      </div>
    </form>
  );
}
