"use client";

import { CircleDashed, CircleDot, Check as Tick } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Check, checks } from "@/components/moderator/before-opening/checks";
import { useCheckWords } from "@/components/moderator/before-opening/use-check-words";
import { useConnected } from "@/components/table/connected/use-connected";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";

/** The list before opening: what is in order in a word, what lacks with what to do. */
export function CheckLines() {
  const { data } = useConnected(useTableAddress());
  const now = useNow(10_000);
  const planned = {
    session: useViewOf((view) => view.session),
    agenda: useViewOf((view) => view.agenda),
    table: useViewOf((view) => view.table),
    questions: useViewOf((view) => view.questions),
    participants: useViewOf((view) => view.participants),
    seats: useViewOf((view) => view.seats),
  };
  const t = useTranslations("connected.before");
  return (
    <section aria-labelledby="before-opening" className="w-full text-sm">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 id="before-opening" className="caps">
          {t("title")}
        </h3>
        <p className="text-faint">{t("text")}</p>
      </div>
      <ul className="mt-1.5 grid gap-1">
        {checks(planned, data, now).map((check) => (
          <Line key={check.id} check={check} />
        ))}
      </ul>
    </section>
  );
}

function Line({ check }: { check: Check }) {
  const words = useCheckWords();
  const t = useTranslations("connected.before.state");
  const is = check.how === "ok" || check.how === "unlisted" ? "ok" : check.how === "unknown" ? "unknown" : "lacking";
  const Sign = { ok: Tick, unknown: CircleDashed, lacking: CircleDot }[is];
  return (
    <li className={`flex gap-2 ${is === "lacking" ? "text-ink" : "text-soft"}`}>
      <Sign aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <p className="min-w-0">
        <span className="sr-only">{t(is)}</span>{" "}
        <span className={is === "lacking" ? "font-semibold" : ""}>{words(check)}</span>
      </p>
    </li>
  );
}
