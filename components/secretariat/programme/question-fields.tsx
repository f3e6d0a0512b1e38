"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Plan, PlannedQuestion } from "@/components/secretariat/programme/types";
import { freeId } from "@/components/table/agenda-editor/agenda-edit";
import { Unplaced } from "@/components/table/agenda-editor/unplaced";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { numeral } from "@/lib/i18n/format";

/** The questions of a table as they are asked, each with the short name that screens use. Parts are found when they are saved. */
export function QuestionFields({ plan, onPlan }: { plan: Plan; onPlan: (part: Partial<Plan>) => void }) {
  const t = useTranslations("programme.questions");
  const { questions, items, leadIn } = plan;
  const change = (id: string, part: Partial<PlannedQuestion>) =>
    onPlan({ questions: questions.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const remove = (id: string) =>
    onPlan({
      questions: questions.filter((one) => one.id !== id),
      items: items.map((item) => ({ ...item, questions: item.questions.filter((one) => one !== id) })),
    });
  const add = () => {
    const number = Math.max(0, ...questions.map((one) => one.number)) + 1;
    onPlan({ questions: [...questions, { id: freeId(questions, "q"), number, label: "", text: "", parts: 0 }] });
  };
  return (
    <div className="grid max-w-3xl gap-6">
      {questions.length === 0 && <p className="text-soft">{t("empty")}</p>}
      {questions.length > 0 && (
        <TextArea
          label={t("leadIn")}
          rows={1}
          maxLength={10_000}
          value={leadIn}
          onChange={(event) => onPlan({ leadIn: event.currentTarget.value })}
        />
      )}
      <ol className="grid gap-6">
        {questions.map((question) => (
          <li key={question.id}>
            <Question
              question={question}
              onChange={(part) => change(question.id, part)}
              onRemove={() => remove(question.id)}
            />
          </li>
        ))}
      </ol>
      <Button className="justify-self-start" onClick={add}>
        {t("add")}
      </Button>
      <Unplaced plan={plan} onItems={(items) => onPlan({ items })} />
    </div>
  );
}

type QuestionProps = {
  question: PlannedQuestion;
  onChange: (part: Partial<PlannedQuestion>) => void;
  onRemove: () => void;
};

function Question({ question: { number, text, label, parts }, onChange, onRemove }: QuestionProps) {
  const t = useTranslations("programme.questions");
  const locale = usePageLocale();
  return (
    <div className="grid grid-cols-[2.25rem_minmax(0,1fr)_2.5rem] gap-y-2 border-t border-line pt-3">
      <span aria-hidden="true" className="text-2xl text-soft">
        {numeral(locale, number)}
      </span>
      <div className="grid gap-3">
        <TextArea
          label={<span className="sr-only">{t("text", { number })}</span>}
          rows={2}
          maxLength={10_000}
          value={text}
          error={text.trim() === "" && t("missing")}
          hint={parts > 1 && t("parts", { count: parts })}
          placeholder={t("placeholder")}
          onChange={(event) => onChange({ text: event.currentTarget.value, parts: 0 })}
        />
        <label className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-soft">{t("label")}</span>
          <input
            dir="auto"
            maxLength={200}
            value={label}
            placeholder={t("labelHint")}
            onChange={(event) => onChange({ label: event.currentTarget.value })}
            className={`${controlClass} min-w-40 flex-1 py-1.5!`}
          />
        </label>
      </div>
      <button
        type="button"
        aria-label={t("remove", { number })}
        onClick={onRemove}
        className="grid size-10 place-items-center justify-self-end rounded-lg text-soft hover:bg-sunk hover:text-ink max-sm:size-11"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}
