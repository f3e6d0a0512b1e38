"use client";

import { useTranslations } from "next-intl";
import { PointLine } from "@/components/rapporteur/point-line";
import { QuestionText } from "@/components/rapporteur/question-text";
import { OTHER, useRecordDesk } from "@/components/rapporteur/record-desk";
import { pointsOn } from "@/components/rapporteur/shown-points";
import { useView } from "@/lib/client/table-provider";

/** One question as it stands in the concept note, and the points to it, the newest first. Under a tab its title is not shown. */
export function PointsOf({ question: id, titled = true }: { question: string; titled?: boolean }) {
  const t = useTranslations("rapporteur.points");
  const word = useTranslations("table.question");
  const { questions } = useView();
  const { shown } = useRecordDesk();
  const question = questions.items[id];
  const points = pointsOn(shown, id === OTHER ? undefined : id);
  return (
    <>
      <h2 className={titled ? "caps mb-1.5" : "sr-only"}>
        {question ? t("on", { question: word("one", { number: question.number }) }) : t("onOther")}
      </h2>
      {question && <QuestionText question={question} />}
      {points.length === 0 && (
        <p className="mt-3 border-t border-line pt-3.5 text-soft">{shown.length === 0 ? t("empty") : t("none")}</p>
      )}
      <ul className="mt-2.5">
        {points.map((one) => (
          <PointLine
            key={one.point.id}
            shown={one}
            question={id}
            // Among all points it stands under each of its questions; one editor of it is enough.
            edits={!titled || (questions.order.find((each) => one.point.questions.includes(each)) ?? OTHER) === id}
          />
        ))}
      </ul>
    </>
  );
}
