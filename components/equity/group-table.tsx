"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { duration } from "@/components/equity/duration";
import { type Criterion, useGroupName, useWords } from "@/components/equity/words";
import { Bar } from "@/components/ui/bar";
import { Tag } from "@/components/ui/tag";
import type { EquityGroup } from "@/lib/roundtable/equity";

type Props = {
  criterion: Criterion;
  groups: EquityGroup[];
  /** Spoken by all. */
  seconds: number;
};

/** How the time and the turns were shared out by one criterion. */
export function GroupTable({ criterion, groups, seconds }: Props) {
  const t = useTranslations("equity");
  const title = useId();
  const empty = groups.length === 0;
  if (empty && criterion !== "genders") return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className="caps">
        {t(`by.${criterion}`)}
      </h2>
      {empty ? (
        <p className="mt-2 text-soft">{t("by.gendersNone")}</p>
      ) : (
        <table aria-labelledby={title} className="mt-2 w-full border-collapse">
          <Head criterion={criterion} />
          <tbody>
            {groups.map((group) => (
              <Row key={group.key ?? ""} criterion={criterion} group={group} all={seconds} />
            ))}
          </tbody>
        </table>
      )}
      {!empty && criterion === "genders" && <p className="mt-2 text-sm text-soft">{t("by.gendersNote")}</p>}
    </section>
  );
}

/** On a phone the figures stand below the name, for in some languages their headings are long. */
const LINE = "max-sm:grid max-sm:grid-cols-4";
const NAME = "max-sm:col-span-4";
const HEADING =
  "py-1 ps-3 text-end align-bottom text-xs leading-tight font-normal text-soft max-sm:ps-1 max-sm:hyphens-auto max-sm:[overflow-wrap:anywhere]";

function Head({ criterion }: { criterion: Criterion }) {
  const t = useTranslations("equity.columns");
  return (
    <thead>
      <tr className={LINE}>
        <th scope="col" className={`${NAME} w-full py-1 text-start font-normal`}>
          <span className="sr-only">{t(criterion)}</span>
        </th>
        {(["time", "delegations", "heard", "unreached"] as const).map((column) => (
          <th key={column} scope="col" className={HEADING}>
            {t(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const CELL = "ps-3 pt-3 text-end align-top max-sm:pt-1";

function Row({ criterion, group, all }: { criterion: Criterion; group: EquityGroup; all: number }) {
  const t = useTranslations("equity");
  const nameOf = useGroupName();
  const { numeral, percent } = useWords();
  const share = all > 0 ? group.seconds / all : 0;
  return (
    <tr className={LINE}>
      <th scope="row" className={`${NAME} pt-3 text-start align-top font-normal`}>
        <span className="flex flex-wrap items-baseline gap-x-2">
          {nameOf(criterion, group)}
          {group.now && <Tag strong>{t("now")}</Tag>}
        </span>
        <Bar share={share} className="mt-1.5 h-1.5 w-full" />
      </th>
      <td className={`${CELL} whitespace-nowrap`} suppressHydrationWarning>
        <span className="ltr-figures font-semibold">{duration(group.seconds)}</span>
        <span className="block text-sm text-soft">{percent(share)}</span>
      </td>
      <td className={CELL}>{numeral(group.delegations)}</td>
      <td className={CELL}>{numeral(group.heard)}</td>
      <td className={CELL}>{numeral(group.unreached)}</td>
    </tr>
  );
}
