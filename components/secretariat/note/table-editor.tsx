"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { DraftQuestion, DraftTable } from "@/components/secretariat/note/draft";
import { QuestionEditor, type QuestionStep } from "@/components/secretariat/note/question-editor";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

type Props = {
  table: DraftTable;
  onChange: (change: Partial<DraftTable>) => void;
  onAdd: () => void;
  onRemove: () => void;
  onQuestion: (key: string, change: Partial<DraftQuestion>) => void;
  onStep: (key: string, step: QuestionStep, part?: number) => void;
};

/** One table of the note, as it will be made. */
export function TableEditor({ table, onChange, onAdd, onRemove, onQuestion, onStep }: Props) {
  const t = useTranslations("manageNote.table");
  const { key, number, title, leadIn, questions } = table;
  return (
    <section aria-labelledby={`draft-${key}`} className="grid gap-4 border-t-2 border-line pt-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 id={`draft-${key}`} tabIndex={-1} className="me-auto text-xl font-semibold">
          {t("heading", { number })}
        </h3>
        <Button look="quiet" size="small" onClick={onRemove}>
          {t("remove", { number })}
        </Button>
      </div>
      <div className="grid gap-4 sm:grid-cols-[6rem_1fr]">
        <TextField
          label={t("number")}
          type="number"
          min={1}
          max={999}
          value={number}
          onChange={(event) => onChange({ number: Math.min(999, Math.max(1, event.target.valueAsNumber || 1)) })}
        />
        <TextField
          label={t("title")}
          value={title}
          maxLength={500}
          dir="auto"
          onChange={(event) => onChange({ title: event.target.value })}
          error={title.trim() === "" && t("titleMissing")}
        />
      </div>
      {leadIn !== "" && (
        <TextArea
          label={t("leadIn")}
          value={leadIn}
          rows={2}
          dir="auto"
          onChange={(event) => onChange({ leadIn: event.target.value })}
        />
      )}
      <ol>
        {questions.map((question, index) => (
          <QuestionEditor
            key={question.key}
            question={question}
            number={index + 1}
            last={index === questions.length - 1}
            onChange={(change) => onQuestion(question.key, change)}
            onStep={(step, part) => onStep(question.key, step, part)}
          />
        ))}
      </ol>
      <Button onClick={onAdd} className="justify-self-start">
        <span className="inline-flex items-center gap-2">
          <Plus aria-hidden="true" className="size-4.5" />
          {t("addQuestion")}
        </span>
      </Button>
    </section>
  );
}
