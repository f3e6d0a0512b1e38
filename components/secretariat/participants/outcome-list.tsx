"use client";

import { useTranslations } from "next-intl";
import type { SeatOutcome } from "@/components/secretariat/participants/types";

/** What became of the seats at each table; whom a table refused is named, with its reason. */
export function OutcomeList({ outcomes }: { outcomes: readonly SeatOutcome[] }) {
  const t = useTranslations("manageParticipants.outcome");
  const byTable = new Map<number, SeatOutcome>();
  for (const one of outcomes) {
    const before = byTable.get(one.table);
    byTable.set(one.table, before ? joined(before, one) : one);
  }
  return [...byTable.values()].map(({ table, seated, unseated, refused }) => (
    <div key={table}>
      {seated + unseated > 0 && <p>{t("seated", { table, seated, unseated })}</p>}
      {refused.map(({ participant, name, message }) => (
        <p key={participant}>
          {t("refused", { table })} <bdi>{name}</bdi>: {message}
        </p>
      ))}
    </div>
  ));
}

function joined(one: SeatOutcome, other: SeatOutcome): SeatOutcome {
  return {
    table: one.table,
    seated: one.seated + other.seated,
    already: one.already + other.already,
    unseated: one.unseated + other.unseated,
    refused: [...one.refused, ...other.refused],
  };
}
