"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/observer/disclosure";
import { Question } from "@/components/table/question";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useViewOf } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";

/** All questions for consideration of this table. */
export function AllQuestions() {
  const t = useTranslations("public");
  const locale = usePageLocale();
  const { items, order } = useViewOf((view) => view.questions);
  if (order.length === 0) return null;
  return (
    <Disclosure title={t("allQuestions")} count={numeral(locale, order.length)}>
      <div className="grid gap-4">
        {order.map((id) => {
          const question = items[id];
          return question && <Question key={id} number={question.number} text={question.text} level={3} size="small" />;
        })}
      </div>
    </Disclosure>
  );
}
