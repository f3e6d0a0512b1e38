"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { BehindPicker, proposed } from "@/components/rapporteur/behind-picker";
import { ChipSelect } from "@/components/rapporteur/chip-select";
import { nextQuantifier, nextTone, type PointForm } from "@/components/rapporteur/point-form";
import { kinds, quantifiers, tones } from "@/components/rapporteur/point-values";
import { useWords } from "@/components/rapporteur/words";
import { Key } from "@/components/ui/key";
import { useKeys } from "@/components/ui/keys";
import { useView } from "@/lib/client/table-provider";
import type { Kind, Quantifier, Tone } from "@/lib/roundtable/state";

type Props = { form: PointForm; change: (change: Partial<PointForm>) => void };

/** Everything about a point but its words. */
export function PointFields({ form, change }: Props) {
  const t = useTranslations("rapporteur.fields");
  const word = useTranslations("rapporteur");
  const kindName = useTranslations("table.kind");
  const { on } = useKeys();
  const likely = proposed(form);
  return (
    <>
      <BehindPicker form={form} change={change} />
      <QuestionToggles form={form} change={change} />
      <ChipSelect
        label={t("kind")}
        none={t("kindNone")}
        value={form.kind ?? ""}
        onChange={(kind) => change({ kind: (kind as Kind) || null })}
        options={kinds.map((value) => ({ value, label: kindName(value) }))}
      />
      <span className="inline-flex items-center gap-1.5 text-ink">
        <ChipSelect
          label={t("quantifier")}
          none={likely ? t("quantifierProposed", { word: word(`quantifier.${likely}`) }) : t("quantifier")}
          value={form.quantifier ?? ""}
          onChange={(quantifier) => change({ quantifier: (quantifier as Quantifier) || null })}
          options={quantifiers.map((value) => ({ value, label: word(`quantifier.${value}`) }))}
          shortcut={on ? "Alt+N" : undefined}
        />
        <Key>Alt N</Key>
      </span>
      <span className="inline-flex items-center gap-1.5 text-ink">
        <ChipSelect
          label={t("tone")}
          none={t("tone")}
          value={form.tone ?? ""}
          onChange={(tone) => change({ tone: (tone as Tone) || null })}
          options={tones.map((value) => ({ value, label: word(`tone.${value}`) }))}
          shortcut={on ? "Alt+T" : undefined}
        />
        <Key>Alt T</Key>
      </span>
      <span aria-live="polite" className="sr-only">
        {form.quantifier && word(`quantifier.${form.quantifier}`)} {form.tone && word(`tone.${form.tone}`)}
      </span>
    </>
  );
}

function QuestionToggles({ form, change }: Props) {
  const t = useTranslations("table.question");
  const word = useTranslations("rapporteur.fields");
  const { questions } = useView();
  const { questionNumber } = useWords();
  return (
    <fieldset className="inline-flex flex-wrap gap-1">
      <legend className="sr-only">{word("questions")}</legend>
      {questions.order.map((id) => {
        const chosen = form.questions.includes(id);
        const others = form.questions.filter((other) => other !== id);
        return (
          <button
            key={id}
            type="button"
            aria-pressed={chosen}
            aria-label={t("one", { number: questionNumber(id) })}
            onClick={() => change({ questions: chosen ? others : [...others, id] })}
            className="min-h-7 min-w-7 rounded-md border border-edge px-1.5 text-xs font-semibold text-soft aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:text-accent pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            {t("short", { number: questionNumber(id) })}
          </button>
        );
      })}
    </fieldset>
  );
}

/**
 * The keys of a form that writes a point: Enter keeps, Shift+Enter is a new line, Alt+N and Alt+T go through quantifier and tone, by the
 * place of the key, since on a Mac and on an Arabic keyboard they type other letters.
 */
export function usePointKeys({ form, change, submit }: Props & { submit: () => void }) {
  const { on } = useKeys();
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      if (!on || (event.code !== "KeyN" && event.code !== "KeyT")) return;
      event.preventDefault();
      if (event.code === "KeyN") change({ quantifier: nextQuantifier(form.quantifier, proposed(form)) });
      else change({ tone: nextTone(form.tone) });
    } else if (event.key === "Enter" && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      if (!event.repeat) submit();
    }
  };
}
