"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { OutcomeList } from "@/components/secretariat/participants/outcome-list";
import { SeatingTable } from "@/components/secretariat/participants/seating-table";
import { SeatingWarnings } from "@/components/secretariat/participants/seating-warnings";
import type { SeatProposal } from "@/components/secretariat/participants/types";
import { useSeating } from "@/components/secretariat/participants/use-seating";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { numeral } from "@/lib/i18n/format";
import { defaultLocale, localeOf } from "@/lib/i18n/locales";

type Props = {
  slug: string;
  /** How it stands, by the usual rules: what of it is only proposed is not shown before somebody asks. */
  now: SeatProposal;
  names: ReadonlyMap<string, string>;
  onSeated: () => void;
};

/** Who sits where: how full each table is, who waits, and seats for those who asked for a table and have none. */
export function SeatingPanel({ slug, now, names, onSeated }: Props) {
  const t = useTranslations("manageParticipants.seating");
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const { proposal, propose, seat, progress, outcomes, pending, refusal } = useSeating(slug, onSeated);
  const [people, setPeople] = useState("");
  const [kept, setKept] = useState("");
  const shown = proposal ?? now;
  const rules = { peoplePerDelegation: wholeOf(people) || null, stakeholderSeats: wholeOf(kept) };

  return (
    <section aria-labelledby="seating" className="grid content-start gap-4">
      <h2 id="seating" className="caps">
        {t("title")}
      </h2>
      {now.tables.length === 0 ? (
        <p className="text-soft">{t("noTables")}</p>
      ) : (
        <>
          <p className="max-w-prose text-soft">{t("lead")}</p>
          <ul className="grid">
            {shown.tables.map((table) => (
              <SeatingTable
                key={table.number}
                table={table}
                proposed={proposal ? proposal.seats.filter((one) => one.table === table.number) : []}
                waiting={shown.waiting.filter((one) => one.table === table.number)}
                names={names}
              />
            ))}
          </ul>
          <SeatingWarnings warnings={shown.warnings} names={names} />
          <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
            <TextField
              label={t("perDelegation")}
              hint={t("perDelegationHint")}
              inputMode="numeric"
              value={people}
              onChange={(event) => setPeople(event.target.value)}
            />
            <TextField
              label={t("stakeholders")}
              hint={t("stakeholdersHint")}
              inputMode="numeric"
              value={kept}
              onChange={(event) => setKept(event.target.value)}
            />
          </div>
          <div className="flex flex-wrap gap-2">
            <Button
              look={proposal && proposal.seats.length > 0 ? "plain" : "primary"}
              pending={pending && progress === null && proposal === null}
              onClick={() => propose(rules)}
            >
              {t("propose")}
            </Button>
            {proposal && proposal.seats.length > 0 && (
              <Button look="primary" pending={progress !== null} onClick={seat}>
                {t("seat", { count: proposal.seats.length })}
              </Button>
            )}
          </div>
          <Notice>
            {progress
              ? t("progress", {
                  table: progress.table,
                  done: numeral(locale, progress.done),
                  all: numeral(locale, progress.all),
                })
              : (refusal?.message ?? (proposal?.seats.length === 0 ? t("nobody") : undefined))}
            {outcomes.length > 0 && <OutcomeList outcomes={outcomes} />}
          </Notice>
        </>
      )}
    </section>
  );
}

/** What was typed as a whole number; 0 for nothing, and for what is none. */
function wholeOf(typed: string): number {
  const number = Math.round(Number(typed));
  return number > 0 ? Math.min(1000, number) : 0;
}
