"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { OutcomeList } from "@/components/secretariat/participants/outcome-list";
import { PeopleList } from "@/components/secretariat/participants/people-list";
import { PersonDialog } from "@/components/secretariat/participants/person-dialog";
import { RemovePerson } from "@/components/secretariat/participants/remove-person";
import { SeatingPanel } from "@/components/secretariat/participants/seating-panel";
import { SheetDesk } from "@/components/secretariat/participants/sheet-desk";
import { SheetDrop } from "@/components/secretariat/participants/sheet-drop";
import type {
  ImportOutcome,
  Person,
  SeatOutcome,
  SeatProposal,
  TableChoice,
} from "@/components/secretariat/participants/types";
import { useSheet } from "@/components/secretariat/participants/use-sheet";
import { Notice } from "@/components/ui/notice";
import { defaultLocale, localeOf } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/names";

export type ParticipantsScreenProps = {
  slug: string;
  /** The length of the largest list that is read. */
  mostBytes: number;
  people: Person[];
  seating: SeatProposal;
  tables: TableChoice[];
};

type Opened = { what: "edit"; person: Person | null } | { what: "remove"; person: Person };

/** The participants of a meeting: a list is read and imported, somebody is added or changed, seats are given. */
export function ParticipantsScreen({ slug, mostBytes, people, seating, tables }: ParticipantsScreenProps) {
  const t = useTranslations("manageParticipants");
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const router = useRouter();
  const sheet = useSheet(slug);
  const [imported, setImported] = useState<ImportOutcome | null>(null);
  const [said, setSaid] = useState<{ text: string; seats: SeatOutcome[] } | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  // Who has no name of her own is known by her delegation.
  const names = useMemo(
    () =>
      new Map(
        people.map(({ id, name, delegation }) => [id, name || (delegation ? nameIn(delegation.names, locale) : "")]),
      ),
    [people, locale],
  );
  const waiting = useMemo(
    () => new Map(seating.waiting.map(({ participant, table }) => [participant, table])),
    [seating],
  );
  const delegations = useMemo(
    () =>
      [...new Set(people.flatMap(({ delegation }) => (delegation ? [nameIn(delegation.names, locale)] : [])))].sort(
        (one, other) => one.localeCompare(other, locale),
      ),
    [people, locale],
  );

  const bringIn = async () => {
    const outcome = await sheet.bringIn();
    if (!outcome) return;
    setImported(outcome);
    router.refresh();
  };
  const done = (text: string, seats: SeatOutcome[] = []) => {
    setOpened(null);
    setSaid({ text, seats });
    router.refresh();
  };

  return (
    <>
      {sheet.draft && sheet.answer ? (
        <SheetDesk sheet={sheet} draft={sheet.draft} answer={sheet.answer} onImport={bringIn} />
      ) : (
        <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
          <div className="grid content-start gap-12">
            <div className="grid gap-4">
              <Notice>
                {imported && (
                  <>
                    <p>{t("done.counts", { added: imported.added, updated: imported.updated, same: imported.same })}</p>
                    <OutcomeList outcomes={imported.seats} />
                    {imported.missing.length > 0 && <Missing missing={imported.missing} />}
                  </>
                )}
              </Notice>
              <SheetDrop
                mostBytes={mostBytes}
                again={people.length > 1}
                pending={sheet.pending}
                why={sheet.refusal?.message}
                onTake={(list) => {
                  setImported(null);
                  void sheet.take(list);
                }}
              />
            </div>
            <SeatingPanel slug={slug} now={seating} names={names} onSeated={() => router.refresh()} />
          </div>
          <div className="grid content-start gap-4">
            <Notice>
              {said && (
                <>
                  <p>{said.text}</p>
                  <OutcomeList outcomes={said.seats} />
                </>
              )}
            </Notice>
            <PeopleList
              people={people}
              waiting={waiting}
              onAdd={() => setOpened({ what: "edit", person: null })}
              onEdit={(person) => setOpened({ what: "edit", person })}
              onRemove={(person) => setOpened({ what: "remove", person })}
            />
          </div>
        </div>
      )}
      {/* Here, so that a form stays open, with what was typed, while the list behind it is read. */}
      {opened?.what === "edit" && (
        <PersonDialog
          slug={slug}
          person={opened.person}
          tables={tables}
          delegations={delegations}
          onSaved={(name, seats) => done(t("person.saved", { name }), seats)}
          onClose={() => setOpened(null)}
        />
      )}
      {opened?.what === "remove" && (
        <RemovePerson
          slug={slug}
          person={opened.person}
          onRemoved={() => done(t("remove.done", { name: opened.person.name }))}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

function Missing({ missing }: { missing: ImportOutcome["missing"] }) {
  const t = useTranslations("manageParticipants.done");
  return (
    <details>
      <summary className="cursor-pointer pointer-coarse:py-2.5">{t("missing", { count: missing.length })}</summary>
      <ul className="mt-1 ps-4">
        {missing.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
