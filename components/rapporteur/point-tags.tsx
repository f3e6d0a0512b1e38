"use client";

import { useTranslations } from "next-intl";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { useWords } from "@/components/rapporteur/words";
import { Tag } from "@/components/ui/tag";
import type { PointView } from "@/lib/roundtable/view-types";

/** What is known about a point: its other questions, kind, quantifier, tone, and who is behind it, which no summary tells. */
export function PointTags({ point }: { point: PointView }) {
  const t = useTranslations("rapporteur");
  const word = useTranslations("table");
  const { looked } = useRecordDesk();
  const { questionNumber, behind, locale } = useWords();
  const names = new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(point.interventions.map(behind));
  return (
    <>
      {point.questions
        .filter((id) => id !== looked)
        .map((id) => (
          <Tag key={id}>{word("question.short", { number: questionNumber(id) })}</Tag>
        ))}
      {point.kind && <Tag>{word(`kind.${point.kind}`)}</Tag>}
      {point.quantifier && <Tag>{t(`quantifier.${point.quantifier}`)}</Tag>}
      {point.tone && <Tag>{t(`tone.${point.tone}`)}</Tag>}
      {point.interventions.length > 0 && (
        <span className="inline-flex min-w-0 items-baseline gap-1.5 text-sm text-soft">
          <Tag>{t("point.behind", { count: point.interventions.length })}</Tag>
          <bdi>{names}</bdi>
        </span>
      )}
    </>
  );
}
