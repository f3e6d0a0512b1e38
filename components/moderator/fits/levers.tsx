"use client";

import { useTranslations } from "next-intl";
import { LeverButton } from "@/components/moderator/fits/lever-button";
import { useBefore } from "@/components/moderator/fits/use-before";
import { TimeOfDay } from "@/components/table/time-of-day";
import { useView } from "@/lib/client/table-provider";
import { levers } from "@/lib/roundtable/levers";
import type { ListFits } from "@/lib/roundtable/schedule";

/** What everybody who waits would need, and each lever with what it would change. */
export function Levers({ answer, now }: { answer: ListFits; now: number }) {
  const view = useView();
  const t = useTranslations();
  const { needed, stake, waiting } = answer;
  return (
    <>
      <p className="text-sm text-soft" suppressHydrationWarning>
        {t("moderate.fits.arithmetic", { needed: Math.ceil(needed / 60), left: Math.floor(stake.left / 60) })}{" "}
        <Other answer={answer} waiting={waiting} />
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form. */}
      <div
        role="group"
        aria-label={t("agenda.fits.list")}
        className="mt-2.5 grid max-h-[45dvh] grid-cols-[minmax(0,9rem)_minmax(0,1fr)] gap-x-3 gap-y-1.5 overflow-y-auto p-0.5"
      >
        {levers(view, now).map((lever) => (
          <LeverButton key={keyOf(lever)} lever={lever} before={answer} />
        ))}
      </div>
    </>
  );
}

function keyOf(lever: ReturnType<typeof levers>[number]): string {
  const { command } = lever;
  return `${command.type} ${lever.lever === "limit" ? lever.seconds : "item" in lever ? lever.item : ""}`;
}

/** The horizon that is not at stake: the next question while the end is, the end while the next question is. */
function Other({ answer: { stake, next, end }, waiting }: { answer: ListFits; waiting: number }) {
  const before = useBefore();
  const t = useTranslations();
  const other = next && stake.before.at === end.before.at ? next : end;
  if (other.before.at === stake.before.at) return null;
  return (
    <>
      {other.fitting === waiting
        ? t("moderate.fits.all", { waiting })
        : t("moderate.fits.some", { fitting: other.fitting, waiting })}{" "}
      {before(other.before)} <TimeOfDay at={other.before.at} />
    </>
  );
}
