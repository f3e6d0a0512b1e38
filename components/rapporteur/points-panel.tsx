"use client";

import { useTranslations } from "next-intl";
import { CaptureBox } from "@/components/rapporteur/capture-box";
import { PointLine } from "@/components/rapporteur/point-line";
import { QuestionText } from "@/components/rapporteur/question-text";
import { OTHER, useRecordDesk } from "@/components/rapporteur/record-desk";
import { RefusedWords } from "@/components/rapporteur/refused-words";
import { pointsOn } from "@/components/rapporteur/shown-points";
import { useWords } from "@/components/rapporteur/words";
import { Tabs } from "@/components/ui/tabs";
import { useView } from "@/lib/client/table-provider";
import { directionOf } from "@/lib/i18n/locales";

/** The points, per question, and the box in which the next is written. */
export function PointsPanel() {
  const t = useTranslations("rapporteur.points");
  const { questions } = useView();
  const { looked, look, shown } = useRecordDesk();
  const { locale, numeral } = useWords();
  const count = (id: string) => pointsOn(shown, id === OTHER ? undefined : id).length;
  const tabs = [...questions.order, OTHER].map((id) => ({
    value: id,
    label: (
      <>
        <TabName question={id} /> {/* An Arabic zero looks like a dot. */}
        {count(id) > 0 && <span className="font-normal text-faint">{numeral(count(id))}</span>}
      </>
    ),
    content: <PointsOf question={id} />,
  }));
  return (
    <section aria-label={t("title")} className="flex min-w-0 flex-col lg:min-h-0">
      <div className="px-5.5 pb-4 max-lg:flex-1 lg:min-h-0 lg:flex-1 lg:overflow-y-auto">
        <Tabs tabs={tabs} label={t("tabs")} direction={directionOf(locale)} value={looked} onValueChange={look} />
      </div>
      <CaptureBox />
    </section>
  );
}

function TabName({ question }: { question: string }) {
  const t = useTranslations("rapporteur.points");
  const word = useTranslations("table.question");
  const { questionNumber } = useWords();
  if (question === OTHER) return t("other");
  const number = questionNumber(question);
  return (
    <>
      <span aria-hidden="true">{word("short", { number })}</span>
      <span className="sr-only">{word("one", { number })}</span>
    </>
  );
}

function PointsOf({ question: id }: { question: string }) {
  const t = useTranslations("rapporteur.points");
  const word = useTranslations("table.question");
  const { questions } = useView();
  const { shown } = useRecordDesk();
  const question = questions.items[id];
  const points = pointsOn(shown, id === OTHER ? undefined : id);
  return (
    <>
      <h2 className="caps mb-1.5">
        {question ? t("on", { question: word("one", { number: question.number }) }) : t("onOther")}
      </h2>
      {question && <QuestionText question={question} />}
      <RefusedWords />
      {points.length === 0 && <p className="mt-4 border-t border-line pt-4 text-soft">{t("empty")}</p>}
      <ul className="mt-2.5">
        {points.map((one) => (
          <PointLine key={one.point.id} shown={one} />
        ))}
      </ul>
    </>
  );
}
