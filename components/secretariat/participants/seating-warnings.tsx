"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { SeatProposal } from "@/components/secretariat/participants/types";

type Props = { warnings: SeatProposal["warnings"]; names: ReadonlyMap<string, string> };

/** Enough to act on; the rest is counted. */
const MOST_SHOWN = 20;

/** What does not fit together: two tables at a time, more people than seats, tables that are not there. */
export function SeatingWarnings({ warnings, names }: Props) {
  const t = useTranslations("manageParticipants.seating");
  const say = useTranslations("participants.seating");
  // Who has named no table is nobody's mistake: a number is enough.
  const silent = warnings.filter(({ code }) => code === "no-preference").length;
  const told = warnings.filter(({ code }) => code !== "no-preference");
  return (
    <>
      <ul className="grid gap-1.5 empty:hidden">
        {told.slice(0, MOST_SHOWN).map(({ code, params, person }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice of a person.
          <li key={`${code}-${person}-${index}`} className="flex items-baseline gap-2">
            <TriangleAlert aria-hidden="true" className="size-4 shrink-0 self-start text-accent" />
            <span>
              {person && <bdi className="block font-semibold">{names.get(person) ?? ""}</bdi>}
              {say(code as "parallel", params as never)}
            </span>
          </li>
        ))}
      </ul>
      {told.length > MOST_SHOWN && (
        <p className="text-soft">{t("moreWarnings", { count: told.length - MOST_SHOWN })}</p>
      )}
      {silent > 0 && <p className="text-soft">{t("noPreference", { count: silent })}</p>}
    </>
  );
}
