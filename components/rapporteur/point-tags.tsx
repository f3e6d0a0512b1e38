"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/rapporteur/words";
import { Tag } from "@/components/ui/tag";
import { nameList } from "@/lib/i18n/format";
import type { PointView } from "@/lib/roundtable/view-types";

/** What is known about a point: its parts of questions, its other questions, kind, quantifier, tone, and who is behind it, which no summary tells. */
export function PointTags({ point, question }: { point: PointView; question: string }) {
  const t = useTranslations("rapporteur");
  const word = useTranslations("table");
  const { questionNumber, partShort, behind, locale } = useWords();
  const named = new Set([question, ...point.parts.map((part) => part.question)]);
  return (
    <>
      {point.parts.map((part) => (
        <Tag key={partShort(part)}>{partShort(part)}</Tag>
      ))}
      {point.questions
        .filter((id) => !named.has(id))
        .map((id) => (
          <Tag key={id}>{word("question.short", { number: questionNumber(id) })}</Tag>
        ))}
      {point.quantifier && <Tag>{t(`quantifier.${point.quantifier}`)}</Tag>}
      {point.tone && <Tag>{t(`tone.${point.tone}`)}</Tag>}
      {point.kind && <Tag>{word(`kind.${point.kind}`)}</Tag>}
      {point.interventions.length > 1 && <Tag>{t("point.behind", { count: point.interventions.length })}</Tag>}
      {point.interventions.length > 0 && (
        <bdi className="ms-1 min-w-0 text-sm text-soft">{nameList(locale, point.interventions.map(behind))}</bdi>
      )}
    </>
  );
}
