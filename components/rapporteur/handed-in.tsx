"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { hitIn } from "@/components/rapporteur/find-entries";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { useWords } from "@/components/rapporteur/words";
import { leftToRight } from "@/components/table/left-to-right";
import { Skeleton } from "@/components/ui/skeleton";
import { Tag } from "@/components/ui/tag";
import { statementQuery } from "@/lib/client/statement-text";
import { useTableAddress } from "@/lib/client/table-provider";
import type { StatementView } from "@/lib/roundtable/view-types";

type Props = { statement: StatementView; open: boolean; search: string };

/** Up to so many words the preview is the whole text. */
const SHORT = 30;

/** Whether a text shows in full without being opened. What is for the record only shows nothing unasked. */
export function showsItself({ words, visibility }: StatementView): boolean {
  return words <= SHORT && visibility !== "confidential";
}

/** A text that was handed in: its first lines, or all of it. */
export function HandedIn({ statement, open, search }: Props) {
  if (statement.visibility === "confidential" && !open) return null;
  return <Body statement={statement} open={open || showsItself(statement)} search={search} />;
}

/** When it came, how long it is, and for whom it is meant. */
export function HandedInFacts({ statement }: { statement: StatementView }) {
  const t = useTranslations("rapporteur.statement");
  const word = useTranslations("table");
  const { time } = useWords();
  const { isRead } = useRecordDesk();
  const { id, visibility, words, at } = statement;
  return (
    <>
      <span>
        {t("words", { words })} · {t.rich("received", { ...leftToRight, time: time(at) })}
      </span>
      {!isRead(id) && <b className="text-accent">{t("unread")}</b>}
      {visibility !== "public" && <Tag strong={visibility === "confidential"}>{word(`visibility.${visibility}`)}</Tag>}
    </>
  );
}

function Body({ statement, open, search }: Props) {
  const t = useTranslations("rapporteur.statement");
  const { place, seen } = useSeen();
  const { data, isError, refetch } = useQuery({
    ...statementQuery(useTableAddress(), statement.id),
    enabled: seen || open,
  });
  const { markRead } = useRecordDesk();
  useEffect(() => {
    if (open && seen && data !== undefined) markRead(statement.id);
  }, [open, seen, data, markRead, statement.id]);
  if (isError)
    return (
      <p>
        {t("failed")}{" "}
        <button type="button" onClick={() => void refetch()} className="min-h-6 text-accent underline">
          {t("again")}
        </button>
      </p>
    );
  return (
    <div ref={place} lang={statement.language} className="mt-0.5">
      {data === undefined ? <Skeleton className="my-1 h-9" /> : <Words data={data} open={open} search={search} />}
    </div>
  );
}

function Words({ data, open, search }: { data: string; open: boolean; search: string }) {
  const hit = open ? undefined : hitIn(data, search);
  if (open)
    return (
      <p data-text dir="auto" className="quoted text-start text-lg whitespace-pre-line">
        {data}
      </p>
    );
  return (
    <p dir="auto" data-text className="line-clamp-2 text-start text-soft">
      {hit ? (
        <>
          {hit.before}
          <mark className="rounded-sm bg-accent-wash px-0.5 font-semibold text-ink">{hit.hit}</mark>
          {hit.after}
        </>
      ) : (
        data.slice(0, 400)
      )}
    </p>
  );
}

/** Whether it has come near the eye: until then no text is fetched. */
function useSeen() {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current || seen) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: "200px",
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [seen]);
  return { place, seen };
}
