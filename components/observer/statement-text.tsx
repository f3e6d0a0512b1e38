"use client";

import { QueryClientContext } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { use, useState } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { statementQuery } from "@/lib/client/statement-text";
import { useTableAddress } from "@/lib/client/table-provider";
import type { StatementView } from "@/lib/roundtable/view-types";

type Body = { text?: string; failed?: true };

/** The body of a statement; fetched when it is asked for, since views never carry it. */
export function StatementText({ statement }: { statement: StatementView }) {
  const t = useTranslations("public");
  const [open, setOpen] = useState(false);
  const { text, failed, read } = useBody(statement.id);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) read();
      }}
    >
      <summary className="inline-flex min-h-8 list-none items-center text-sm text-accent underline underline-offset-4 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        {open ? t("statementClose") : t("statementRead")}
      </summary>
      <div aria-live="polite" className="pt-1">
        {text !== undefined && (
          <p lang={statement.language} dir="auto" className="quoted text-start text-lg whitespace-pre-line">
            {text}
          </p>
        )}
        {failed && (
          <p>
            {t("statementFailed")}{" "}
            <button type="button" onClick={read} className="min-h-8 text-accent underline">
              {t("again")}
            </button>
          </p>
        )}
        {open && text === undefined && !failed && <Skeleton className="h-16" />}
      </div>
    </details>
  );
}

/** From the cache of the page, which asks the server once. The hook that draws from it weighs more than this page may. */
function useBody(id: string) {
  const cache = use(QueryClientContext);
  const address = useTableAddress();
  const [body, setBody] = useState<Body>({});
  const read = () => {
    if (body.text !== undefined) return;
    setBody({});
    cache?.fetchQuery(statementQuery(address, id)).then(
      (text) => setBody({ text }),
      () => setBody({ failed: true }),
    );
  };
  return { ...body, read };
}
