"use client";

import { useTranslations } from "next-intl";
import type { Ask } from "@/components/delegate/use-ask";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Choice } from "@/components/ui/choice";
import { useViewOf } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";
import type { SpeakingAs } from "@/lib/roundtable/state";
import type { QuestionView } from "@/lib/roundtable/view-types";

/** To which question, and on whose behalf; both are answered beforehand and may be changed. */
export function AskPanel({ ask }: { ask: Ask }) {
  const questions = useViewOf((view) => view.questions);
  return (
    <div className="grid gap-5">
      {ask.capacities.length > 1 && <OnBehalf ask={ask} />}
      {questions.order.length > 0 && (
        <QuestionChoice name="ask-questions" value={ask.questions} onChange={ask.chooseQuestions} />
      )}
    </div>
  );
}

function OnBehalf({ ask }: { ask: Ask }) {
  const t = useTranslations("delegate.ask");
  const { limits } = useViewOf((view) => view.table);
  const options = ask.capacities.flatMap((as) =>
    as === "personal"
      ? []
      : [{ value: as, label: t(as), hint: t(`${as}Hint`, { time: minutesAndSeconds(limitAs(as, limits)) }) }],
  );
  return (
    <Choice
      legend={t("as")}
      name="ask-as"
      pick="one"
      options={options}
      value={[ask.speakingAs]}
      onChange={([as]) => ask.chooseSpeakingAs(as as SpeakingAs)}
    />
  );
}

function limitAs(as: SpeakingAs, limits: { state: number; group: number }): number {
  return as === "group" ? limits.group : limits.state;
}

/** The questions of the table to choose from, each by its number and its first lines. */
export function QuestionChoice({
  name,
  legend,
  value,
  onChange,
}: {
  name: string;
  legend?: string;
  value: string[];
  onChange(ids: string[]): void;
}) {
  const t = useTranslations("delegate.ask");
  const { items, order } = useViewOf((view) => view.questions);
  const options = order.flatMap((id) => {
    const question = items[id];
    if (!question) return [];
    return [{ value: id, label: <QuestionLabel question={question} /> }];
  });
  return (
    <Choice
      legend={legend ?? t("legend")}
      name={name}
      pick="many"
      quoted
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}

function QuestionLabel({ question }: { question: QuestionView }) {
  const locale = usePageLocale();
  return (
    <span className="flex gap-2.5">
      <b className="font-sans">{numeral(locale, question.number)}</b>
      <span dir="auto" className="line-clamp-2 text-start">
        {question.label || question.text}
      </span>
    </span>
  );
}
