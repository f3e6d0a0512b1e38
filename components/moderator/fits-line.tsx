"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { DeskButton } from "@/components/moderator/desk-button";
import { useDesk } from "@/components/moderator/desk-context";
import { fitsInput } from "@/components/moderator/list-fits";
import { listEndsAt } from "@/components/moderator/plan-times";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { TimeOfDay } from "@/components/table/time-of-day";
import { Bar } from "@/components/ui/bar";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { fits, limitThatFits } from "@/lib/roundtable/fits";

/** Does the list fit the time that is left? And if not, what would help. */
export function FitsLine() {
  const view = useView();
  const now = useNow(5000);
  const input = fitsInput(view, now);
  const { fitting, waiting, needed, left } = fits(input);
  const [open, setOpen] = useState(false);
  const id = useId();
  const t = useTranslations("moderate.fits");
  const over = view.session.state === "adjourned" || view.session.state === "published";
  if (waiting === 0 || over) return <div className="mt-3" />;
  const end = listEndsAt(view);
  return (
    <div className="-mx-3.5 mt-3 mb-2.5 rounded-xl bg-sunk px-3.5 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <p suppressHydrationWarning>
          <b>{fitting === waiting ? t("all", { waiting }) : t("some", { fitting, waiting })}</b>{" "}
          <span className="text-sm text-soft">
            {t(`before.${end.before}`)} <TimeOfDay at={end.at} />
          </span>
        </p>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          className="min-h-6 text-sm font-semibold text-accent max-sm:min-h-11 pointer-coarse:min-h-11"
        >
          {t("help")} <span aria-hidden="true">{open ? "▾" : t("arrow")}</span>
        </button>
      </div>
      <Bar share={fitting / waiting} className="mt-2 h-1.5 w-full" />
      <div id={id} hidden={!open} className="pt-3">
        <p className="mb-2 text-sm text-soft">
          {t("arithmetic", { needed: Math.ceil(needed / 60), left: Math.floor(left / 60) })}
        </p>
        <Levers proposed={limitThatFits(input)} />
      </div>
    </div>
  );
}

function Levers({ proposed }: { proposed?: number }) {
  const { open } = useDesk();
  const { table, list } = useView();
  const t = useTranslations("moderate.fits");
  const shorter = proposed !== undefined && proposed < table.limits.state ? proposed : undefined;
  return (
    <div className="flex flex-wrap gap-2">
      <DeskButton
        size="small"
        command="SetLimits"
        onPress={() => open({ name: "limits", ...(shorter && { proposed: shorter }) })}
      >
        {shorter ? t("shorten", { time: minutesAndSeconds(shorter) }) : t("limits")}
      </DeskButton>
      {list.state !== "closed" && list.state !== "not-open" && (
        <DeskButton size="small" command="CloseList" onPress={() => open({ name: "close-list" })}>
          {t("close")}
        </DeskButton>
      )}
      <DeskButton size="small" command="Announce" onPress={() => open({ name: "announce" })}>
        {t("invite")}
      </DeskButton>
    </div>
  );
}
