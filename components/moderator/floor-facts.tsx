"use client";

import { useTranslations } from "next-intl";
import { languageName } from "@/components/table/language-name";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useViewOf } from "@/lib/client/table-provider";
import { intlTag } from "@/lib/i18n/locales";
import type { View } from "@/lib/roundtable/view-types";

/** What the chair may need to know of the speaker: text and language, and to which question. */
export function FloorFacts() {
  const request = useViewOf(requestOnTheFloor);
  const statement = useViewOf((view) => textOf(view, request?.id));
  const questions = useViewOf((view) => view.questions.items);
  const locale = usePageLocale();
  const t = useTranslations("moderate.floor");
  if (!request) return null;
  const numbers = request.questions.flatMap((id) => questions[id]?.number ?? []);
  const list = new Intl.ListFormat(intlTag(locale), { type: "conjunction" });
  const format = new Intl.NumberFormat(intlTag(locale));
  return (
    <p className="flex flex-wrap gap-x-4 text-xs text-soft">
      {statement && <span>{t("text", { language: languageName(locale, statement.language) })}</span>}
      {numbers.length > 0 && (
        <span>
          {t("speaksTo", { count: numbers.length, numbers: list.format(numbers.map((n) => format.format(n))) })}
        </span>
      )}
    </p>
  );
}

export function requestOnTheFloor(view: Pick<View, "floor" | "list">) {
  const { speech } = view.floor;
  return speech && view.list.requests[speech.request];
}

function textOf({ statements }: View, request: string | undefined) {
  if (request === undefined) return undefined;
  return Object.values(statements.items).find((statement) => statement.request === request);
}
