"use client";

import { ArrowDown, ArrowUp, Combine, Scissors, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { DraftQuestion } from "@/components/secretariat/note/draft";
import { Button } from "@/components/ui/button";
import { controlClass, Field } from "@/components/ui/field";

export type QuestionStep = "up" | "down" | "merge" | "split" | "remove";

type Props = {
  question: DraftQuestion;
  number: number;
  /** There is one below it in the same table. */
  last: boolean;
  onChange: (change: Partial<DraftQuestion>) => void;
  onStep: (step: QuestionStep, part?: number) => void;
};

/** One question: what leads to it, and its parts, a line each. */
export function QuestionEditor({ question, number, last, onChange, onStep }: Props) {
  const t = useTranslations("manageNote.question");
  const [part, setPart] = useState(0);
  const splits = part > 0 && part < question.parts.length;
  const tool = (step: QuestionStep, icon: ReactNode, reason?: string) => (
    <Button
      look="quiet"
      size="small"
      aria-label={t(step, { number })}
      title={t(step, { number })}
      reason={reason}
      onClick={() => onStep(step, part)}
    >
      {icon}
    </Button>
  );
  return (
    <li id={`draft-${question.key}`} tabIndex={-1} className="grid gap-3 border-t border-line py-4 outline-offset-4">
      <div className="flex flex-wrap items-center gap-1">
        <h4 className="me-auto font-semibold">{t("title", { number })}</h4>
        {tool("up", <ArrowUp aria-hidden="true" className="size-4.5" />)}
        {tool("down", <ArrowDown aria-hidden="true" className="size-4.5" />)}
        {tool("merge", <Combine aria-hidden="true" className="size-4.5" />, last ? t("mergeNone") : undefined)}
        {tool("split", <Scissors aria-hidden="true" className="size-4.5" />, splits ? undefined : t("splitWhere"))}
        {tool("remove", <Trash2 aria-hidden="true" className="size-4.5" />)}
      </div>
      {question.preamble !== "" && (
        <Field label={t("preamble")}>
          {(control) => (
            <textarea
              {...control}
              value={question.preamble}
              onChange={(event) => onChange({ preamble: event.target.value })}
              rows={2}
              dir="auto"
              className={`${controlClass} field-sizing-content font-serif`}
            />
          )}
        </Field>
      )}
      <Field label={t("parts")} hint={t("partsHint")}>
        {(control) => (
          <textarea
            {...control}
            value={question.parts.join("\n")}
            onChange={(event) => onChange({ parts: partsOf(event.target.value) })}
            onSelect={(event) => setPart(lineAt(event.currentTarget))}
            rows={3}
            dir="auto"
            className={`${controlClass} field-sizing-content font-serif text-lg`}
          />
        )}
      </Field>
    </li>
  );
}

function partsOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

/** In which line of the text the cursor stands, counted from 0. */
function lineAt({ value, selectionStart }: HTMLTextAreaElement): number {
  return value.slice(0, selectionStart).split("\n").length - 1;
}
