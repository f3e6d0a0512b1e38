"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs, useDesk } from "@/components/moderator/desk-context";
import { QuestionVersion } from "@/components/moderator/question-version";
import { NoteLink } from "@/components/table/note-link";
import { useKey } from "@/components/ui/keys";
import { useViewOf } from "@/lib/client/table-provider";
import type { QuestionView } from "@/lib/roundtable/view-types";

/** What stands on the screens of the room: one question, several, or none. */
export function QuestionsShown() {
  const questions = useViewOf((view) => view.questions);
  const switches = useRef<HTMLFieldSetElement>(null);
  const t = useTranslations("moderate.questions");
  useKey("y", () => switches.current?.querySelector("button")?.focus());
  if (questions.order.length === 0) return null;
  return (
    <section
      aria-labelledby="shown-title"
      className="mt-5 border-t border-line pt-4 md:max-lg:mt-0 md:max-lg:border-t-0 md:max-lg:pt-0"
    >
      <h2 id="shown-title" className="caps mb-2.5">
        {t("title")}
      </h2>
      <fieldset ref={switches} className="mb-3 flex flex-wrap gap-1.5">
        <legend className="sr-only">{t("choose")}</legend>
        {questions.order.map((id) => {
          const question = questions.items[id];
          return question && <Switch key={id} question={question} />;
        })}
      </fieldset>
      {questions.shown.length === 0 && <p className="text-soft">{t("none")}</p>}
      {questions.shown.map((id) => {
        const question = questions.items[id];
        return question && <Shown key={id} question={question} />;
      })}
      <Correct />
    </section>
  );
}

function Shown({ question }: { question: QuestionView }) {
  const t = useTranslations("common");
  return (
    <>
      <p dir="auto" className="quoted mt-2 leading-[1.5]">
        {question.text}
      </p>
      <p className="mt-1 text-sm text-soft">
        {question.version > 1 && (
          <>
            <QuestionVersion question={question} />
            {t("separator")}
          </>
        )}
        <NoteLink number={question.number} newTab />
      </p>
    </>
  );
}

/** Opens with the question on the screens; any other can be chosen there. */
function Correct() {
  const { open } = useActs();
  const questions = useViewOf((view) => view.questions);
  const t = useTranslations("agenda");
  const question = questions.shown[0] ?? questions.order[0];
  if (question === undefined) return null;
  return (
    <DeskButton
      command="CorrectQuestion"
      size="small"
      look="quiet"
      shortcut="T"
      className="-ms-3 mt-2"
      onPress={() => open({ name: "question", question })}
    >
      {t("correct")}
    </DeskButton>
  );
}

function Switch({ question }: { question: QuestionView }) {
  const { act, why, pending, say } = useDesk();
  const questions = useViewOf((view) => view.questions);
  const t = useTranslations("moderate.questions");
  const shown = questions.shown.includes(question.id);
  const others = questions.shown.filter((id) => id !== question.id);
  const reason = why("ShowQuestions");
  const press = () => {
    if (reason) return say(reason, "strong");
    const chosen = shown ? others : questions.order.filter((id) => id === question.id || others.includes(id));
    return act({ type: "ShowQuestions", questions: chosen });
  };
  return (
    <button
      type="button"
      aria-pressed={shown}
      aria-disabled={reason !== undefined || undefined}
      aria-busy={pending.has("ShowQuestions") || undefined}
      aria-label={t("show", { number: question.number })}
      title={reason ?? question.label}
      onClick={press}
      className="min-h-8 min-w-9 rounded-lg border border-line px-2 text-sm font-semibold text-soft hover:border-edge aria-disabled:cursor-not-allowed aria-disabled:opacity-60 aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-accent-ink aria-pressed:forced-color-adjust-none max-sm:min-h-11 max-sm:min-w-12 pointer-coarse:min-h-11 pointer-coarse:min-w-12"
    >
      {t("short", { number: question.number })}
    </button>
  );
}
