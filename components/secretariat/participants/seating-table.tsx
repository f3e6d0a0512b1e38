"use client";

import { useLocale, useTranslations } from "next-intl";
import type { SeatProposal } from "@/components/secretariat/participants/types";
import { Tag } from "@/components/ui/tag";
import { numeral } from "@/lib/i18n/format";
import { defaultLocale, localeOf } from "@/lib/i18n/locales";

type Props = {
  table: SeatProposal["tables"][number];
  proposed: SeatProposal["seats"];
  waiting: SeatProposal["waiting"];
  names: ReadonlyMap<string, string>;
};

/** One table: its seats, whom they are proposed for, and who waits for one. */
export function SeatingTable({ table, proposed, waiting, names }: Props) {
  const t = useTranslations("manageParticipants.seating");
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const { number, title, capacity, seated, over } = table;
  return (
    <li className="grid gap-1.5 border-t border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold tabular-nums">{numeral(locale, number)}</span>
        <bdi className="min-w-0 flex-1 basis-40">{title || t("untitled")}</bdi>
        <span className="text-soft">
          {capacity === null ? t("ofAny", { seated }) : t("of", { seated, capacity })}
          {over && ` · ${t("over")}`}
        </span>
      </p>
      {proposed.length > 0 && (
        <details>
          <summary className="min-h-6 cursor-pointer font-semibold text-accent pointer-coarse:py-2.5">
            {t("proposed", { count: proposed.length })}
          </summary>
          <ul className="mt-1 grid gap-0.5 ps-4">
            {proposed.map(({ participant, by }) => (
              <li key={participant}>
                <bdi>{names.get(participant) ?? ""}</bdi> {by === "second" && <Tag>{t("second")}</Tag>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {waiting.length > 0 && (
        <details>
          <summary className="min-h-6 cursor-pointer text-soft pointer-coarse:py-2.5">
            {t("waiting", { count: waiting.length })}
          </summary>
          <ol className="mt-1 grid gap-0.5 ps-4">
            {waiting.map(({ participant, place }) => (
              <li key={participant}>
                <span className="tabular-nums text-soft">{numeral(locale, place)}.</span>{" "}
                <bdi>{names.get(participant) ?? ""}</bdi>
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
