"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Levers } from "@/components/moderator/fits/levers";
import { useBefore } from "@/components/moderator/fits/use-before";
import { TimeOfDay } from "@/components/table/time-of-day";
import { Bar } from "@/components/ui/bar";
import { useKey, useKeys } from "@/components/ui/keys";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { listFits } from "@/lib/roundtable/schedule";

/** Does the list fit the time that is left? And if not, what would help. */
export function FitsLine() {
  const view = useView();
  const now = useNow(5000);
  const answer = listFits(view, now);
  const [open, setOpen] = useState(false);
  const id = useId();
  const before = useBefore();
  const t = useTranslations("moderate.fits");
  const { waiting, stake } = answer;
  const over = view.session.state === "adjourned" || view.session.state === "published";
  if (waiting === 0 || over) return <div className="mt-3" />;
  const short = stake.fitting < waiting;
  return (
    <div className="-mx-3.5 mt-2.5 mb-1.5 rounded-xl bg-sunk px-3.5 py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <p suppressHydrationWarning>
          <b>{short ? t("some", { fitting: stake.fitting, waiting }) : t("all", { waiting })}</b>{" "}
          <span className="text-sm text-soft">
            {before(stake.before)} <TimeOfDay at={stake.before.at} />
          </span>
        </p>
        {short && <Help open={open} controls={id} onToggle={() => setOpen(!open)} />}
      </div>
      <Bar share={stake.fitting / waiting} className="mt-2 h-1.5 w-full" />
      <div id={id} hidden={!open || !short} className="pt-3">
        {open && short && <Levers answer={answer} now={now} />}
      </div>
    </div>
  );
}

function Help({ open, controls, onToggle }: { open: boolean; controls: string; onToggle: () => void }) {
  const { on } = useKeys();
  const t = useTranslations("moderate.fits");
  useKey("h", onToggle);
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={controls}
      aria-keyshortcuts={on ? "H" : undefined}
      onClick={onToggle}
      className="min-h-6 text-sm font-semibold text-accent max-sm:min-h-11 pointer-coarse:min-h-8"
    >
      {t("help")} <span aria-hidden="true">{open ? "▾" : t("arrow")}</span>
    </button>
  );
}
