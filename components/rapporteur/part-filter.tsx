"use client";

import { useTranslations } from "next-intl";
import { isSamePart, openParts, partsOf } from "@/components/rapporteur/question-parts";
import type { ShownPoint } from "@/components/rapporteur/shown-points";
import { useWords } from "@/components/rapporteur/words";
import { nameList } from "@/lib/i18n/format";
import type { QuestionView } from "@/lib/roundtable/view-types";

type Props = { question: QuestionView; points: ShownPoint[]; part: number | undefined; choose(part?: number): void };

/** Only the points to one part of a question, once a point names one; and which part has none yet. */
export function PartFilter({ question, points, part: chosen, choose }: Props) {
  const t = useTranslations("rapporteur.points");
  const { partMark, partName, numeral, locale } = useWords();
  const parts = partsOf(question);
  const open = openParts(
    question,
    points.map(({ point }) => point),
  );
  const count = (part: number) =>
    points.filter(({ point }) => point.parts.some((each) => isSamePart(each, { question: question.id, part }))).length;
  // Not everybody goes by parts.
  if (!parts.some(count)) return null;
  return (
    <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm text-soft">
      <fieldset className="-ms-1.5 inline-flex flex-wrap">
        <legend className="sr-only">{t("byPart")}</legend>
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            aria-pressed={part === chosen}
            onClick={() => choose(part === chosen ? undefined : part)}
            className="min-h-7 rounded-md border border-transparent forced-colors:not-aria-pressed:border-[Canvas] px-1.5 hover:border-edge aria-pressed:border-accent aria-pressed:font-semibold aria-pressed:text-accent pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            <span aria-hidden="true">{partMark(part)}</span>
            <span className="sr-only">{partName({ question: question.id, part })}</span>{" "}
            {count(part) > 0 && <span className="font-normal text-faint">{numeral(count(part))}</span>}
          </button>
        ))}
      </fieldset>
      {open.length > 0 && (
        <span>{t("partsOpen", { count: open.length, parts: nameList(locale, open.map(partMark)) })}</span>
      )}
    </div>
  );
}
