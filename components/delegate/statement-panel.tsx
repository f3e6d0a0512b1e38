"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { QuestionChoice } from "@/components/delegate/ask-panel";
import { MyStatements } from "@/components/delegate/my-statements";
import { LanguageField, VisibilityChoice } from "@/components/delegate/statement-fields";
import { Already, OtherVersion } from "@/components/delegate/statement-notes";
import { StatementWaits } from "@/components/delegate/statement-waits";
import { MOST_CHARACTERS, type Writing } from "@/components/delegate/use-writing";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { TextArea } from "@/components/ui/text-area";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { Mine } from "@/lib/roundtable/view-types";

type Waiting = Extract<CommandInput, { type: "SubmitStatement" }>;

/** Writing instead of speaking, or beside it. `waiting` is a text that the table has not answered yet. */
export function StatementPanel({ writing, waiting, mine }: { writing: Writing; waiting: Waiting[]; mine: Mine }) {
  const t = useTranslations("delegate.write");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="writing" className="grid gap-6">
      <h2 id="writing" ref={heading} tabIndex={-1} className="text-2xl font-semibold outline-none">
        {t("title")}
      </h2>
      {waiting.map((command, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what waits is sent in its order and has no state.
        <StatementWaits key={index} text={command.text} language={command.language} />
      ))}
      {waiting.length === 0 && writing.may === true && <Form writing={writing} mine={mine} />}
      <MyStatements statements={mine.statements} />
    </section>
  );
}

function Form({ writing, mine }: { writing: Writing; mine: Mine }) {
  const t = useTranslations("delegate.write");
  const { words, seconds } = writing.length;
  const values = { words, time: minutesAndSeconds(seconds), limit: minutesAndSeconds(writing.limit) };
  const long = seconds > writing.limit;
  const problem = writing.tooMuch
    ? t("tooMuch", { characters: writing.tooMuch, limit: MOST_CHARACTERS })
    : writing.empty && t("empty");
  return (
    <div className="grid gap-6">
      <TextArea
        ref={writing.field}
        label={t("text")}
        placeholder={t("placeholder")}
        // A phone would otherwise make it one line high: it grows with the text.
        className="[&_textarea]:min-h-44"
        lang={writing.language}
        value={writing.text}
        onChange={(event) => writing.setText(event.currentTarget.value)}
        error={problem}
        hint={
          <>
            <span className={long ? "block font-semibold text-ink" : "block"}>
              {t(long ? "tooLong" : "fits", values)}
            </span>
            <span className={writing.kept ? "block" : "block font-semibold text-ink"}>
              {t(writing.kept ? "kept" : "notKept")}
            </span>
            <Already mine={mine} />
          </>
        }
      />
      <OtherVersion writing={writing} />
      <LanguageField value={writing.language} onChange={writing.setLanguage} />
      <QuestionChoice
        name="statement-questions"
        legend={t("questions")}
        value={writing.questions}
        onChange={writing.setQuestions}
      />
      <VisibilityChoice value={writing.visibility} onChange={writing.setVisibility} />
    </div>
  );
}
