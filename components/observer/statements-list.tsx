"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/observer/disclosure";
import { StatementText } from "@/components/observer/statement-text";
import { SpeakerName } from "@/components/table/speaker-name";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useViewOf } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";
import type { StatementView, View } from "@/lib/roundtable/view-types";

/** The statements in writing that are published, each with its text on demand; inside also those for the room. */
export function StatementsList() {
  const t = useTranslations("public");
  const locale = usePageLocale();
  const statements = useViewOf((view) => view.statements);
  const questions = useViewOf((view) => view.questions.items);
  const published = statements.order.flatMap((id): StatementView[] => {
    const statement = statements.items[id];
    return statement?.state === "published" ? [statement] : [];
  });
  return (
    <Disclosure title={t("statements")} count={numeral(locale, published.length)}>
      {published.length === 0 && <p className="text-soft">{t("noStatements")}</p>}
      <ul>
        {published.map((statement) => (
          <StatementLine key={statement.id} statement={statement} questions={questions} />
        ))}
      </ul>
    </Disclosure>
  );
}

type StatementLineProps = { statement: StatementView; questions: View["questions"]["items"] };

function StatementLine({ statement, questions }: StatementLineProps) {
  const t = useTranslations();
  const numbers = statement.questions.flatMap((id) => questions[id]?.number ?? []);
  return (
    <li className="border-line py-2.5 not-first:border-t">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">
          <SpeakerName speaker={statement.speaker} />
        </span>
        <span className="flex gap-2 text-sm text-soft">
          {statement.visibility === "room" && <span>{t("table.visibility.room")}</span>}
          {numbers.map((number) => (
            <span key={number}>{t("table.question.short", { number })}</span>
          ))}
          <span>{t("public.words", { count: statement.words })}</span>
        </span>
      </p>
      <StatementText statement={statement} />
    </li>
  );
}
