"use client";

import { useTranslations } from "next-intl";
import { PointsOf } from "@/components/rapporteur/points-of";
import { OTHER, useRecordDesk } from "@/components/rapporteur/record-desk";
import { RefusedWords } from "@/components/rapporteur/refused-words";
import { pointsOn } from "@/components/rapporteur/shown-points";
import { useWords } from "@/components/rapporteur/words";
import { Tabs } from "@/components/ui/tabs";
import { useView } from "@/lib/client/table-provider";
import { directionOf } from "@/lib/i18n/locales";

/** The points of the question that is looked at, beside the record. */
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
    content: (
      <>
        <RefusedWords />
        <PointsOf question={id} titled={false} />
      </>
    ),
  }));
  return (
    <section
      aria-label={t("title")}
      data-lines
      data-scrolls
      className="min-h-0 min-w-0 overflow-y-auto px-5.5 pt-1 pb-4 scroll-py-2 max-lg:hidden"
    >
      <Tabs tabs={tabs} label={t("tabs")} direction={directionOf(locale)} value={looked} onValueChange={look} />
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
