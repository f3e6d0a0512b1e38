"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/observer/disclosure";
import { Question } from "@/components/table/question";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useViewOf } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";
import type { View } from "@/lib/roundtable/view-types";

/** All questions for consideration of this table. */
export function AllQuestions() {
  const t = useTranslations("public");
  const locale = usePageLocale();
  const { items, order } = useViewOf((view) => view.questions);
  const skipped = skippedQuestions(useViewOf((view) => view.agenda));
  if (order.length === 0) return null;
  return (
    <Disclosure title={t("allQuestions")} count={numeral(locale, order.length)}>
      <div className="grid gap-4">
        {order.map((id) => {
          const question = items[id];
          if (!question) return null;
          return (
            <div key={id}>
              <Question {...question} level={3} size="small" linked />
              {skipped.has(id) && <p className="text-sm text-soft">{t("skipped")}</p>}
            </div>
          );
        })}
      </div>
    </Disclosure>
  );
}

/** The questions of which every item was skipped. */
function skippedQuestions({ items }: View["agenda"]): Set<string> {
  const every = Object.values(items);
  const taken = new Set(every.flatMap(({ state, questions }) => (state === "skipped" ? [] : questions)));
  return new Set(every.flatMap(({ questions }) => questions).filter((id) => !taken.has(id)));
}
