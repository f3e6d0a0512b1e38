"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWords } from "@/components/rapporteur/words";
import { languageName } from "@/components/table/language-name";
import { Skeleton } from "@/components/ui/skeleton";
import { Tag } from "@/components/ui/tag";
import { statementQuery } from "@/lib/client/statement-text";
import { useTableAddress } from "@/lib/client/table-provider";
import type { StatementView } from "@/lib/roundtable/view-types";

/** A text that was handed in; its body is fetched when it is opened, since views never carry it. */
export function HandedIn({ statement, open: first = false }: { statement: StatementView; open?: boolean }) {
  const t = useTranslations("rapporteur.statement");
  const word = useTranslations("table");
  const { locale, time } = useWords();
  const [open, setOpen] = useState(first);
  const { state, visibility, language, words, at } = statement;
  return (
    <div className="mt-1.5">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm text-soft">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="min-h-6 text-accent underline underline-offset-4 pointer-coarse:min-h-11"
        >
          {open ? t("close") : t("read")}
        </button>
        <span>
          {languageName(locale, language)} · {t("words", { words })} ·{" "}
          {t.rich("received", { time: time(at), ltr: (text) => <span className="ltr-figures">{text}</span> })}
        </span>
        <Tag>{word(`statement.${state}`)}</Tag>
        {visibility !== "public" && (
          <Tag strong={visibility === "confidential"}>{word(`visibility.${visibility}`)}</Tag>
        )}
      </p>
      <div aria-live="polite">{open && <Body statement={statement} />}</div>
    </div>
  );
}

function Body({ statement }: { statement: StatementView }) {
  const t = useTranslations("rapporteur.statement");
  const { data, isError, refetch } = useQuery(statementQuery(useTableAddress(), statement.id));
  if (isError)
    return (
      <p className="mt-1">
        {t("failed")}{" "}
        <button type="button" onClick={() => void refetch()} className="min-h-6 text-accent underline">
          {t("again")}
        </button>
      </p>
    );
  if (data === undefined) return <Skeleton className="mt-2 h-16" />;
  return (
    <p lang={statement.language} dir="auto" className="quoted mt-1 text-start text-lg whitespace-pre-line">
      {data}
    </p>
  );
}
