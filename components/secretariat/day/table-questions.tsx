"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { QuestionVersion } from "@/components/moderator/question-version";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useViewOf } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";

/** The questions of the table in their latest version; the one that was searched for is marked. */
export function TableQuestions({ asked }: { asked: string | undefined }) {
  const t = useTranslations("day.table");
  const locale = usePageLocale();
  const questions = useViewOf((view) => view.questions);
  const { open } = useActs();
  return (
    <section aria-labelledby="questions" className="grid gap-3">
      <h3 id="questions" className="caps">
        {t("questions")}
      </h3>
      {questions.order.length === 0 && <p className="text-soft">{t("noQuestions")}</p>}
      <ol>
        {questions.order.map((id) => {
          const question = questions.items[id];
          if (!question) return null;
          const { number, text } = question;
          return (
            <li
              key={id}
              aria-current={id === asked || undefined}
              className="grid grid-cols-[2rem_minmax(0,1fr)] border-t border-line py-3 aria-current:border-accent"
            >
              <span aria-hidden="true" className="text-xl text-soft">
                {numeral(locale, number)}
              </span>
              <div className="grid justify-items-start gap-1.5">
                <p dir="auto" className="quoted">
                  {text}
                </p>
                <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
                  <span>
                    <QuestionVersion question={question} />
                  </span>
                  <DeskButton
                    size="small"
                    command="CorrectQuestion"
                    aria-label={t("correctNamed", { number })}
                    onPress={() => open({ name: "question", question: id })}
                  >
                    {t("correct")}
                  </DeskButton>
                </div>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
