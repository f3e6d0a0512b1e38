"use client";

import { CircleAlert, Eye } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Problem } from "@/components/secretariat/participants/types";
import { Button } from "@/components/ui/button";
import { defaultLocale, localeOf } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/names";

type Props = {
  problem: Problem;
  /** No column holds what is missing. */
  homeless: boolean;
  onWrite: (field: string, text: string) => void;
  onAddColumn: (field: string) => void;
};

/** What is wrong or doubtful in a cell, and, where it is known, what to write instead, in one click. */
export function SheetProblem({ problem, homeless, onWrite, onAddColumn }: Props) {
  const { field, code, params, severity, suggestion, alternatives = [] } = problem;
  const t = useTranslations("manageParticipants.sheet");
  const say = useTranslations("participants.problems");
  const fields = useTranslations("participants.fields");
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const isError = severity === "error";
  const Sign = isError ? CircleAlert : Eye;
  const offers = alternatives.map(({ code: id, names }) => ({
    id,
    text: names.en ?? id,
    shown: nameIn(names, locale),
  }));
  if (offers.length === 0 && suggestion) offers.push({ id: suggestion, text: suggestion, shown: suggestion });

  return (
    <div className={`text-sm ${isError ? "font-semibold" : "text-soft"}`}>
      <p>
        <Sign aria-hidden="true" className="me-1.5 inline size-[1.1em] align-[-0.15em]" />
        <span className="sr-only">{isError ? t("error") : t("doubt")}: </span>
        {say(code as "merged", params as never)}
      </p>
      {field && (offers.length > 0 || homeless) && (
        <p className="mt-1 flex flex-wrap gap-1.5">
          {offers.map(({ id, text, shown }) => (
            <Button
              key={id}
              size="small"
              aria-label={t("write", { suggestion: shown })}
              onClick={() => onWrite(field, text)}
            >
              <bdi>{shown}</bdi>
            </Button>
          ))}
          {offers.length === 0 && (
            <Button size="small" onClick={() => onAddColumn(field)}>
              {t("addColumn", { field: fields(field as "name") })}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
