"use client";

import { useTranslations } from "next-intl";
import { languageName } from "@/components/table/language-name";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useViewOf } from "@/lib/client/table-provider";
import { nameList, numeral } from "@/lib/i18n/format";
import type { View } from "@/lib/roundtable/view-types";

/** What the chair may need to know of the speaker: text and language, and to which question. */
export function FloorFacts() {
  const request = useViewOf(requestOnTheFloor);
  const statement = useViewOf((view) => textOf(view, request?.id));
  const questions = useViewOf((view) => view.questions.items);
  const locale = usePageLocale();
  const t = useTranslations("moderate.floor");
  if (!request) return null;
  const numbers = request.questions.flatMap((id) => {
    const number = questions[id]?.number;
    return number === undefined ? [] : numeral(locale, number);
  });
  return (
    <p className="flex flex-wrap gap-x-4 text-xs text-soft">
      {statement && <span>{t("text", { language: languageName(locale, statement.language) })}</span>}
      {numbers.length > 0 && (
        <span>{t("speaksTo", { count: numbers.length, numbers: nameList(locale, numbers) })}</span>
      )}
    </p>
  );
}

function textOf({ statements }: View, request: string | undefined) {
  if (request === undefined) return undefined;
  return Object.values(statements.items).find((statement) => statement.request === request);
}
