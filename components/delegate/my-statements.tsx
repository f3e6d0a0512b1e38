"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/delegate/words";
import { StatementText } from "@/components/observer/statement-text";
import { Tag } from "@/components/ui/tag";
import type { MyStatement } from "@/lib/roundtable/view-types";

/** What this delegation has handed in, newest first, each with what became of it. */
export function MyStatements({ statements }: { statements: MyStatement[] }) {
  const t = useTranslations("delegate.write");
  return (
    <section>
      <h3 className="caps">{t("mine")}</h3>
      {statements.length === 0 && <p className="py-2.5 text-soft">{t("none")}</p>}
      <ul>
        {statements.toReversed().map((statement) => (
          <Line key={statement.id} statement={statement} />
        ))}
      </ul>
    </section>
  );
}

function Line({ statement }: { statement: MyStatement }) {
  const t = useTranslations("delegate.write");
  const table = useTranslations("table");
  const words = useWords();
  const facts = [t("at", { time: words.time(statement.at) }), t("words", { words: statement.words })];
  return (
    <li className="border-line py-3 not-first:border-t">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <b>{table(`statement.${statement.state}`)}</b>
        <Tag>{table(`visibility.${statement.visibility}`)}</Tag>
      </p>
      <p className="text-sm text-soft">
        {[...facts, ...(statement.questions.length > 0 ? [words.questions(statement.questions)] : [])].join(" · ")}
      </p>
      <StatementText statement={{ ...statement, speaker: {} }} />
    </li>
  );
}
