"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { PartFilter } from "@/components/rapporteur/part-filter";
import { PointLine } from "@/components/rapporteur/point-line";
import { inHeldOrder } from "@/components/rapporteur/point-order";
import { isSamePart, partsOf } from "@/components/rapporteur/question-parts";
import { QuestionText } from "@/components/rapporteur/question-text";
import { OTHER, useRecordDesk } from "@/components/rapporteur/record-desk";
import { pointsOn, type ShownPoint } from "@/components/rapporteur/shown-points";
import { useHeldPoint } from "@/components/rapporteur/use-held-point";
import { useDrag } from "@/components/table/held/use-drag";
import { useListMotion } from "@/components/table/held/use-list-motion";
import { useView } from "@/lib/client/table-provider";

/** One question as it stands in the concept note, and the points to it in the rapporteur's order. Under a tab its title is not shown. */
export function PointsOf({ question: id, titled = true }: { question: string; titled?: boolean }) {
  const t = useTranslations("rapporteur.points");
  const word = useTranslations("table.question");
  const { questions } = useView();
  const { shown } = useRecordDesk();
  const [chosen, choose] = useState<number>();
  const question = questions.items[id];
  const all = pointsOn(shown, id === OTHER ? undefined : id);
  const part = partsOf(question).find((one) => one === chosen);
  const points =
    part === undefined
      ? all
      : all.filter(({ point }) => point.parts.some((each) => isSamePart(each, { question: id, part })));
  const none = part === undefined ? t("none") : t("noneToPart");
  return (
    <>
      <h2 className={titled ? "caps mb-1.5" : "sr-only"}>
        {question ? t("on", { question: word("one", { number: question.number }) }) : t("onOther")}
      </h2>
      {question && <QuestionText question={question} />}
      {question && <PartFilter question={question} points={all} part={part} choose={choose} />}
      {points.length === 0 && (
        <p className="mt-3 border-t border-line pt-3.5 text-soft">{shown.length === 0 ? t("empty") : none}</p>
      )}
      <Lines question={id} points={points} titled={titled} />
    </>
  );
}

/** The lines, and what may be done with their order. */
function Lines({ question, points, titled }: { question: string; points: ShownPoint[]; titled: boolean }) {
  const { questions } = useView();
  const list = useRef<HTMLOListElement>(null);
  const held = useHeldPoint(points);
  const inOrder = inHeldOrder(points, held.order);
  const latest = useRef(held);
  useEffect(() => {
    latest.current = held;
  });
  const drag = useDrag(list, latest);
  useListMotion(
    list,
    inOrder.map(({ point }) => point.id),
  );
  return (
    <ol ref={list} className="mt-2.5">
      {inOrder.map((one) => (
        <PointLine
          key={one.point.id}
          shown={one}
          question={question}
          // Among all points it stands under each of its questions; one editor of it is enough.
          edits={!titled || (questions.order.find((each) => one.point.questions.includes(each)) ?? OTHER) === question}
          isHeld={held.held?.id === one.point.id}
          list={latest}
          onDrag={drag}
        />
      ))}
    </ol>
  );
}
