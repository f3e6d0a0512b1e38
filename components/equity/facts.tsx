"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { duration } from "@/components/equity/duration";
import { useWords } from "@/components/equity/words";
import { leftToRight } from "@/components/table/left-to-right";
import type { Equity } from "@/lib/roundtable/equity";

/** The four figures of the morning, and what is not counted in them. */
export function Facts({ equity, over }: { equity: Equity; over: boolean }) {
  const t = useTranslations("equity.facts");
  const { numeral } = useWords();
  const { delegations, heard, through, seconds, unreached } = equity.totals;
  return (
    <section aria-labelledby="equity-facts">
      <h2 id="equity-facts" className="caps">
        {over ? t("titleOver") : t("title")}
      </h2>
      <ul className="mt-3 grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-4">
        <Figure words={t("delegations", { count: delegations })}>{numeral(delegations)}</Figure>
        <Figure words={t("heard", { count: heard })}>{numeral(heard)}</Figure>
        <Figure words={t("seconds")}>
          <span className="ltr-figures">{duration(seconds)}</span>
        </Figure>
        <Figure words={t("unreached", { count: unreached })}>{numeral(unreached)}</Figure>
      </ul>
      {through > 0 && <p className="mt-4 text-soft">{t("through", { count: through })}</p>}
      <Apart equity={equity} />
    </section>
  );
}

function Figure({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="grid content-start">
      <span className="text-4xl font-semibold tracking-tight" suppressHydrationWarning>
        {children}
      </span>{" "}
      <span className="text-soft">{words}</span>
    </li>
  );
}

function Apart({ equity: { replies, responses, pointsOfOrder } }: { equity: Equity }) {
  const t = useTranslations("equity.facts");
  const separator = useTranslations("common")("separator");
  const parts: [string, ReactNode][] = [];
  const timed = (name: "replies" | "responses", { heard, seconds }: Equity["replies"]) => {
    if (heard > 0) parts.push([name, t.rich(name, { ...leftToRight, count: heard, time: duration(seconds) })]);
  };
  timed("replies", replies);
  timed("responses", responses);
  if (pointsOfOrder > 0) parts.push(["pointsOfOrder", t("pointsOfOrder", { count: pointsOfOrder })]);
  if (parts.length === 0) return null;
  return (
    <p className="mt-4 text-soft">
      {t("apart")}{" "}
      {parts.map(([name, words], index) => (
        <span key={name}>
          {index > 0 && separator}
          <span className="text-ink">{words}</span>
        </span>
      ))}
    </p>
  );
}
