"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { BehindPicker } from "@/components/rapporteur/behind-picker";
import { ChipSelect } from "@/components/rapporteur/chip-select";
import { changedByKey, type PointForm, proposedQuantifier } from "@/components/rapporteur/point-form";
import { kinds, quantifiers, tones } from "@/components/rapporteur/point-values";
import { isSamePart, partsToChoose, withPart, withQuestion } from "@/components/rapporteur/question-parts";
import { useWords } from "@/components/rapporteur/words";
import { Key } from "@/components/ui/key";
import { useKeys } from "@/components/ui/keys";
import { useView } from "@/lib/client/table-provider";
import type { Kind, Quantifier, Tone } from "@/lib/roundtable/state";

type Props = { form: PointForm; change: (change: Partial<PointForm>) => void };
type FieldsProps = Props & {
  /** Where the words are: the focus goes back there. */
  area: RefObject<HTMLTextAreaElement | null>;
  /** Whether the list of those who may be behind it is open. */
  who: boolean;
  onWho(open: boolean): void;
  /** The buttons, at the end of the last row. */
  children: ReactNode;
};

/** Everything about a point but its words. */
export function PointFields({ form, change, children, ...picker }: FieldsProps) {
  return (
    <>
      <span className={GROUP}>
        <BehindPicker form={form} change={change} {...picker} />
        <QuestionToggles form={form} change={change} />
        <PartToggles form={form} change={change} />
      </span>
      <span className={`${GROUP} grow`}>
        <HowSaid form={form} change={change} />
        <span className="ms-auto flex items-center gap-2">{children}</span>
      </span>
      <Chosen form={form} />
    </>
  );
}

const GROUP = "inline-flex flex-wrap items-center gap-x-2 gap-y-1";

/** How many stressed it, in what tone, and what kind of speaker. */
function HowSaid({ form, change }: Props) {
  const t = useTranslations("rapporteur.fields");
  const word = useTranslations("rapporteur");
  const kindName = useTranslations("table.kind");
  const { on } = useKeys();
  const likely = proposedQuantifier(form.interventions.length);
  return (
    <>
      <span className="inline-flex items-center gap-1">
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
      <span className="inline-flex items-center gap-1">
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
      <ChipSelect
        label={t("kind")}
        none={t("kindNone")}
        value={form.kind ?? ""}
        onChange={(kind) => change({ kind: (kind as Kind) || null })}
        options={kinds.map((value) => ({ value, label: kindName(value) }))}
        shortcut={on ? "Alt+K" : undefined}
      />
    </>
  );
}

/** What a key has chosen, for who does not see it. */
function Chosen({ form: { quantifier, tone, kind, questions, parts } }: { form: PointForm }) {
  const word = useTranslations("rapporteur");
  const kindName = useTranslations("table.kind");
  const { questionNames, partName } = useWords();
  const words = [
    questionNames(questions),
    ...parts.map(partName),
    quantifier && word(`quantifier.${quantifier}`),
    tone && word(`tone.${tone}`),
    kind && kindName(kind),
  ];
  return (
    <span aria-live="polite" className="sr-only">
      {words.filter(Boolean).join(", ")}
    </span>
  );
}

function QuestionToggles({ form, change }: Props) {
  const t = useTranslations("table.question");
  const word = useTranslations("rapporteur.fields");
  const { questions } = useView();
  const { questionNumber } = useWords();
  const { on } = useKeys();
  return (
    <fieldset className="inline-flex flex-wrap">
      <legend className="sr-only">{word("questions")}</legend>
      {questions.order.map((id, index) => (
        <button
          key={id}
          type="button"
          aria-pressed={form.questions.includes(id)}
          aria-label={t("one", { number: questionNumber(id) })}
          aria-keyshortcuts={on && index < 9 ? `Alt+${index + 1}` : undefined}
          onClick={() => change(withQuestion(form, id))}
          className={TOGGLE}
        >
          {t("short", { number: questionNumber(id) })}
        </button>
      ))}
    </fieldset>
  );
}

const TOGGLE =
  "min-h-7 min-w-7 rounded-md border border-transparent forced-colors:not-aria-pressed:border-[Canvas] px-1 text-sm text-soft hover:border-edge aria-pressed:border-accent aria-pressed:font-semibold aria-pressed:text-accent pointer-coarse:min-h-11 pointer-coarse:min-w-11";

/** The parts of the questions that are chosen, as far as they have several. */
function PartToggles({ form, change }: Props) {
  const t = useTranslations("rapporteur.fields");
  const { questions } = useView();
  const { partMark, partShort, partName } = useWords();
  const parts = partsToChoose(questions, form.questions);
  if (parts.length === 0) return null;
  return (
    <fieldset className="inline-flex flex-wrap items-center">
      <legend className="sr-only">{t("parts")}</legend>
      {parts.map((part) => (
        <button
          key={partName(part)}
          type="button"
          aria-pressed={form.parts.some((each) => isSamePart(each, part))}
          aria-label={partName(part)}
          onClick={() => change(withPart(form, part))}
          className={TOGGLE}
        >
          {form.questions.length > 1 ? partShort(part) : partMark(part.part)}
        </button>
      ))}
      <Key>Alt A</Key>
    </fieldset>
  );
}

type KeysOf = Props & { submit(): void; leave(): void; openWho(): void };

/**
 * The keys of a form that writes a point: Enter keeps, Shift+Enter is a new line, Escape leaves; with Alt, a digit is a question, W who is
 * behind it, and A, N, T and K go through parts, quantifier, tone and kind. The Enter that ends the composition of a character keeps nothing.
 */
export function usePointKeys({ form, change, submit, leave, openWho }: KeysOf) {
  const { on } = useKeys();
  const { questions } = useView();
  const byAlt = (code: string): Partial<PointForm> | undefined => {
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
    const question = digit && questions.order[Number(digit) - 1];
    return question ? withQuestion(form, question) : changedByKey(code, form, questions);
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    // Safari tells of the end of a composition first, and of its Enter by this code alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      const changed = on ? byAlt(event.code) : undefined;
      if (changed) change(changed);
      else if (on && event.code === "KeyW") openWho();
      else return;
      event.preventDefault();
    } else if (event.key === "Escape") {
      leave();
    } else if (event.key === "Enter" && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      if (!event.repeat) submit();
    }
  };
}
